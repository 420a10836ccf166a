import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFewTicks, chooseTicks, crowdedTicks, formatTick, minorTicks } from './ticks.ts';

describe('ticks', () => {
	it('are at most six round numbers within the domain', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1000, max: 1000, noNaN: true }),
				fc.double({ min: 0.001, max: 2000, noNaN: true }),
				(low, extent) => {
					const found = chooseTicks(low, low + extent);
					expect(found.length).toBeLessThanOrEqual(6);
					for (const tick of found) {
						expect(tick).toBeGreaterThanOrEqual(low - 1e-9);
						expect(tick).toBeLessThanOrEqual(low + extent + 1e-9);
					}
				}
			)
		);
	});

	it('are few on a strip', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1000, max: 1000, noNaN: true }),
				fc.double({ min: 0.001, max: 2000, noNaN: true }),
				(low, extent) => {
					const { length } = chooseFewTicks(low, low + extent);
					expect(length).toBeGreaterThanOrEqual(2);
					expect(length).toBeLessThanOrEqual(4);
				}
			)
		);
	});

	it.each([
		[-20, '−20'],
		[0, '0'],
		[10, '+10'],
		[20, '+20%']
	])('writes %d as %s, the unit on the last only', (value, text) => {
		expect(formatTick(value, [-20, -10, 0, 10, 20], { signed: true, unit: '%' })).toBe(text);
	});

	it('writes 0.30000000000000004 as 0.3', () => {
		expect(formatTick(0.1 + 0.2, [0, 1], { signed: false, unit: '' })).toBe('0.3');
	});

	it('never leaves out zero or the last number', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (below, above) => {
				const all = Array.from({ length: below + above + 1 }, (_, index) => index - below);
				const minor = minorTicks(all);
				expect(minor.has(0)).toBe(false);
				expect(minor.has(above)).toBe(false);
				if (all.length > 4) expect(minor.size).toBeGreaterThan(0);
			})
		);
	});
});

describe('crowded ticks', () => {
	const style = { signed: true, unit: '%' };
	const crowded = (all: readonly number[], width: number) => [
		...crowdedTicks(all, style, (value) => ((value + 65.8) / 165.8) * 91, width)
	];

	it('are those whose numbers would touch; the last stays, zero before others', () => {
		expect(crowded([-50, 0, 50, 100], 480)).toEqual([]);
		expect(crowded([-50, 0, 50, 100], 100)).toEqual([50]);
		expect(crowded([-50, 0, 50, 100], 60)).toEqual([-50, 50]);
	});

	it('are none of none', () => {
		expect(crowded([], 100)).toEqual([]);
	});
});
