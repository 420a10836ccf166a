import {
	addDecimals,
	compareDecimals,
	divideDecimals,
	multiplyDecimals,
	subtractDecimals,
	toDecimal,
	toNumber,
	type Decimal
} from './decimal.ts';
import type { Figure, Interval } from './figure.ts';

/** The nearest double that does not lie inside of an exact bound, so that no rounding ever loses the truth. */
function bound(exact: Decimal, side: -1 | 1): number {
	const near = toNumber(exact);
	const inside = compareDecimals(toDecimal(near), exact) === -side;
	return inside ? near + side * Math.abs(near) * Number.EPSILON : near;
}

function enclose(ends: readonly Decimal[]): Interval {
	const sorted = [...ends].sort(compareDecimals);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) throw new RangeError('An interval needs at least one number to enclose.');
	return { low: bound(low, -1), high: bound(high, 1) };
}

function corners(a: Interval, b: Interval, operate: (a: Decimal, b: Decimal) => Decimal): Interval {
	const [left, right] = [[a.low, a.high].map(toDecimal), [b.low, b.high].map(toDecimal)];
	return enclose(left.flatMap((x) => right.map((y) => operate(x, y))));
}

/** The interval of one exactly known number. */
export function exactly(value: number): Interval {
	return { low: value, high: value };
}

/** All a + b. */
export function add(a: Interval, b: Interval): Interval {
	return corners(a, b, addDecimals);
}

/** All a − b. */
export function subtract(a: Interval, b: Interval): Interval {
	return corners(a, b, subtractDecimals);
}

/** All a · b. */
export function multiply(a: Interval, b: Interval): Interval {
	return corners(a, b, multiplyDecimals);
}

/** All a / b. Throws a RangeError where b holds 0: ask `contains(b, 0)` first. */
export function divide(a: Interval, b: Interval): Interval {
	if (contains(b, 0)) {
		throw new RangeError(`[${a.low}, ${a.high}] cannot be divided by [${b.low}, ${b.high}], which holds 0.`);
	}
	return corners(a, b, divideDecimals);
}

/** All a · factor. */
export function scale(a: Interval, factor: number): Interval {
	return multiply(a, exactly(factor));
}

/** Whether a number lies in a closed interval. */
export function contains({ low, high }: Interval, value: number): boolean {
	return low <= value && value <= high;
}

/** The smallest interval that holds all of these. */
export function hull(first: Interval, ...others: readonly Interval[]): Interval {
	return others.reduce(
		(whole, { low, high }) => ({ low: Math.min(whole.low, low), high: Math.max(whole.high, high) }),
		first
	);
}

/** What two intervals have in common, or null. */
export function intersect(a: Interval, b: Interval): Interval | null {
	const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
	return low <= high ? { low, high } : null;
}

/** high − low, at least the true width. */
export function width({ low, high }: Interval): number {
	return bound(subtractDecimals(toDecimal(high), toDecimal(low)), 1);
}

/** What a figure stands for, in its unit: ±½·10⁻ᵈ about a printed number, an exact one itself, a derived one's own. */
export function intervalOf(figure: Figure): Interval {
	if (figure.kind === 'derived') return figure.interval;
	if (figure.exact) return exactly(figure.value);
	const [value, half] = [toDecimal(figure.value), { digits: 5n, scale: figure.decimals + 1 }];
	return enclose([subtractDecimals(value, half), addDecimals(value, half)]);
}
