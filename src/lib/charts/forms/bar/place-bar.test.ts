import { expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { placeBarChart } from './place-bar.ts';

it('is as high as its rows, as wide as its values and leaves room for its labels', () => {
	const rows = [2, -4].map((value) => ({ datum: sample(String(value), value) }));
	expect(placeBarChart([{ key: 'g', rows }], 'value', false)).toMatchObject({
		domain: { low: -4, high: 2 },
		cut: null,
		size: { height: 3, unit: 'em' },
		stack: { below: 340 }
	});
});

it('is an axis alone where nothing was published', () => {
	expect(placeBarChart([], 'source', false)).toMatchObject({
		bars: [],
		height: 1,
		domain: { low: 0, high: 0 }
	});
});
