import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../sample.ts';
import { monthNumber, placeSeries, splitRuns, type MonthPoint, type Series } from './place-series.ts';

const point = (month: string, value = 1): MonthPoint => ({ month, datum: sample(month, value) });
const series = (form: Series['form'], ...points: readonly MonthPoint[]): Series => ({ key: 'k', name: '全国', form, points });
const place = (...all: readonly Series[]) => placeSeries(all, 160, false, String);

describe('monthNumber', () => {
	it('counts months, and a year has twelve', () => {
		expect(monthNumber('2024-08')).toBe(24295);
		expect(monthNumber('2025-01') - monthNumber('2024-12')).toBe(1);
	});

	it.each(['2024-13', '2024-8', '2024', '2024-00'])('refuses %s', (text) => {
		expect(() => monthNumber(text)).toThrow(`“${text}” is not a month`);
	});
});

describe('splitRuns', () => {
	it('breaks at January and at a missing month', () => {
		const months = ['2023-11', '2023-12', '2024-02', '2024-03', '2024-05'];
		expect(splitRuns(months.map((month) => point(month))).map((run) => run.map((one) => one.month))).toEqual([
			['2023-11', '2023-12'],
			['2024-02', '2024-03'],
			['2024-05']
		]);
	});

	it('keeps every point once, and within a run months follow each other', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { maxLength: 30 }), (months) => {
				const points = months.map((month) => point(`${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`));
				const runs = splitRuns(points);
				expect(runs.flat()).toHaveLength(points.length);
				for (const run of runs) {
					run.forEach((one, index) => {
						const next = run[index + 1];
						if (next !== undefined) expect(monthNumber(next.month) - monthNumber(one.month)).toBe(1);
					});
				}
			})
		);
	});
});

describe('placeSeries', () => {
	it('draws each January as a band one month wide, from the first year on', () => {
		const { januaries, x } = place(series('line', point('2023-11'), point('2024-03')));
		expect(x).toMatchObject({ low: 2023 * 12, high: 2024 * 12 + 3 });
		expect(januaries).toEqual([
			{ from: 2023 * 12, to: 2023 * 12 + 1 },
			{ from: 2024 * 12, to: 2024 * 12 + 1 }
		]);
	});

	it('has no band where the indicator has a January', () => {
		expect(placeSeries([series('line', point('2024-02'))], 160, true, String).januaries).toEqual([]);
	});

	it('never joins points, hides those of a line, shows single months', () => {
		const placed = place(series('line', point('2024-02'), point('2024-03'), point('2024-06')), series('points', point('2023-06', 20), point('2023-07', 21)));
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
