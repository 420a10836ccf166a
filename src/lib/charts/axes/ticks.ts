import { ticks } from 'd3';

/** How the numbers of an axis are written: a plus sign for changes, the unit on the last tick only. */
export interface TickStyle {
	readonly signed: boolean;
	readonly unit: string;
}

/** 3–6 round numbers within [low, high]. */
export function chooseTicks(low: number, high: number): readonly number[] {
	for (const count of [5, 4, 3, 2]) {
		const found = ticks(low, high, count);
		if (found.length <= 6) return found;
	}
	return ticks(low, high, 1);
}

/** 2–4 round numbers within [low, high], for an axis that must not be wide; where none of these counts is to be had, what there is. */
export function chooseFewTicks(low: number, high: number): readonly number[] {
	const found = [3, 4, 2, 5].map((count) => ticks(low, high, count));
	return found.find(({ length }) => length >= 2 && length <= 4) ?? chooseTicks(low, high);
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
