import { describe, expect, it } from 'vitest';
import { sample, unplaced } from '../../sample.ts';
import { placeRows } from './place-rows.ts';

const rows = (...values: readonly number[]) =>
	values.map((value, index) => ({ datum: sample(`r${index}`, value) }));

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

	it('gives a row without a number words instead of a bar, at the end where rows go by value', () => {
		const groups = [{ key: 'g', rows: [{ datum: unplaced('a') }, ...rows(1, 2)] }];
		const placed = placeRows(groups, 'value');
		expect(placed.bars.map((bar) => bar.datum.value)).toEqual([2, 1]);
		expect(placed.words).toMatchObject([{ entry: { key: 'a' }, x: 0, y: 3.5 }]);
		expect(placed.slots.map((slot) => slot.key)).toEqual(['r1', 'r0', 'a']);
	});

	it('is the axis alone for no rows', () => {
		expect(placeRows([], 'source')).toEqual({ slots: [], bars: [], shares: [], words: [], height: 1 });
	});
});
