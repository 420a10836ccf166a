import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { sample } from '../../sample.ts';
import { columnsHeight, narrowest } from './place-columns.ts';
import { placeWaterfall, type PlacedWaterfall } from './place-waterfall.ts';
import type { Step } from './run-total.ts';

const style = { signed: true, unit: '' };
const names = ['第二产业', '舍入余差', '电力、热力、燃气及水生产供应业', 'Rounding residual'];

/** Parts that are whole hundredths, with their total. */
const sums = fc
	.array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 300 })), { maxLength: 9 })
	.map((parts): readonly Step[] => [
		...parts.map(([value, half], index): Step => {
			const interval = { low: (value - half) / 100, high: (value + half) / 100 };
			const more = { name: names[index % names.length] ?? '', interval, status: 'derived' as const };
			return { role: 'part', datum: sample(`p${index}`, value / 100, more) };
		}),
		{ role: 'total', datum: sample('total', parts.reduce((sum, [value]) => sum + value, 0) / 100) }
	]);

const share = (text: string) => Number(text.replace('%', ''));

/** Boxes of the texts of the columns as they are drawn on a width in px. */
function columnTexts({ steps }: PlacedWaterfall, width: number): readonly Rectangle[] {
	return steps.flatMap(({ datum, column }) => {
		if (column === null) return [];
		const lines = column.name.map((text, index) => ({ text, bottom: column.nameAt + 15 * index + 3 }));
		return [{ text: datum.label, bottom: column.label + 3 }, ...lines].map(({ text, bottom }) => {
			const half = textWidth(text, 13) / 2;
			const middle = (share(column.middle) / 100) * width;
			return { left: middle - half, right: middle + half, top: bottom - 14, bottom };
		});
	});
}

describe('placeWaterfall', () => {
	it('draws each step from where the last one ended, as wide as its value', () => {
		fc.assert(
			fc.property(sums, (steps) => {
				const placed = placeWaterfall(steps, style);
				const scale = (placed.x.high - placed.x.low) / 100 || 0.01;
				placed.steps.forEach(({ datum, row }, index) => {
					expect(Math.abs(share(row.bar?.width ?? '0%') * scale - Math.abs(datum.value))).toBeLessThan(
						scale * 0.011
					);
					const before = placed.steps[index - 1];
					if (before === undefined || steps[index]?.role === 'total' || row.bar === null) return;
					const ends = [share(row.bar.x), share(row.bar.x) + share(row.bar.width)];
					expect(Math.min(...ends.map((end) => Math.abs(end - share(before.row.end))))).toBeLessThan(0.02);
				});
			})
		);
	});

	it('stays inside the plot, across and down', () => {
		fc.assert(
			fc.property(sums, (steps) => {
				for (const { row, column } of placeWaterfall(steps, style).steps) {
					for (const at of [row.end, row.label, column?.middle ?? '0%']) {
						expect(share(at)).toBeGreaterThanOrEqual(0);
						expect(share(at)).toBeLessThanOrEqual(100);
					}
					if (column === null) continue;
					expect(column.label).toBeGreaterThanOrEqual(13);
					expect(column.nameAt).toBeLessThan(columnsHeight);
					if (column.bar === null) continue;
					expect(column.bar.y + column.bar.height).toBeLessThanOrEqual(column.nameAt - 10);
				}
			})
		);
	});

	it('never lets texts of columns touch, from 560 px up', () => {
		fc.assert(
			fc.property(sums, fc.integer({ min: narrowest, max: 1280 }), (steps, width) => {
				const boxes = columnTexts(placeWaterfall(steps, style), width);
				boxes.forEach((one, index) => {
					expect(one.left).toBeGreaterThanOrEqual(0);
					expect(one.right).toBeLessThanOrEqual(width + 0.5);
					for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(0);
				});
			})
		);
	});

	it('has rows alone where names would take more than three lines', () => {
		const name = '计算机通信和其他电子设备制造业及相关产业';
		const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key): Step => {
			return { role: 'part', datum: sample(key, 1, { name }) };
		});
		expect(placeWaterfall(parts, style).columns).toBeNull();
		expect(placeWaterfall(parts.slice(0, 4), style).columns).not.toBeNull();
	});

	it('has rows alone where values would touch', () => {
		const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key): Step => {
			return { role: 'part', datum: sample(key, 1, { label: '+1.00个百分点' }) };
		});
		expect(placeWaterfall(parts, style).columns).toBeNull();
	});

	it('puts the value of what falls below, unless it would stand on the zero line', () => {
		const steps: readonly Step[] = [6.74, -3.79, -2.5].map((value, index) => {
			return { role: 'part', datum: sample(`p${index}`, value) };
		});
		const [up, fall, near] = placeWaterfall(steps, style).columns?.steps ?? [];
		expect(up?.label).toBeLessThan(up?.bar?.y ?? 0);
		expect(fall?.label).toBeGreaterThan((fall?.bar?.y ?? 0) + (fall?.bar?.height ?? 0));
		expect(near?.label).toBeLessThan(near?.bar?.y ?? 0);
	});

	it('is an axis alone without steps', () => {
		expect(placeWaterfall([], style)).toMatchObject({ steps: [], slots: [], x: { low: 0, high: 0 } });
	});
});
