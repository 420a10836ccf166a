import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample, unplaced } from '../../sample.ts';
import { barHeights, placeGrouped, type BarGroup } from './place-grouped.ts';

const group = (key: string, values: readonly number[]): BarGroup => ({
	key,
	title: key,
	bars: values.map((value, index) => sample(`${key}${index}`, value, { series: `系列${index}` }))
});
const groups = fc
	.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 4 }), { maxLength: 6 })
	.map((all) => all.map((values, index) => group(`g${index}`, values)));

describe('placeGrouped', () => {
	it('gives a series one texture in every group, and each series its own', () => {
		fc.assert(
			fc.property(groups, (all) => {
				const textures = new Map<string | undefined, string | undefined>();
				for (const { datum, texture } of placeGrouped(all).groups.flatMap((one) => one.bars)) {
					expect(textures.get(datum.series) ?? texture).toBe(texture);
					textures.set(datum.series, texture);
				}
				expect(new Set(textures.values()).size).toBe(textures.size);
			})
		);
	});

	it('keeps bars apart and inside their group', () => {
		fc.assert(
			fc.property(groups, (all) => {
				for (const { bars, size } of placeGrouped(all).groups) {
					bars.forEach(({ y }, index) => {
						expect(y - 7).toBeGreaterThanOrEqual(0);
						expect(y + 7).toBeLessThanOrEqual(size.height);
						if (index > 0) expect(y - (bars[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(barHeights.beside);
					});
				}
			})
		);
	});

	it('keeps the texture of a series that a group lacks', () => {
		const [first, second] = [group('a', [1, 2]), group('b', [3, 4])];
		const placed = placeGrouped([first, { ...second, bars: second.bars.slice(1) }]);
		expect(placed.groups[1]?.bars[0]?.texture).toBe(placed.groups[0]?.bars[1]?.texture);
	});

	it('lets a name that has no room beside its bar stand over it', () => {
		const long = { key: 'g', title: '', bars: [sample('a', 1, { series: '2023年1—8月（上年同期）' })] };
		expect(placeGrouped([long])).toMatchObject({
			stacked: true,
			groups: [{ size: { height: 40 }, bars: [{ y: 29 }] }]
		});
		expect(placeGrouped([group('g', [1])]).stacked).toBe(false);
	});

	it('has words where nothing was published, and keeps their place', () => {
		const bars = [unplaced('a'), sample('b', 1)];
		const [placed] = placeGrouped([{ key: 'g', title: '', bars }]).groups;
		expect(placed?.words).toMatchObject([{ entry: { key: 'a' }, y: 11 }]);
		expect(placed?.bars).toMatchObject([{ y: 33 }]);
	});

	it('knows what its plot keeps at 280 px beside names and values', () => {
		const { least, room } = placeGrouped([group('g', [-1, 2])]);
		expect(least + room.before + room.after).toBe(280 - 32 - 10);
	});

	it('refuses five series', () => {
		expect(() => placeGrouped([group('g', [1, 2, 3, 4, 5])])).toThrow(/5 series .* 4 can be told apart/);
	});
});
