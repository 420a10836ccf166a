import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLaw } from '../../../tests/statistics/law.ts';
import { publish } from '../../../tests/statistics/observe.ts';
import {
	addDecimals,
	divideDecimals,
	multiplyDecimals,
	subtractDecimals,
	toDecimal,
	toNumber
} from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { Interval } from './figure.ts';
import {
	add,
	contains,
	divide,
	hull,
	intersect,
	intervalOf,
	multiply,
	scale,
	subtract,
	width
} from './interval.ts';
import { round } from './rounding.ts';

describe('intervals', () => {
	it('stand for what would have been printed so', () => {
		expect(intervalOf(publish('5.8'))).toEqual({ low: 5.75, high: 5.85 });
		expect(intervalOf(publish('-10.1'))).toEqual({ low: -10.15, high: -10.05 });
		expect(intervalOf(publish('9'))).toEqual({ low: 8.5, high: 9.5 });
		expect(intervalOf(publish('21', 'industry', { exact: true }))).toEqual({ low: 21, high: 21 });
	});

	it('are added, scaled and joined without stray binary digits', () => {
		expect(subtract({ low: -10.15, high: -10.05 }, { low: 5.75, high: 5.85 })).toEqual({
			low: -16,
			high: -15.8
		});
		expect(scale({ low: 9.505, high: 9.515 }, 100)).toEqual({ low: 950.5, high: 951.5 });
		expect(hull({ low: 1, high: 2 }, { low: -3, high: 0 })).toEqual({ low: -3, high: 2 });
		expect(intersect({ low: 1, high: 2 }, { low: 2, high: 3 })).toEqual({ low: 2, high: 2 });
		expect(intersect({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBeNull();
		expect(width({ low: 0.65, high: 0.75 })).toBe(0.1);
	});

	it('refuse a divisor that holds 0', () => {
		expect(() => divide({ low: 1, high: 2 }, { low: -0.05, high: 0.05 })).toThrow('which holds 0');
	});
});

describeLaw<typeof intervalOf, [number, number]>(
	'every number lies in the interval of what is printed for it',
	(subject) =>
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
			const truth = digits / 1e5;
			const figure = { ...publish('0'), value: round(truth, decimals), decimals };
			const interval = subject(figure);
			expect(contains(interval, truth)).toBe(true);
			expect(contains(interval, figure.value)).toBe(true);
			expect(width(interval)).toBeLessThanOrEqual(10 ** -decimals * (1 + 1e-12));
		}),
	intervalOf,
	{
		'taken as exact': ({ value }) => ({ low: value, high: value }),
		'a quarter of a unit': ({ value, decimals }) => ({
			low: value - 0.25 / 10 ** decimals,
			high: value + 0.25 / 10 ** decimals
		}),
		'one-sided': ({ value, decimals }) => ({ low: value, high: value + 1 / 10 ** decimals }),
		'a decimal too wide': ({ value, decimals }) => ({
			low: value - 5 / 10 ** decimals,
			high: value + 5 / 10 ** decimals
		})
	}
);

type Operation = (a: Interval, b: Interval) => Interval;
const number = fc.integer({ min: -1e6, max: 1e6 }).map((digits) => digits / 1e3);
const interval = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const either = fc.constantFrom('low', 'high');

/** Any corner of two intervals, computed exactly in decimal, lies in the result. */
function holdsCorners(exact: (a: Decimal, b: Decimal) => Decimal, divides: boolean) {
	return (operate: Operation) =>
		fc.property(interval, interval, either, either, (a, b, x, y) => {
			if (divides && contains(b, 0)) return;
			const corner = toNumber(exact(toDecimal(a[x]), toDecimal(b[y])));
			expect(contains(operate(a, b), corner)).toBe(true);
		});
}

describeLaw('sums stay inside', holdsCorners(addDecimals, false), add, {
	'binary addition': (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
	'ends mixed up': (a, b) => ({ low: a.low + b.low, high: a.low + b.high })
});

describeLaw('differences stay inside', holdsCorners(subtractDecimals, false), subtract, {
	'low less low': (a, b) => ({ low: a.low - b.low, high: a.high - b.high })
});

describeLaw('products stay inside', holdsCorners(multiplyDecimals, false), multiply, {
	'positive numbers only': (a, b) => multiply({ low: a.low, high: a.low }, b),
	'binary corners': (a, b) => {
		const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
		return { low: Math.min(...corners), high: Math.max(...corners) };
	}
});

describeLaw('quotients stay inside', holdsCorners(divideDecimals, true), divide, {
	'low by low': (a, b) => ({ low: a.low / b.low, high: a.high / b.high }),
	'rounded inwards': (a, b) => {
		const { low, high } = divide(a, b);
		return { low: low + Math.abs(low) * 1e-15, high: high - Math.abs(high) * 1e-15 };
	}
});
