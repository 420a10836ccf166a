import { ticks } from 'd3';
import type { LabelPlace } from '../labels/place-labels.ts';

/** How the numbers of an axis are written: a plus sign for changes, the unit on the last tick only. */
export interface TickStyle {
	readonly signed: boolean;
	readonly unit: string;
}

/** A tick of the strip; `place` is null where its number would touch a label. */
export interface StripTick {
	readonly value: number;
	readonly text: string;
	readonly place: LabelPlace | null;
}

/** 3–6 round numbers within [low, high]. */
export function chooseTicks(low: number, high: number): readonly number[] {
	for (const count of [5, 4, 3, 2]) {
		const found = ticks(low, high, count);
		if (found.length <= 6) return found;
	}
	return ticks(low, high, 1);
}

/** Text of a tick: +20, −10 (U+2212), 0; the unit follows on the last one. */
export function formatTick(value: number, all: readonly number[], style: TickStyle): string {
	const size = String(Math.abs(Number(value.toPrecision(12))));
	const sign = value < 0 ? '\u2212' : value > 0 && style.signed ? '+' : '';
	return sign + size + (value === all.at(-1) ? style.unit : '');
}

/** The ticks whose numbers a narrow chart leaves out: every second one from zero, never zero or the last (it has the unit). */
export function minorTicks(all: readonly number[]): ReadonlySet<number> {
	if (all.length <= 4) return new Set();
	const zero = Math.max(all.indexOf(0), 0);
	const last = all.length - 1;
	const isOdd = (index: number) => (index - zero) % 2 !== 0;
	return new Set(
		all.filter(
			(_, index) => index !== last && index !== zero && (isOdd(index) || (isOdd(last) && index === last - 1))
		)
	);
}
