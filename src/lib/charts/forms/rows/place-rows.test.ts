import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { labelRoom, placeRows, scaleBars, stackNames } from './place-rows.ts';

const rows = (...values: readonly number[]) =>
	values.map((value, index) => ({ datum: sample(`r${index}`, value) }));
const data = (...values: readonly number[]) => rows(...values).map((row) => row.datum);

describe('placeRows', () => {
	it('puts rows under the axis and headings a quarter higher than rows', () => {
		const placed = placeRows(
			[
				{ key: 'g', title: '按门类', note: '注', rows: rows(1, 2) },
				{ key: 'h', rows: rows(3) }
			],
			'source'
		);
		expect(placed.bars.map((bar) => bar.y)).toEqual([2.75, 3.75, 4.75]);
		expect(placed.height).toBe(5.25);
		expect(placed.slots.map((slot) => slot.kind)).toEqual(['heading', 'name', 'name', 'name']);
	});

	it('keeps the order of the source or sorts within a group from high to low', () => {
		const groups = [{ key: 'g', rows: rows(1, 3, -2) }];
		expect(placeRows(groups, 'source').bars.map((bar) => bar.datum.value)).toEqual([1, 3, -2]);
		expect(placeRows(groups, 'value').bars.map((bar) => bar.datum.value)).toEqual([3, 1, -2]);
	});

	it('is the axis alone for no rows', () => {
		expect(placeRows([], 'source')).toEqual({ slots: [], bars: [], shares: [], height: 1 });
	});
});

describe('scaleBars', () => {
	it('holds zero, every value and every interval', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 12 }), (values) => {
				const { domain, cut } = scaleBars(data(...values));
				expect(domain.low).toBeLessThanOrEqual(0);
				expect(domain.high).toBeGreaterThanOrEqual(0);
				for (const [index, value] of values.entries()) {
					if (cut?.key === `r${index}`) continue;
					expect(value).toBeGreaterThanOrEqual(domain.low);
					expect(value).toBeLessThanOrEqual(domain.high);
				}
			})
		);
	});

	it('cuts what exceeds four times the next in size and stops the axis above the next', () => {
		expect(scaleBars(data(951, 82.6, -65.8, 0.7))).toEqual({
			domain: { low: -65.8, high: 100, room: { from: 0, to: 91 } },
			cut: { key: 'r0', gap: 95.5, tip: 100 }
		});
		expect(scaleBars(data(-400, -20.5, 12, 3)).domain).toEqual({
			low: -30,
			high: 12,
			room: { from: 9, to: 100 }
		});
	});

	it.each([
		['exactly four times', [40, 10, 1, 1]],
		['fewer than four bars', [951, 82.6, 0.7]],
		['nothing beside it but zeros', [5, 0, 0, 0]]
	])('does not cut: %s', (_, values) => {
		expect(scaleBars(data(...values)).cut).toBeNull();
	});
});

describe('labelRoom', () => {
	it('needs room on the side where the labels stand', () => {
		expect(labelRoom(data(1, 2)).before).toBe(0);
		expect(labelRoom(data(-12.5)).before).toBeGreaterThan(32);
		expect(labelRoom([sample('a', 951, { label: '9.51倍', equivalent: '即+951%' })]).after).toBeGreaterThan(
			56
		);
	});
});

describe('stackNames', () => {
	const slots = (name: string, short?: string) =>
		placeRows([{ key: 'g', rows: [{ datum: sample('a', 1, { name, short }) }] }], 'source').slots;
	const room = { before: 48, after: 48 };

	it('lets names stand above the bars where the plot would fall under 100 px', () => {
		expect(stackNames(slots('制造业'), room, false)).toEqual({ below: 340, twoLines: false });
		expect(stackNames(slots('化学原料和化学制品制造业'), room, false).below).toBe(420);
		expect(stackNames(slots('计算机通信和其他电子设备制造业及相关产业'), room, false).below).toBe(520);
	});

	it('measures the short name where there is one, and the full one for lines', () => {
		const name = 'Manufacture of computers, communication equipment and other electronics';
		expect(stackNames(slots(name, '计算机'), room, false)).toEqual({ below: 340, twoLines: true });
	});
});
