import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { sample, unplaced } from '../../sample.ts';
import { placeUnits, unitTones, unitWidths, type UnitCount, type UnitTone } from './place-units.ts';

const names = ['停产', '产值下降', '计算机通信和其他电子设备制造业及相关产业', 'Manufacture of electronics'];
const count = (tone: UnitTone, value: number, name = '其余'): UnitCount => ({
	...sample(`${tone} ${name}`, value, { name }),
	tone
});
const rows = fc
	.array(
		fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...unitTones), fc.constantFrom(...names)),
		{
			maxLength: 4
		}
	)
	.map((cells) => ({
		key: 'r',
		title: '企业',
		cells: cells.map(([value, tone, name], index) => ({ ...count(tone, value, name), key: `c${index}` }))
	}));
const squaresOf = (path: string): readonly (readonly number[])[] =>
	[...path.matchAll(/M([\d.]+),([\d.]+)h/g)].map(([, x, y]) => [
		Math.floor(Number(x)),
		Math.floor(Number(y))
	]);

describe('placeUnits', () => {
	it('draws as many squares as are counted, none on another, within the width', () => {
		fc.assert(
			fc.property(rows, (row) => {
				const { counts } = placeUnits(row);
				unitWidths.forEach((width, index) => {
					const squares = counts.map((one) => squaresOf(one.blocks[index]?.squares ?? ''));
					expect(squares.map((of) => of.length)).toEqual(
						row.cells.map((cell) => ('value' in cell ? cell.value : 0))
					);
					const all = squares.flat();
					expect(new Set(all.map(String)).size).toBe(all.length);
					for (const [x = 0] of all) expect(x + 11).toBeLessThanOrEqual(width);
				});
			})
		);
	});

	it('puts words under the squares, apart from each other, within width and height', () => {
		fc.assert(
			fc.property(rows, (row) => {
				const { counts, heights } = placeUnits(row);
				unitWidths.forEach((width, index) => {
					const boxes = counts.flatMap(({ entry, blocks }): readonly Rectangle[] => {
						const block = blocks[index];
						if (block === undefined) return [];
						const box = (text: string, x: number, y: number) => {
							return { left: x, right: x + textWidth(text, 13), top: y - 11, bottom: y + 3 };
						};
						return [
							...block.lines.filter(({ text }) => text !== '').map(({ text, y }) => box(text, block.x, y)),
							box(entry.label, block.value.x, block.value.y)
						];
					});
					const lowest = Math.max(
						0,
						...counts.flatMap((one) => squaresOf(one.blocks[index]?.squares ?? '').map(([, y = 0]) => y + 11))
					);
					boxes.forEach((one, at) => {
						expect(one.right).toBeLessThanOrEqual(width);
						expect(one.top).toBeGreaterThan(lowest);
						expect(one.bottom).toBeLessThanOrEqual(heights[index] ?? 0);
						for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBe(0);
					});
				});
			})
		);
	});

	it('crosses what stopped and leaves the rest hollow', () => {
		const { counts } = placeUnits({
			key: 'r',
			title: '企业',
			cells: [count('stopped', 4), count('down', 51), count('rest', 40)]
		});
		expect(counts.map((one) => one.className)).toEqual([
			'level stopped published',
			'down published',
			'level rest published'
		]);
		expect(counts.map((one) => one.blocks[0]?.inner.split('M').length)).toEqual([5, 1, 1]);
		expect(counts[2]?.blocks[0]?.squares).toMatch(/^M[\d]+\.5,/);
	});

	it('has arrows in its squares where a row has both directions, in its key always', () => {
		const cells = [count('up', 2), count('down', 3), count('rest', 1)];
		const inner = (all: readonly UnitCount[]) =>
			placeUnits({ key: 'r', title: '企业', cells: all }).counts.map(({ blocks }) =>
				[blocks[0]?.inner, blocks[0]?.sign.inner].map((path) => path?.split('M').length)
			);
		expect(inner(cells)).toEqual([
			[3, 2],
			[4, 2],
			[1, 1]
		]);
		expect(inner(cells.slice(1))).toEqual([
			[1, 2],
			[1, 1]
		]);
	});

	it('has words alone where nothing was published', () => {
		const cells = [{ ...unplaced('a'), tone: 'down' as const }];
		const [block] = placeUnits({ key: 'r', title: '企业', cells }).counts[0]?.blocks ?? [];
		expect(block).toMatchObject({ squares: '', lines: [{ text: 'a' }] });
	});

	it.each([
		['half a firm', [count('up', 1.5)], /counts 1\.5, and units are whole/],
		['fewer than none', [count('up', -1)], /counts -1/],
		['too many to count', [count('up', 100), count('rest', 61)], /has 161 units/]
	])('refuses %s', (_, cells, message) => {
		expect(() => placeUnits({ key: 'r', title: '企业', cells })).toThrow(message);
	});
});
