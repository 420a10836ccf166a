import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { down, percent, round } from './coordinates.ts';

describe('coordinates', () => {
	it.each([
		[1.26, 1.3],
		[-0.04, 0],
		[12, 12]
	])('rounds %d to one decimal', (value, expected) => {
		expect(Object.is(round(value), expected)).toBe(true);
	});

	it.each([NaN, Infinity, -Infinity])('refuses %d and says what to check', (value) => {
		expect(() => round(value)).toThrow(`A coordinate is ${value}.`);
	});

	it('writes units', () => {
		expect([percent(33.333), down(10.04, 'px'), down(3.75, 'em')]).toEqual(['33.33%', '10', '3.75em']);
	});

	it('keeps order', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e4, max: 1e4, noNaN: true }),
				fc.double({ min: 0, max: 1e4, noNaN: true }),
				(a, step) => {
					expect(round(a)).toBeLessThanOrEqual(round(a + step));
				}
			)
		);
	});
});
