import { ticks } from 'd3';
import { textWidth } from '../labels/text-width.ts';

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

/** The ticks whose numbers would touch others on a plot of `width` px: the last stays (it has the unit), then zero, then what touches neither. */
export function crowdedTicks(
	all: readonly number[],
	style: TickStyle,
	across: (value: number) => number,
	width: number
): ReadonlySet<number> {
	const boxOf = (tick: number) => {
		const half = textWidth(formatTick(tick, all, style), 12) / 2 + 2;
		const middle = (across(tick) / 100) * width;
		return { left: middle - half, right: middle + half };
	};
	const kept: number[] = [];
	for (const tick of new Set([...all.slice(-1), ...all.filter((one) => one === 0), ...all])) {
		const box = boxOf(tick);
		const touches = kept.map(boxOf).some((other) => box.left < other.right && other.left < box.right);
		if (!touches) kept.push(tick);
	}
	return new Set(all.filter((tick) => !kept.includes(tick)));
}
