import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample, unplaced } from '../../sample.ts';
import { scaleTargets, type TrajectoryPoint } from './scale-targets.ts';

const points = (...values: readonly number[]): readonly TrajectoryPoint[] =>
	values.map((value, index) => ({
		year: 2024 + index,
		datum: sample(`t${index}`, value, { status: 'target' }),
		stated: 'stated'
	}));

describe('scaleTargets', () => {
	it.each([
		['close together: not from zero', [65, 69, 70], { low: 60, high: 70 }],
		['wide apart: from zero', [8, 20, 25], { low: 0, high: 25 }],
		['a single one: from zero', [98], { low: 0, high: 98 }],
		['equal ones: from zero', [98, 98], { low: 0, high: 98 }],
		['negative ones: up to zero', [-13, -15], { low: -16, high: -13 }],
		['on both sides', [-5, 5], { low: -10, high: 5 }],
		['none', [], { low: 0, high: 1 }]
	])('%s', (_, values, domain) => {
		expect(scaleTargets(points(...values))).toMatchObject(domain);
	});

	it('holds the base of growth and of an index', () => {
		expect(scaleTargets(points(65, 69, 70), { year: 2023, label: 'b' }).low).toBe(0);
		expect(scaleTargets(points(108, 120), { year: 2023, label: 'b', value: 100 })).toMatchObject({
			low: 100
		});
	});

	it('leaves out what exceeds four times the next, and never among two', () => {
		expect(scaleTargets(points(8, 20, 951)).high).toBe(20);
		expect(scaleTargets(points(8, 951)).high).toBe(951);
		expect(scaleTargets(points(0, 0, 5)).high).toBe(5);
	});

	it('has no place for words', () => {
		const words: TrajectoryPoint = { year: 2024, datum: unplaced('w'), stated: 'stated' };
		expect(scaleTargets([words])).toEqual({ low: 0, high: 1, ticks: [] });
	});

	it('holds every value but an outlier, and its ticks lie within', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }),
				(values) => {
					const { low, high, ticks = [] } = scaleTargets(points(...values));
					const outside = values.filter((value) => value < low || value > high);
					expect(new Set(outside.map(Math.abs)).size).toBeLessThanOrEqual(1);
					expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
					expect(ticks.length).toBeGreaterThan(1);
					expect(ticks.length).toBeLessThanOrEqual(6);
				}
			)
		);
	});
});
