import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartsText } from '../language/catalogue/charts.ts';
import type { Scale } from './datum.ts';
import { refusalReasons, refusePartition, sharedScale } from './refuse.ts';
import { sample, unplaced } from './sample.ts';

const growth: Scale = { basis: 'Y', price: 'real', unit: '%' };
const at = (key: string, scale: Partial<Scale> = {}) => sample(key, 1, { scale: { ...growth, ...scale } });

describe('sharedScale', () => {
	it('lets what is alike share an axis', () => {
		expect(
			sharedScale([at('a'), at('b', { price: '' }), at('c', { basis: 'A' }), at('d', { basis: 'U' })])
		).toBeNull();
		expect(sharedScale([])).toBeNull();
	});

	it.each([
		['a single month beside year to date', { basis: 'M' }, 'month-beside-cumulative'],
		['a single quarter beside year to date', { basis: 'Q' }, 'month-beside-cumulative'],
		['nominal beside real growth', { price: 'nominal' }, 'real-beside-nominal'],
		['two units', { unit: '100m-yuan' }, 'two-units']
	])('refuses %s, whatever the order', (_, scale, reason) => {
		const pair = [at('a'), at('b', scale)];
		for (const data of [pair, pair.toReversed()]) {
			const refusal = sharedScale(data);
			expect(refusal).toMatchObject({ kind: 'refused', reason });
			expect(refusal?.figures.toSorted()).toEqual(['a', 'b']);
		}
	});

	it('names the figures that do not go together, not those that go with either', () => {
		const data = [at('a'), at('u', { basis: 'U' }), at('m', { basis: 'M' })];
		expect(sharedScale(data)?.figures).toEqual(['a', 'm']);
	});

	it('lets real stand beside nominal where the chart says which is which, and nothing else', () => {
		expect(sharedScale([at('a'), at('b', { price: 'nominal' })], true)).toBeNull();
		expect(sharedScale([at('a'), at('b', { price: 'nominal', basis: 'M' })], true)).not.toBeNull();
	});

	it('looks at numbers alone', () => {
		expect(sharedScale([at('a'), sample('b', 2), unplaced('c')])).toBeNull();
	});
});

describe('refusePartition', () => {
	it('accepts what adds up to 100 within its intervals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1000 }), (permille) => {
				const parts = [sample('a', permille / 10), sample('b', 100 - permille / 10)];
				expect(refusePartition(parts)).toBeNull();
			})
		);
		const third = (key: string) => sample(key, 33.3, { interval: { low: 33.25, high: 33.35 } });
		expect(refusePartition([third('a'), third('b'), third('c')])).toBeNull();
	});

	it.each([
		['kinds that overlap', [33.9, 64.9, 12], 'not-a-partition'],
		['a part without the rest', [85.6], 'not-a-partition'],
		['nothing', [], 'not-a-partition'],
		['a negative part', [104, -4], 'negative-part']
	])('refuses %s', (_, values, reason) => {
		const parts = values.map((value, index) => sample(`p${index}`, value));
		expect(refusePartition(parts)).toEqual({
			kind: 'refused',
			reason,
			figures: parts.map((part) => part.figure)
		});
	});
});

it.each(['zh', 'en'] as const)(
	'every refusal has its words in %s, and no words are left over',
	(language) => {
		expect(Object.keys(chartsText(language).refusals)).toEqual([...refusalReasons]);
	}
);
