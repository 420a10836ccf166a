import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { labelBox, overlap, type LabelPlace, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { sample } from '../../sample.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { placeLineChart, type PlacedLineChart } from './place-line.ts';
import type { MonthPoint, Series } from './series.ts';

const month = (index: number) =>
	`${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
const place = (...series: readonly Series[]) =>
	placeLineChart(series, { height: 160, hasJanuary: false, formatYear: String });
const local = (key: string, values: ReadonlyMap<number, number>, self = false): Series => ({
	key,
	name: key,
	form: 'points',
	points: [...values].map(([index, value]): MonthPoint => ({
		month: month(index),
		datum: sample(`${key} ${index}`, value, { self, label: value.toFixed(1) })
	}))
});

/** Labels and dots as rectangles on a plot of a width in px. */
function drawnBoxes(chart: PlacedLineChart, width: number) {
	const frame = makeFrame(chart.x, chart.y, chart.size, true);
	const box = (x: number, y: number, text: string, size: number, { dx, dy, anchor }: LabelPlace) =>
		labelBox(
			{
				key: '',
				x: (frame.x(x) / 100) * width,
				y: frame.y(y),
				width: textWidth(text, size),
				height: 13,
				candidates: []
			},
			{ dx, dy, anchor }
		);
	const labels = [
		...chart.dots.flatMap(({ datum, x, y, label }) => (label ? [box(x, y, datum.label, 13, label)] : [])),
		...chart.names.map(({ x, y, text, place: at }) => box(x, y, text, 12, at))
	];
	const dots = chart.dots
		.filter(({ size }) => size !== 'hidden')
		.map(({ x, y }): Rectangle => {
			const [left, top] = [(frame.x(x) / 100) * width, frame.y(y)];
			return { left: left - 5, right: left + 5, top: top - 5, bottom: top + 5 };
		});
	return { labels, dots };
}

describe('labelLineChart', () => {
	it('never lets labels touch each other, a dot or the edge of the chart, at any width', () => {
		const values = fc
			.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: -200, max: 300 })), {
				maxLength: 6,
				selector: ([index]) => index
			})
			.map((all) => new Map(all.map(([index, tenths]) => [index, tenths / 10])));
		const last = fc.array(fc.integer({ min: -200, max: 300 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(
				fc.tuple(values, values, values),
				last,
				fc.integer({ min: 288, max: 1280 }),
				([home, city, region], ends, page) => {
					const at = (one: ReadonlyMap<number, number>, side: number) =>
						new Map([...one, [31, (ends[side] ?? 0) / 10]]);
					const chart = place(
						local('西夏区', at(home, 0), true),
						local('银川市', at(city, 1)),
						local('自治区', at(region, 2))
					);
					const width = page - 48 - actualMargin(chart.after);
					const { labels, dots } = drawnBoxes(chart, width);
					labels.forEach((label, index) => {
						expect(label.right).toBeLessThanOrEqual(width + actualMargin(chart.after) + 0.5);
						expect(label.left).toBeGreaterThanOrEqual(-48);
						expect(label.top).toBeGreaterThanOrEqual(-1);
						expect(label.bottom).toBeLessThanOrEqual(chart.size.height);
						// In px².
						for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBeLessThan(1);
						for (const dot of dots) expect(overlap(label, dot)).toBeLessThan(1);
					});
				}
			),
			{ numRuns: 300 }
		);
	});

	it('writes the last value of home and the names of the others, in the order of their values', () => {
		const chart = place(
			local('西夏区', new Map([[31, 0.7]]), true),
			local('银川市', new Map([[31, 0.8]])),
			local('自治区', new Map([[31, 20]]))
		);
		const height = new Map(
			[...chart.names.map(({ key, y, place: at }) => ({ key, y, at }))].map(({ key, y, at }) => [
				key,
				makeFrame(chart.x, chart.y, chart.size, true).y(y) + at.dy
			])
		);
		expect([...height.keys()]).toEqual(['银川市', '自治区']);
		expect(height.get('自治区') ?? Infinity).toBeLessThan(height.get('银川市') ?? 0);
		expect(chart.dots.at(-1)?.label?.anchor).toBe('start');
		expect(chart.leaders.length).toBeGreaterThan(0);
	});

	it('shows what was published before a revision within the axis, beside the new mark', () => {
		const point: MonthPoint = {
			month: '2024-05',
			datum: sample('new', 5),
			revised: { from: sample('old', 20), tag: '修' }
		};
		const chart = place({
			key: 'k',
			name: '全国',
			form: 'line',
			points: [point, { month: '2024-06', datum: sample('n', 4) }]
		});
		expect(chart.y.high).toBeGreaterThan(20);
		expect(chart.revisions).toMatchObject([{ from: { key: 'old' }, tag: '修', to: 5 }]);
		expect(chart.revisions[0]?.label).toBeDefined();
		expect(chart.dots.map(({ size }) => size)).toEqual(['point', 'hidden']);
	});
});
