import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../datum.ts';
import { makeFrame, marginClass } from '../../frame/frame.ts';
import { labelBox, overlap, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { placeWords } from '../../marks/words/place-words.ts';
import { sample, unplaced } from '../../sample.ts';
import { placeDumbbellChart, type PlacedDumbbellChart } from './place-dumbbell.ts';
import type { DumbbellRow } from './place-row.ts';

const row = (key: string, ...dots: readonly Entry[]): DumbbellRow => ({ key, title: '制造业', dots });
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
const dot = (key: string, value: number, more = {}) =>
	sample(key, value, { label: signed(value), name: '1—8月', ...more });

/** Width in px of the plot in a chart of a width. */
function plotWidth(chart: PlacedDumbbellChart, width: number, title: string): number {
	const [before, after] = (['before', 'after'] as const).map((side) =>
		Number(marginClass(side, chart.margin[side]).split('-')[1])
	);
	const titles = width <= chart.stackBelow ? 0 : Math.min(textWidth(title, 13), 240) + 12;
	return width - titles - (before ?? 0) - (after ?? 0);
}

/** What the rows draw as text, as rectangles in px of each row. */
function drawnBoxes(chart: PlacedDumbbellChart, width: number): Rectangle[][] {
	return chart.rows.map((one) => {
		const frame = makeFrame(chart.x, { low: 0, high: one.size.height }, one.size, false);
		const labels = one.dots.map(({ datum, x, y, label, name }) => {
			const box = {
				key: datum.key,
				x: (frame.x(x) / 100) * width,
				y,
				width: Math.max(textWidth(datum.label, 13), textWidth(name?.text ?? '', 12)),
				height: name === undefined ? 14 : 29,
				candidates: []
			};
			return labelBox(box, {
				dx: label?.dx ?? 0,
				dy: name?.dy ?? label?.dy ?? 0,
				anchor: label?.anchor ?? 'middle'
			});
		});
		const words = placeWords(one.words, frame).map(({ x, y, left, width: ground }) => {
			const from = (Number.parseFloat(x) / 100) * width + left;
			return { left: from, right: from + ground, top: Number(y) - 9, bottom: Number(y) + 9 };
		});
		return [...labels, ...words];
	});
}

describe('placeDumbbellChart', () => {
	it('never lets texts touch each other or leave their row, at any width', () => {
		const value = fc.integer({ min: -999, max: 999 }).map((tenths) => tenths / 10);
		const dots = fc.array(fc.option(value, { freq: 5 }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(
				fc.array(dots, { minLength: 1, maxLength: 5 }),
				fc.integer({ min: 280, max: 1280 }),
				fc.constantFrom('工业', '计算机通信和其他电子设备制造业及相关产业'),
				(rows, page, title) => {
					const chart = placeDumbbellChart(
						rows.map((values, index) => ({
							key: `r${index}`,
							title,
							dots: values.map((number, place) =>
								number === null
									? unplaced(`${index} ${place}`, 'missing', '未公布')
									: dot(`${index} ${place}`, number, { series: `${place + 1}月` })
							)
						}))
					);
					const width = plotWidth(chart, page, title);
					drawnBoxes(chart, width).forEach((boxes, index) => {
						boxes.forEach((box, at) => {
							expect(box.top).toBeGreaterThanOrEqual(-0.5);
							expect(box.bottom).toBeLessThanOrEqual((chart.rows[index]?.size.height ?? 0) + 0.5);
							expect(box.left).toBeGreaterThanOrEqual(-chart.margin.before - 0.5);
							expect(box.right).toBeLessThanOrEqual(width + chart.margin.after + 0.5);
							for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBeLessThan(1);
						});
					});
				}
			),
			{ numRuns: 400 }
		);
	});

	it('puts the values of a pair outside, on one line', () => {
		const [placed] = placeDumbbellChart([
			row('r', dot('a', 3, { name: '制造业' }), dot('b', -2, { name: '制造业' }))
		]).rows;
		expect(placed?.dots.map(({ datum, label }) => [datum.key, label?.anchor])).toEqual([
			['b', 'end'],
			['a', 'start']
		]);
		expect(placed?.size.height).toBe(28);
	});

	it('names each series once, at its first dot', () => {
		const chart = placeDumbbellChart([
			row('r', unplaced('a'), dot('b', 1, { series: '1—8月' })),
			row('s', dot('c', 2, { series: '1—7月' }), dot('d', 3, { series: '1—8月' }))
		]);
		expect(chart.rows.flatMap(({ dots }) => dots.map(({ datum, name }) => [datum.key, name?.text]))).toEqual([
			['b', '1—8月'],
			['c', '1—7月'],
			['d', undefined]
		]);
	});

	it.each([
		['published', 'published', ['published']],
		['published', 'derived', ['derived']],
		['published', 'target', []]
	] as const)('joins %s and %s by %j', (one, other, statuses) => {
		const [placed] = placeDumbbellChart([
			row('r', dot('a', 1, { status: one }), dot('b', 5, { status: other }))
		]).rows;
		expect(placed?.spans.map(({ status }) => status)).toEqual(statuses);
	});

	it('shows equal numbers one above the other', () => {
		const [placed] = placeDumbbellChart([row('r', dot('a', 3), dot('b', 3))]).rows;
		const [first = 0, second = 0] = placed?.dots.map(({ y }) => y) ?? [];
		expect(second - first).toBeGreaterThan(8);
	});

	it('cuts the axis before what would dwarf the rest, and the line of that row alone', () => {
		const chart = placeDumbbellChart([
			row('r', dot('a', 951, { label: '9.51倍', equivalent: '即+951%' }), dot('b', 20)),
			row('s', dot('c', -65.8), dot('d', 12))
		]);
		expect(chart.gaps).toEqual([88]);
		expect(chart.rows.map(({ gaps }) => gaps)).toEqual([[88], []]);
		expect(chart.rows[0]?.dots.at(-1)?.name?.text).toBe('即+951%');
	});

	it('says in words what has no number', () => {
		const [placed] = placeDumbbellChart([row('r', unplaced('a'), unplaced('b', 'ambiguous'))]).rows;
		expect(placed?.words.map(({ entry }) => entry.key)).toEqual(['a', 'b']);
		expect(placed?.dots).toEqual([]);
	});

	it('is an axis alone without rows', () => {
		expect(placeDumbbellChart([])).toMatchObject({ rows: [], gaps: [] });
	});
});
