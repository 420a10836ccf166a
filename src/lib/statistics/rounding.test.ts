import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLaw } from '../../../tests/statistics/law.ts';
import { publish } from '../../../tests/statistics/observe.ts';
import {
	addExactly,
	formatDecimals,
	round,
	roundOutwards,
	shownInterval,
	subtractExactly
} from './rounding.ts';

describe('rounding', () => {
	it.each([
		[1.005, 2, 1.01],
		[0.285, 2, 0.29],
		[-2.5, 0, -3],
		[2.5, 0, 3],
		[133.78378, 1, 133.8],
		[-0.04, 1, 0],
		[147482, 1, 147482],
		[1e-7, 2, 0],
		[1.5e21, 0, 1.5e21]
	])('rounds %d to %d decimals: %d', (value, decimals, expected) => {
		expect(round(value, decimals)).toBe(expected);
	});

	it('adds and subtracts as on paper', () => {
		expect(subtractExactly(5.8, -10.1)).toBe(15.9);
		expect(subtractExactly(0.7, -1.8)).toBe(2.5);
		expect(subtractExactly(8.19, -3.5)).toBe(11.69);
		expect(addExactly(0.1, 0.2)).toBe(0.3);
		expect(addExactly()).toBe(0);
	});

	it('keeps printed zeros and never writes a minus before zero', () => {
		expect(formatDecimals(-2, 1)).toBe('-2.0');
		expect(formatDecimals(0.58, 2)).toBe('0.58');
		expect(formatDecimals(-0.04, 1)).toBe('0.0');
		expect(formatDecimals(951, 0)).toBe('951');
	});

	it('rejects what is no number, with the value in the message', () => {
		expect(() => round(NaN, 1)).toThrow('NaN is not a finite number');
	});

	it('shows intervals without loss where one decimal more suffices, else outwards', () => {
		expect(shownInterval(publish('8.19'))).toEqual({ low: 8.185, high: 8.195, decimals: 3 });
		expect(shownInterval(publish('9'))).toEqual({ low: 8.5, high: 9.5, decimals: 1 });
		expect(shownInterval(publish('14', 'rank', { exact: true }))).toEqual({ low: 14, high: 14, decimals: 0 });
		const inputs = [publish('1')];
		const derived = {
			kind: 'derived',
			id: 'share-x',
			formula: 'share',
			inputs,
			unit: '%',
			decimals: 2
		} as const;
		const interval = { low: 42.85714285714285, high: 42.85714285714287 };
		expect(shownInterval({ ...derived, value: 42.857, interval })).toEqual({
			low: 42.85,
			high: 42.86,
			decimals: 2
		});
	});
});

const number = fc.integer({ min: -1e9, max: 1e9 }).map((digits) => digits / 1e4);
const decimals = fc.integer({ min: 0, max: 3 });

describeLaw<typeof round, [number, number]>(
	'rounding is idempotent, symmetric, by at most half a unit, and away from zero at the half',
	(subject) =>
		fc.property(number, decimals, (value, places) => {
			const rounded = subject(value, places);
			expect(subject(rounded, places)).toBe(rounded);
			expect(subject(-value, places) + rounded).toBe(0);
			expect(Math.abs(subtractExactly(rounded, value))).toBeLessThanOrEqual(0.5 / 10 ** places);
			const whole = Math.trunc(value);
			const half = Number(`${whole}5e${-places - 1}`);
			const away = whole < 0 ? whole - 1 : whole + 1;
			if (whole !== 0) expect(subject(half, places)).toBe(Number(`${away}e${-places}`));
		}),
	round,
	{
		toFixed: (value, places) => Number(value.toFixed(places)),
		'Math.round, up at the half': (value, places) => Math.round(value * 10 ** places) / 10 ** places,
		truncation: (value, places) => Math.trunc(value * 10 ** places) / 10 ** places,
		'a unit too few': (value, places) => round(value, Math.max(0, places - 1))
	}
);

describeLaw<typeof roundOutwards, [number, number, number]>(
	'an interval rounded for display still holds the whole',
	(subject) =>
		fc.property(number, fc.nat(1e6), decimals, (low, extra, places) => {
			const high = addExactly(low, extra / 1e4);
			const shown = subject({ low, high }, places);
			expect(shown.low).toBeLessThanOrEqual(low);
			expect(shown.high).toBeGreaterThanOrEqual(high);
			expect(Math.max(low - shown.low, shown.high - high)).toBeLessThan(10 ** -places + 1e-9);
		}),
	roundOutwards,
	{
		'to the nearest': ({ low, high }, places) => ({ low: round(low, places), high: round(high, places) }),
		'a unit too far': ({ low, high }, places) => roundOutwards({ low: low - 10 ** -places, high }, places)
	}
);

describeLaw<typeof formatDecimals, [number, number]>(
	'what is written reads back as the rounded number, with its decimals',
	(subject) =>
		fc.property(number, decimals, (value, places) => {
			const text = subject(value, places);
			expect(Number(text)).toBe(round(value, places));
			expect(text.split('.')[1]?.length ?? 0).toBe(places);
			expect(text).not.toMatch(/^-[0.]+$/);
		}),
	formatDecimals,
	{
		'zeros dropped': (value, places) => String(round(value, places)),
		toFixed: (value, places) => value.toFixed(places)
	}
);
