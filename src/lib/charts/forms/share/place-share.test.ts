import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { textWidth } from '../../labels/text-width.ts';
import { linesBelow, placeShareChart } from './place-share.ts';

const row = (...parts: readonly ReturnType<typeof sample>[]) => ({ key: 'k', title: '占收入', parts });

describe('placeShareChart', () => {
	it('lays a part and its remainder side by side up to 100', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1000 }), (permille) => {
				const placed = placeShareChart(row(sample('a', permille / 10), sample('b', 100 - permille / 10)));
				if ('kind' in placed) throw new Error(`refused ${permille / 10}`);
				expect(placed[0]?.from).toBe(0);
				expect(placed[1]?.from).toBe(placed[0]?.to);
				expect(placed[1]?.to).toBeCloseTo(100, 9);
			})
		);
	});

	it('accepts rounded parts whose intervals hold 100', () => {
		const third = (key: string) => sample(key, 33.3, { interval: { low: 33.25, high: 33.35 } });
		expect(placeShareChart(row(third('a'), third('b'), sample('c', 33.2)))).toMatchObject({
			reason: 'not-a-partition'
		});
		const parts = [33.3, 33.3, 33.3].map((value, index) =>
			sample(`p${index}`, value, { interval: { low: value - 0.05, high: value + 0.05 } })
		);
		expect(placeShareChart(row(...parts))).toHaveLength(3);
	});

	it('gives every label under the bar lines of its own, within the bar', () => {
		const names = [
			'第三产业',
			'水利环境和公共设施管理业以及居民服务修理',
			'Manufacture of computers and equipment'
		];
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)];
				const values = [low, high - low, 100 - high];
				const placed = placeShareChart(
					row(...values.map((value, index) => sample(`p${index}`, value, { name: names[index] ?? '' })))
				);
				if ('kind' in placed) throw new Error(`refused ${values.join()}`);
				const below = placed.flatMap((part) => part.below ?? []);
				const taken = below.flatMap(({ first, lines }) => lines.map((_, index) => first + index));
				expect(taken).toEqual([...Array(linesBelow(placed)).keys()]);
				for (const { lines, x, anchor } of below) {
					const room = ((anchor === 'end' ? x : 100 - x) / 100) * 280;
					expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(room);
				}
			})
		);
	});

	it.each([
		['overlapping kinds', [33.9, 64.9, 12], 'not-a-partition'],
		['a part without its remainder', [85.6], 'not-a-partition'],
		['nothing', [], 'not-a-partition'],
		['a negative part', [104, -4], 'negative-part']
	])('refuses %s', (_, values, reason) => {
		const placed = placeShareChart(row(...values.map((value, index) => sample(`p${index}`, value))));
		expect(placed).toMatchObject({ kind: 'refused', reason });
	});
});
