import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import { placeIntervalBars } from '../../marks/intervals/place-interval-bars.ts';
import { sample, unplaced } from '../../sample.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { placeIntervalChart, type IntervalRow } from './place-interval.ts';

const row = (key: string, value: number, low: number, high: number, more = {}): IntervalRow => ({
	key,
	datum: sample(key, value, { interval: { low, high }, ...more })
});
const draw = (...rows: readonly IntervalRow[]) => {
	const chart = placeIntervalChart(rows);
	const frame = makeFrame(chart.domain, { low: 0, high: chart.size.height }, chart.size, false);
	return { chart, bars: placeIntervalBars(chart.intervals, frame) };
};
const share = (text: string | undefined) => Number.parseFloat(text ?? '');

describe('placeIntervalChart', () => {
	it('keeps every interval and label within the chart, the value in its bar, and the order that is given', () => {
		const interval = fc
			.tuple(
				fc.integer({ min: -9999, max: 9999 }),
				fc.integer({ min: 0, max: 5000 }),
				fc.integer({ min: 0, max: 5000 })
			)
			.map((parts) => parts.map((tenths) => tenths / 10));
		fc.assert(
			fc.property(
				fc.array(interval, { maxLength: 12 }),
				fc.integer({ min: 100, max: 1100 }),
				(all, width) => {
					const rows = all.map(([value = 0, under = 0, over = 0], index) =>
						row(String(index), value, value - under, value + over)
					);
					const { chart, bars } = draw(...rows);
					expect(bars.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
					for (const { bar, tick, end, datum } of bars) {
						const from = bar === null ? share(tick) : share(bar.from);
						const to = bar === null ? share(tick) : share(bar.to);
						expect(from).toBeGreaterThanOrEqual(-0.01);
						expect(to).toBeLessThanOrEqual(100.01);
						expect(share(tick)).toBeGreaterThanOrEqual(from - 0.01);
						expect(share(tick)).toBeLessThanOrEqual(to + 0.01);
						const label = (share(end) / 100) * width + 9 + textWidth(datum.label, 13);
						expect(label).toBeLessThanOrEqual(width + actualMargin(chart.room.after) + 0.5);
					}
				}
			)
		);
	});

	it('draws widths to scale', () => {
		const { bars } = draw(row('a', 5, 4, 6), row('b', 0.2, -1.8, 2.2));
		const [one, other] = bars.map(({ bar }) => share(bar?.width));
		expect((other ?? 0) / (one ?? 1)).toBeCloseTo(2, 2);
	});

	it('gives no direction to what may be a rise or a fall', () => {
		const { bars } = draw(row('a', 0.2, -1.4, 1.8), row('b', -1, -2, -0.5), row('c', 1, 0, 2));
		expect(bars.map(({ className }) => className)).toEqual([
			'level published',
			'down published',
			'up published'
		]);
	});

	it('draws an exact number as a tick, and words where there is none', () => {
		const { chart, bars } = draw({ key: 'a', datum: sample('a', 3) }, { key: 'b', datum: unplaced('b') });
		expect(bars[0]?.bar).toBeNull();
		expect(chart.words.map(({ entry }) => entry.key)).toEqual(['b']);
	});

	it('cuts what would dwarf the rest, on the side where it lies beyond', () => {
		const rest = [row('b', 1, 0, 2), row('c', 2, 1, 3), row('d', 3, 2, 4)];
		const wide = draw(row('a', 1, -1000, 1200), ...rest);
		expect(wide.chart.gaps).toEqual([12, 88]);
		expect(wide.bars[0]).toMatchObject({ gaps: ['12%', '88%'], beyond: { low: true, high: true } });
		expect(wide.bars[1]).toMatchObject({ gaps: [], beyond: { low: false, high: false } });
		expect(draw(row('a', 951, 950, 952), ...rest).bars[0]).toMatchObject({
			bar: null,
			tick: '100%',
			gaps: ['88%']
		});
	});

	it('is an axis alone where nothing was published', () => {
		expect(placeIntervalChart([])).toMatchObject({ intervals: [], gaps: [], size: { height: 1 } });
	});
});
