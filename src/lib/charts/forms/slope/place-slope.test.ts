import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../datum.ts';
import { overlap, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { sample, unplaced } from '../../sample.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { placeSlopeChart, type PlacedSlopeChart, type SlopeLine } from './place-slope.ts';

const periods = ['2024年1—7月', '2024年1—8月'] as const;
const style = { signed: true, unit: '%' };
const place = (...lines: readonly SlopeLine[]) => placeSlopeChart(lines, periods, style);
const line = (key: string, from: Entry | number, to: Entry | number, name = '制造业'): SlopeLine => ({
	key,
	name,
	from: typeof from === 'number' ? sample(`${key} from`, from) : from,
	to: typeof to === 'number' ? sample(`${key} to`, to) : to
});

/** Texts of ends and heads as rectangles on a plot of a width in px. */
function drawnBoxes(chart: PlacedSlopeChart, width: number): readonly Rectangle[] {
	const boxes = chart.ends.map(({ entry, x, y, gutter, shift, inline, lines }) => {
		const first = textWidth(entry.label, 13) + (inline === null ? 0 : 6 + textWidth(inline, 12));
		const wide = Math.max(first, ...lines.map((text) => textWidth(text, 12)));
		const top = y + shift - 8;
		const bottom = y + shift + 8 + 14 * lines.length;
		return x === 0
			? { left: -gutter - wide, right: -gutter, top, bottom }
			: { left: width + gutter, right: width + gutter + wide, top, bottom };
	});
	const heads = chart.heads.map(({ x, lines, inwards }) => {
		const wide = Math.max(...lines.map((text) => textWidth(text, 12)));
		const rows = { top: 0, bottom: 15 * lines.length };
		return x === 0
			? { left: inwards - wide, right: inwards, ...rows }
			: { left: width - inwards, right: width - inwards + wide, ...rows };
	});
	return [...boxes, ...heads];
}

describe('placeSlopeChart', () => {
	it('never lets texts touch each other or leave the chart, at any width', () => {
		const end = fc.option(fc.integer({ min: -9999, max: 9999 }), { freq: 6 });
		const name = fc.constantFrom(
			'工业',
			'计算机通信和其他电子设备制造业及相关产业',
			'Manufacture of tobacco products'
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(end, end, name), { maxLength: 10 }),
				fc.integer({ min: 280, max: 560 }),
				(rows, page) => {
					const chart = place(
						...rows.map(([from, to, text], index) => {
							const [one, other] = [from, to].map((tenths, side) =>
								tenths === null
									? unplaced(`${index} ${side}`, 'missing', '未公布')
									: sample(`${index} ${side}`, tenths / 10)
							);
							return line(String(index), one ?? 0, other ?? 0, text);
						})
					);
					const { before, after } = chart.margin;
					const width = page - actualMargin(before) - actualMargin(after);
					expect(width).toBeGreaterThan(60);
					const boxes = drawnBoxes(chart, width);
					boxes.forEach((box, index) => {
						expect(box.left).toBeGreaterThanOrEqual(-actualMargin(before) - 0.5);
						expect(box.right).toBeLessThanOrEqual(width + actualMargin(after) + 0.5);
						expect(box.top).toBeGreaterThanOrEqual(-0.5);
						expect(box.bottom).toBeLessThanOrEqual(chart.size.height + 1);
						for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBeLessThan(1);
					});
				}
			),
			{ numRuns: 300 }
		);
	});

	it('draws higher what is more, and a rise upwards', () => {
		const chart = place(line('a', 1, 5), line('b', 2, -3));
		const [rise, fall] = chart.lines.map(({ runs }) => runs[0]?.map(({ y }) => y) ?? []);
		expect(rise?.[0]).toBeGreaterThan(rise?.[1] ?? Infinity);
		expect(fall?.[0]).toBeLessThan(fall?.[1] ?? 0);
		expect(rise?.[0]).toBeGreaterThan(fall?.[0] ?? Infinity);
	});

	it.each([
		['published', 'published', 'other published'],
		['published', 'derived', 'other derived'],
		['derived', 'published', 'other derived']
	] as const)('draws a line from %s to %s as %s', (from, to, className) => {
		const chart = place(line('a', sample('f', 1, { status: from }), sample('t', 2, { status: to })));
		expect(chart.lines.map((one) => one.className)).toEqual([className]);
	});

	it('has no line where an end is missing, and its words at the height of the other', () => {
		const chart = place(line('a', 3, unplaced('w')), line('b', 1, 2));
		expect(chart.lines.map(({ key }) => key)).toEqual(['b']);
		const [known, , words] = chart.ends;
		expect(words?.entry.key).toBe('w');
		expect(words?.y).toBe(known?.y);
		expect(words?.leader).toBe(false);
	});

	it('joins labels that were moved to their dots', () => {
		const chart = place(line('a', 5, 5), line('b', 5, -5));
		expect(chart.ends.map(({ leader, gutter }) => [leader, gutter])).toEqual([
			[true, 24],
			[true, 24],
			[false, 12],
			[false, 12]
		]);
	});

	it('cuts axes and lines before what would dwarf the rest', () => {
		const chart = place(line('a', 82, 951), line('b', 31, 28), line('c', -48, -65));
		expect(chart.gaps).toHaveLength(1);
		expect(chart.gaps[0]?.shares).toHaveLength(1);
		expect(place(line('a', 8, 9)).gaps).toEqual([]);
	});

	it('numbers zero, or both ends of an axis without it', () => {
		const numbers = (chart: PlacedSlopeChart) => chart.ticks.flatMap(({ number }) => number?.text ?? []);
		expect(numbers(place(line('a', -5, 5)))).toEqual(['0']);
		expect(numbers(place(line('a', 93, 95)))).toEqual(['+93', '+95%']);
	});

	it('is two axes without lines', () => {
		expect(place()).toMatchObject({ ends: [], lines: [], ticks: [], gaps: [] });
	});
});
