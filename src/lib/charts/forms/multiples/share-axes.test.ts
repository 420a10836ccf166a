import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import type { Series } from '../line/series.ts';
import { entriesOfPanels, type Panel } from './panel.ts';
import { shareAxes, shareDomain } from './share-axes.ts';

const line = (key: string, ...values: readonly number[]): Panel => {
	const series: Series = {
		key,
		name: key,
		form: 'line',
		points: values.map((value, index) => ({
			month: `2024-${String(index + 2).padStart(2, '0')}`,
			datum: sample(`${key}${index}`, value)
		}))
	};
	return { kind: 'line', key, title: key, series: [series] };
};
const plan = (key: string, first: number, ...values: readonly number[]): Panel => ({
	kind: 'trajectory',
	key,
	title: key,
	points: values.map((value, index) => ({
		year: first + index,
		datum: sample(`${key}${index}`, value, { status: 'target' }),
		stated: 'stated'
	}))
});

describe('shareDomain', () => {
	it('holds every number of every panel, or has a cut on its side', () => {
		const panel = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 6 });
		fc.assert(
			fc.property(fc.array(panel, { maxLength: 5 }), (all) => {
				const panels = all.map((values, index) => line(`p${index}`, ...values));
				const { low, high, room = { from: 0, to: 100 } } = shareDomain(panels);
				for (const value of all.flat()) {
					if (room.from === 0) expect(value).toBeGreaterThanOrEqual(low);
					if (room.to === 100) expect(value).toBeLessThanOrEqual(high);
				}
			})
		);
	});

	it('is that of a chart of its own for one panel', () => {
		expect(shareDomain([plan('a', 2024, 65, 69, 70)])).toMatchObject({ low: 60, high: 70 });
	});

	it('joins panels of two kinds', () => {
		const { low, high } = shareDomain([line('a', -4, 2), plan('b', 2024, 65, 70)]);
		expect(low).toBeLessThan(-4);
		expect(high).toBe(70);
	});
});

describe('shareAxes', () => {
	it('gives every panel the same axes', () => {
		const axes = shareAxes([plan('a', 2024, 65, 70), plan('b', 2026, 55, 70)]);
		expect(axes.get('a')).toEqual(axes.get('b'));
		expect(axes.get('a')?.x.low).toBeLessThan(2024);
		expect(axes.get('a')?.x.high).toBeGreaterThan(2027);
		expect(axes.get('a')?.isOwn).toBe(false);
	});

	it('gives a panel that would leave the others flat an axis of its own, and says so', () => {
		const axes = shareAxes([line('a', 951), line('b', -65.8), line('c', 12)]);
		expect([...axes.values()].map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
		expect(axes.get('b')?.y.high).toBeLessThan(20);
		expect(axes.get('a')?.x).toEqual(axes.get('b')?.x);
	});

	it('gives each its own where that was asked for', () => {
		const axes = shareAxes([plan('a', 2024, 65, 70), plan('b', 2024, 8, 25)], 'all');
		expect([...axes.values()].map(({ y, isOwn }) => [y.low, isOwn])).toEqual([
			[60, true],
			[0, true]
		]);
	});

	it.each([
		['no panels', []],
		['a panel without numbers', [line('a')]]
	])('has nothing to share for %s', (_, panels) => {
		for (const { y } of shareAxes(panels).values()) expect(y).toMatchObject({ low: 0, high: 1 });
	});
});

it('lists the entries of all panels in order', () => {
	const keys = entriesOfPanels([line('a', 1, 2), plan('b', 2024, 3)]).map(({ key }) => key);
	expect(keys).toEqual(['a0', 'a1', 'b0']);
});
