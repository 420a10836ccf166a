import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../labels/text-width.ts';
import { sample, unplaced } from '../../sample.ts';
import { placeRank, rankWidths, type RankRow } from './place-rank.ts';

const row = (rank: number, of: number, label = `第${rank}位`): RankRow => ({
	key: 'r',
	title: '全区',
	of,
	datum: sample('rank', rank, { label, self: true })
});
const share = (text = '') => Number(text.replace('%', ''));
const ranks = fc
	.integer({ min: 1, max: 300 })
	.chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of)));

describe('placeRank', () => {
	it('has a cell for each, from edge to edge, none on the next, and fills the one of the rank', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (of, seed) => {
				const place = (seed % of) + 1;
				const { cells, rank } = placeRank(row(place, of));
				expect(cells).toHaveLength(of);
				expect(rank?.cell).toEqual(cells[place - 1]);
				expect(cells[0]?.x).toBe('0%');
				const ends = cells.map((cell) => share(cell.x) + share(cell.width));
				expect(ends.at(-1)).toBeCloseTo(100, 1);
				cells.slice(1).forEach((cell, index) => expect(share(cell.x)).toBeGreaterThan(ends[index] ?? 0));
			})
		);
	});

	it('keeps cell and words within the row, at its narrowest and wider', () => {
		fc.assert(
			fc.property(
				ranks,
				fc.constantFrom('第14位', '14th of 22 counties', '1'),
				fc.integer({ min: 0, max: 200 }),
				([place, of], label, wider) => {
					const { width: name, rank } = placeRank(row(place, of, label));
					const width = (rankWidths.find((one) => one.name === name)?.width ?? 0) + wider;
					const at = (share(rank?.label.x) / 100) * width;
					const text = textWidth(label, 13);
					const left = { start: at, middle: at - text / 2, end: at - text }[rank?.label.anchor ?? 'start'];
					expect(left).toBeGreaterThanOrEqual(-0.1);
					expect(left + text).toBeLessThanOrEqual(width + 0.1);
					expect(share(rank?.cell.x) + share(rank?.cell.width)).toBeLessThanOrEqual(100.05);
				}
			)
		);
	});

	it('keeps the order of ranks on one bar where there are too many cells', () => {
		const at = [1, 2, 333, 334].map((place) => share(placeRank(row(place, 334)).rank?.cell.x));
		expect(at).toEqual([...at].sort((a, b) => a - b));
		expect(placeRank(row(1, 334)).cells).toEqual([{ x: '0%', width: '100%' }]);
		expect(at.at(-1)).toBe(98);
	});

	it('names the first and the last place, and one alone once', () => {
		expect(placeRank(row(14, 22)).ends.map((end) => end.place)).toEqual([1, 22]);
		expect(placeRank(row(1, 1)).ends.map((end) => end.place)).toEqual([1]);
	});

	it('has empty cells and words where no rank was published', () => {
		const placed = placeRank({ key: 'r', title: '全区', of: 22, datum: unplaced('a') });
		expect(placed).toMatchObject({ rank: null, words: [{ entry: { key: 'a' } }] });
		expect(placed.cells).toHaveLength(22);
	});

	it.each([
		[0, 22, /rank 0 among 22/],
		[23, 22, /rank 23 among 22/],
		[1.5, 22, /rank 1\.5/],
		[1, 0, /ranks among 0/]
	])('refuses %d of %d', (rank, of, message) => {
		expect(() => placeRank(row(rank, of))).toThrow(message);
	});
});
