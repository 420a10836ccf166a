import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { sample } from '../../sample.ts';
import { placeLineChart } from './place-line.ts';
import { isBeyond, scaleSeries } from './scale-series.ts';
import type { Series } from './series.ts';

const series = (form: Series['form'], ...values: readonly number[]): Series => ({
	key: form,
	name: '全国',
	form,
	points: values.map((value, index) => ({
		month: `2024-${String(index + 2).padStart(2, '0')}`,
		datum: sample(`${form}${index}`, value)
	}))
});
const place = (...all: readonly Series[]) =>
	placeLineChart(all, { height: 160, hasJanuary: false, formatYear: String });

describe('scaleSeries', () => {
	it('cuts the axis above what one month would squash, and keeps the rest to scale', () => {
		const values = [-20, 12, 951, 20, -8];
		const domain = scaleSeries([series('line', ...values)]);
		expect(domain).toMatchObject({ room: { from: 0, to: 78 } });
		expect(domain.high).toBeLessThan(25);
		expect(values.filter((value) => isBeyond(value, domain))).toEqual([951]);
		expect(scaleSeries([series('line', ...values.map((value) => -value))]).room).toEqual({
			from: 22,
			to: 100
		});
	});

	it.each([
		['three numbers, where the difference is the finding', [1, 2, 951]],
		['numbers of a size', [8, -20, 12, 20, 31]],
		['none', []]
	])('is whole for %s', (_, values) => {
		expect(scaleSeries([series('line', ...values)]).room).toBeUndefined();
	});

	it('has no ticks where there is nothing to measure', () => {
		expect(scaleSeries([])).toMatchObject({ low: 0, high: 0, ticks: [] });
	});

	it('holds every number on the plot in its order, and those within to scale', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -2000, max: 2000 }), { maxLength: 11 }), (values) => {
				const domain = scaleSeries([series('line', ...values)]);
				const size = { height: 100, top: 0, bottom: 0, unit: 'px' as const };
				const frame = makeFrame({ low: 0, high: 1 }, domain, size, true);
				const heights = values.toSorted((one, other) => one - other).map((value) => frame.y(value));
				heights.forEach((height, index) => {
					expect(height).toBeGreaterThanOrEqual(-1e-6);
					expect(height).toBeLessThanOrEqual(100 + 1e-6);
					expect(height).toBeLessThanOrEqual((heights[index - 1] ?? 100) + 1e-6);
				});
				for (const tick of domain.ticks ?? []) expect(isBeyond(tick, domain)).toBe(false);
			})
		);
	});
});

describe('a line through a cut', () => {
	it('is marked where it crosses, its number printed at a dot', () => {
		const placed = place(series('line', 7, 6, 951, 6, 6));
		const [cut] = placed.cuts;
		expect(placed.cuts).toHaveLength(1);
		expect(cut?.shares).toHaveLength(2);
		const peak = placed.dots.find(({ datum }) => datum.value === 951);
		expect(peak?.size).toBe('point');
		expect(peak?.label).toBeDefined();
		const frame = makeFrame(placed.x, placed.y, placed.size, true);
		expect(frame.y(951)).toBeLessThan(cut?.y ?? 0);
		expect(frame.y(7)).toBeGreaterThan(cut?.y ?? Infinity);
	});

	it('prints what lies beyond in the unit of the chart too, under the published form', () => {
		const points = series('points', 7, 6, 951, 6).points.map((point) =>
			point.datum.value === 951
				? { ...point, datum: { ...point.datum, label: '9.51倍', equivalent: '即+951%' } }
				: point
		);
		const dot = place({ ...series('points'), points }).dots.find(({ datum }) => datum.value === 951);
		expect(dot?.name?.text).toBe('即+951%');
		expect((dot?.name?.dy ?? 0) - (dot?.label?.dy ?? 0)).toBe(14);
	});

	it('joins no two months beyond, whose heights are not to scale', () => {
		const runs = place(series('line', 7, 6, 951, 800, 6, 6, 7, 6)).lines.flatMap((line) => line.runs);
		expect(runs.map((run) => run.map(({ y }) => y))).toEqual([
			[7, 6, 951],
			[800, 6, 6, 7, 6]
		]);
	});
});
