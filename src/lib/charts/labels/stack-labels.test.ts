import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackedHeight, stackLabels } from './stack-labels.ts';

describe('stackLabels', () => {
	it('keeps labels apart, within the plot and in the order of their wishes', () => {
		const wish = fc.record({ y: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 14, max: 60 }) });
		fc.assert(
			fc.property(fc.array(wish, { maxLength: 12 }), (all) => {
				const wishes = all.map((one, index) => ({ ...one, key: String(index) }));
				const bottom = Math.max(300, stackedHeight(wishes));
				const places = stackLabels(wishes, 0, bottom);
				const placed = wishes
					.map(({ key, y, height }) => ({ y, height, middle: places.get(key) ?? NaN }))
					.toSorted((one, other) => one.middle - other.middle);
				placed.forEach(({ y, height, middle }, index) => {
					expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
					expect(middle + height / 2).toBeLessThanOrEqual(bottom + 1e-6);
					const next = placed[index + 1];
					if (next === undefined) return;
					expect(middle + height / 2).toBeLessThanOrEqual(next.middle - next.height / 2 + 1e-6);
					expect(y).toBeLessThanOrEqual(next.y);
				});
			})
		);
	});

	it('leaves alone what does not touch and shares the shift of what does', () => {
		const wishes = [
			{ key: 'a', y: 20, height: 10 },
			{ key: 'b', y: 60, height: 10 },
			{ key: 'c', y: 64, height: 10 }
		];
		expect([...stackLabels(wishes, 0, 100)]).toEqual([
			['a', 20],
			['b', 57],
			['c', 67]
		]);
	});
});
