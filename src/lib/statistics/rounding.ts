import { addDecimals, cutDecimal, subtractDecimals, toDecimal, toNumber } from './decimal.ts';
import type { Figure, Interval } from './figure.ts';
import { intervalOf } from './interval.ts';

/** An interval as it is printed, both ends with the same number of decimals. */
export interface ShownInterval extends Interval {
	readonly decimals: number;
}

/** A number rounded half away from zero (四舍五入) in decimal: 0.285 → 0.29, −2.5 → −3. */
export function round(value: number, decimals: number): number {
	return toNumber(cutDecimal(toDecimal(value), decimals, 'half-away'));
}

/** An interval whose ends are rounded outwards, so that what is shown still holds the truth. */
export function roundOutwards({ low, high }: Interval, decimals: number): Interval {
	return {
		low: toNumber(cutDecimal(toDecimal(low), decimals, 'floor')),
		high: toNumber(cutDecimal(toDecimal(high), decimals, 'ceiling'))
	};
}

/** The exact decimal sum: 0.1 + 0.2 is 0.3. */
export function addExactly(...values: readonly number[]): number {
	return toNumber(values.map(toDecimal).reduce(addDecimals, { digits: 0n, scale: 0 }));
}

/** The exact decimal difference: 5.8 − (−10.1) is 15.9. */
export function subtractExactly(a: number, b: number): number {
	return toNumber(subtractDecimals(toDecimal(a), toDecimal(b)));
}

/** The digits of a number rounded half away from zero, zeros kept, ASCII minus, never −0: (−2, 1) → "-2.0". */
export function formatDecimals(value: number, decimals: number): string {
	const { digits } = cutDecimal(toDecimal(value), decimals, 'half-away');
	const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
	const whole = text.slice(0, text.length - decimals);
	return (digits < 0n ? '-' : '') + whole + (decimals > 0 ? `.${text.slice(-decimals)}` : '');
}

/** The number to show: as printed, or a derived one rounded once to its decimals; in the figure's unit. */
export function shownValue(figure: Figure): number {
	return figure.kind === 'published' ? figure.value : round(figure.value, figure.decimals);
}

/**
 * The interval to show, in the figure's unit. One decimal more than the figure prints the ends of published
 * numbers, sums and differences without loss (8.185～8.195); where it does not, the figure's own decimals are
 * kept and the ends rounded outwards.
 */
export function shownInterval(figure: Figure): ShownInterval {
	const interval = intervalOf(figure);
	const fits = (decimals: number): boolean => {
		const shown = roundOutwards(interval, decimals);
		return shown.low === interval.low && shown.high === interval.high;
	};
	const fine = !fits(figure.decimals) && fits(figure.decimals + 1);
	const decimals = figure.decimals + (fine ? 1 : 0);
	return { ...roundOutwards(interval, decimals), decimals };
}
