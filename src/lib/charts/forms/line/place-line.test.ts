import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { placeLineChart } from './place-line.ts';
import type { MonthPoint, Series } from './series.ts';

const point = (month: string, value = 1): MonthPoint => ({ month, datum: sample(month, value) });
const series = (form: Series['form'], ...points: readonly MonthPoint[]): Series => ({
	key: 'k',
	name: '全国',
	form,
	points
});
const place = (...all: readonly Series[]) => placeLineChart(all, 160, false, String);

describe('placeLineChart', () => {
	it('draws each January as a band one month wide, from the first year on', () => {
		const { januaries, x } = place(series('line', point('2023-11'), point('2024-03')));
		expect(x).toMatchObject({ low: 2023 * 12, high: 2024 * 12 + 3 });
		expect(januaries).toEqual([
			{ from: 2023 * 12, to: 2023 * 12 + 1 },
			{ from: 2024 * 12, to: 2024 * 12 + 1 }
		]);
	});

	it('has no band where the indicator has a January', () => {
		expect(placeLineChart([series('line', point('2024-02'))], 160, true, String).januaries).toEqual([]);
	});

	it('never joins points, hides those of a line, shows single months', () => {
		const placed = place(
			series('line', point('2024-02'), point('2024-03'), point('2024-06')),
			series('points', point('2023-06', 20), point('2023-07', 21))
		);
		expect(placed.lines).toHaveLength(1);
		expect(placed.dots.map((dot) => dot.size)).toEqual(['hidden', 'hidden', 'point', 'dot', 'dot']);
		expect(placed.dots.map((dot) => dot.label !== undefined)).toEqual([false, false, false, true, true]);
	});

	it('holds zero on the axis', () => {
		expect(place(series('line', point('2024-02', 5), point('2024-03', 9))).y.low).toBe(0);
		expect(place(series('line', point('2024-02', -5), point('2024-03', -9))).y.high).toBe(0);
	});

	it('names years so that the names never touch, however many there are', () => {
		const points = Array.from({ length: 20 }, (_, index) => point(`${2005 + index}-06`));
		expect(place(series('line', ...points)).years.length).toBeLessThanOrEqual(5);
	});

	it('is empty without points', () => {
		expect(place()).toMatchObject({ januaries: [], years: [], lines: [], dots: [], names: [] });
	});
});
