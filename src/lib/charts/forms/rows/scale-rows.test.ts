import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { labelRoom, scaleRows } from './scale-rows.ts';

const data = (...values: readonly number[]) => values.map((value, index) => sample(`r${index}`, value));

describe('scaleRows', () => {
	it('holds zero, every value and every interval', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 12 }), (values) => {
				const { domain, cut } = scaleRows(data(...values));
				expect(domain.low).toBeLessThanOrEqual(0);
				expect(domain.high).toBeGreaterThanOrEqual(0);
				for (const [index, value] of values.entries()) {
					if (cut?.key === `r${index}`) continue;
					expect(value).toBeGreaterThanOrEqual(domain.low);
					expect(value).toBeLessThanOrEqual(domain.high);
				}
			})
		);
	});

	it('cuts what exceeds four times the next in size and stops the axis above the next', () => {
		expect(scaleRows(data(951, 82.6, -65.8, 0.7))).toEqual({
			domain: { low: -65.8, high: 100, room: { from: 0, to: 91 } },
			cut: { key: 'r0', gap: 95.5, tip: 100 }
		});
		expect(scaleRows(data(-400, -20.5, 12, 3)).domain).toEqual({
			low: -30,
			high: 12,
			room: { from: 9, to: 100 }
		});
	});

	it.each([
		['exactly four times', [40, 10, 1, 1]],
		['fewer than four bars', [951, 82.6, 0.7]],
		['nothing beside it but zeros', [5, 0, 0, 0]]
	])('does not cut: %s', (_, values) => {
		expect(scaleRows(data(...values)).cut).toBeNull();
	});
});

describe('labelRoom', () => {
	it('needs room on the side where the labels stand', () => {
		expect(labelRoom(data(1, 2)).before).toBe(0);
		expect(labelRoom(data(-12.5)).before).toBeGreaterThan(32);
		expect(labelRoom([sample('a', 951, { label: '9.51倍', equivalent: '即+951%' })]).after).toBeGreaterThan(
			56
		);
	});
});
