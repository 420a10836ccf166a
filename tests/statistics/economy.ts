import fc from 'fast-check';
import { contains } from '../../src/lib/statistics/interval.ts';
import { formatDecimals } from '../../src/lib/statistics/rounding.ts';
import { observe } from './observe.ts';

/** An economy whose parts grew from `base` to `now`; what is true of it and what is printed of it. */
export interface Economy {
	readonly parts: readonly { readonly base: number; readonly now: number }[];
	readonly decimals: number;
}

/** Any such economy. */
export const economy: fc.Arbitrary<Economy> = fc.record({
	parts: fc
		.array(
			fc.record({ base: fc.integer({ min: 1, max: 9999 }), factor: fc.integer({ min: 20, max: 300 }) }),
			{ minLength: 2, maxLength: 6 }
		)
		.map((parts) => parts.map(({ base, factor }) => ({ base, now: (base * factor) / 100 }))),
	decimals: fc.integer({ min: 0, max: 2 })
});

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Growth, shares and contributions before any rounding, in % and points. */
export function truthOf({ parts }: Economy) {
	const [base, now] = [total(parts.map((part) => part.base)), total(parts.map((part) => part.now))];
	return {
		growth: (now / base - 1) * 100,
		parts: parts.map((part) => ({
			share: (part.now / now) * 100,
			growth: (part.now / part.base - 1) * 100,
			baseShare: (part.base / base) * 100,
			contribution: ((part.now - part.base) / base) * 100
		}))
	};
}

/** The same as observations with the economy's decimals. */
export function printed({ decimals }: Economy, truth: ReturnType<typeof truthOf>) {
	const text = (value: number): string => formatDecimals(value, decimals);
	return {
		total: observe(text(truth.growth)),
		parts: truth.parts.map((part, index) => ({
			share: observe(text(part.share), '%', { part: `SEC.${index}`, measure: 'share', against: 'T' }),
			growth: observe(text(part.growth), '%', { part: `SEC.${index}` })
		}))
	};
}

/** `contains` with room for the binary error of the truth that the test itself computes. */
export function holds({ low, high }: { low: number; high: number }, truth: number): boolean {
	const room = 1e-9 * (1 + Math.abs(truth));
	return contains({ low: low - room, high: high + room }, truth);
}
