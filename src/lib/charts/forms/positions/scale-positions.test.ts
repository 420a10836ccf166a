import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { sample } from '../../sample.ts';
import { isBeyond, scalePositions, standAt } from './scale-positions.ts';

const data = (...values: readonly number[]) => values.map((value, index) => sample(`d${index}`, value));
const size = { height: 1, top: 0, bottom: 0, unit: 'px' as const };

describe('scalePositions', () => {
	it('keeps every value on the plot, in order, and those that are not cut to scale', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -99999, max: 99999 }), { maxLength: 12 }), (hundredths) => {
				const values = hundredths.map((hundredth) => hundredth / 100);
				const scale = scalePositions(data(...values));
				const frame = makeFrame(scale.domain, { low: 0, high: 1 }, size, false);
				const shares = values
					.toSorted((one, other) => one - other)
					.map((value) => frame.x(standAt(value, scale)));
				shares.forEach((share, index) => {
					expect(share).toBeGreaterThanOrEqual(-1e-6);
					expect(share).toBeLessThanOrEqual(100 + 1e-6);
					expect(share).toBeGreaterThanOrEqual((shares[index - 1] ?? 0) - 1e-6);
				});
				if (scale.gaps.length === 0) expect(values.some((value) => isBeyond(value, scale))).toBe(false);
			})
		);
	});

	it('cuts what would dwarf the rest, on its side, at a round number', () => {
		const scale = scalePositions(data(951, 82.6, -65.8, 0.7));
		expect(scale).toMatchObject({ domain: { high: 100, room: { from: 0, to: 82 } }, gaps: [88] });
		expect([951, 82.6].map((value) => isBeyond(value, scale))).toEqual([true, false]);
		expect(scalePositions(data(-400, -20.5, 12, 3)).gaps).toEqual([12]);
	});

	it('cuts both ends of a row of two periods, and either side', () => {
		expect(scalePositions(data(951, 800, 3, 2, 1, -4, 5, 6)).gaps).toEqual([88]);
		expect(scalePositions(data(951, -800, 3, 2, 1, -4, 5, 6)).gaps).toEqual([12, 88]);
	});

	it('cuts an interval that would dwarf the rest', () => {
		const wide = sample('w', 1, { interval: { low: -1000, high: 1200 } });
		expect(scalePositions([wide, ...data(2, 3, 4)]).gaps).toEqual([12, 88]);
	});

	it.each([
		['near', [0.7, 3.4], true],
		['far', [93.2, 97.4], false],
		['a single number', [5], true],
		['equal numbers', [-5, -5], true]
	])('holds zero where it is %s', (_, values, held) => {
		const { domain } = scalePositions(data(...values));
		expect(domain.low <= 0 && domain.high >= 0).toBe(held);
	});

	it('is an axis for no data', () => {
		expect(scalePositions([]).domain).toMatchObject({ low: -0.05, high: 1.05 });
	});
});
