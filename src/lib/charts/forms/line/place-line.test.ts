import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { placeLineChart } from './place-line.ts';
import type { MonthPoint, ScopeBreak, Series } from './series.ts';

const point = (month: string, value = 1): MonthPoint => ({ month, datum: sample(month, value) });
const series = (form: Series['form'], ...points: readonly MonthPoint[]): Series => ({
	key: 'k',
	name: '全国',
	form,
	points
});
const place = (...all: readonly Series[]) =>
	placeLineChart(all, { height: 160, hasJanuary: false, formatYear: String });

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
		expect(
			placeLineChart([series('line', point('2024-02'))], {
				height: 160,
				hasJanuary: true,
				formatYear: String
			}).januaries
		).toEqual([]);
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

	it('joins no December to the next February, and nothing over a change of scope', () => {
		const points = ['2023-11', '2023-12', '2024-02', '2024-03', '2024-04'].map((month) => point(month));
		const runs = (breaks: readonly ScopeBreak[]) =>
			placeLineChart([series('line', ...points)], {
				height: 160,
				hasJanuary: false,
				formatYear: String,
				breaks
			}).lines.flatMap((line) => line.runs.map((run) => run.length));
		expect(runs([])).toEqual([2, 3]);
		expect(runs([{ month: '2024-03', note: '新口径' }])).toEqual([2, 1, 2]);
	});

	it('says above the plot why a line is cut, each note in its own lane, and makes room for it', () => {
		const ground = { height: 160, hasJanuary: false, formatYear: String };
		const lines = [series('line', point('2023-02'), point('2024-08'))];
		const breaks = [
			{ month: '2023-06', note: '起点由500万元提高到2000万元，另有若干行业不再纳入统计范围' },
			{ month: '2024-05', note: '新口径' },
			{ month: '2026-01', note: '以后' }
		];
		const placed = placeLineChart(lines, { ...ground, breaks });
		expect(placed.notes.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
		const [first, second] = placed.notes;
		expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.lines.length ?? 0) * 15);
		expect(placed.size.top).toBeGreaterThan(second?.y ?? Infinity);
		expect(placed.size.height - placed.size.top).toBe(placeLineChart(lines, ground).size.height - 10);
	});
});
