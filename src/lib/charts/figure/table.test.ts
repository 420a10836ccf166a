import { describe, expect, it } from 'vitest';
import { sample, unplaced } from '../sample.ts';
import { shapeTable } from './table.ts';

describe('shapeTable', () => {
	it('names the unit once where all values share it, those that say theirs left aside', () => {
		const data = [sample('a', 1, { unit: '%' }), sample('b', 951, { label: '9.51倍' }), unplaced('c')];
		expect(shapeTable(data).unit).toBe('%');
	});

	it('leaves the unit to each value where they differ', () => {
		expect(shapeTable([sample('a', 1, { unit: '%' }), sample('b', 2, { unit: '个百分点' })]).unit).toBeNull();
		expect(shapeTable([]).unit).toBeNull();
	});

	it('has a column of intervals and one of series where an entry has them', () => {
		expect(shapeTable([sample('a', 1), unplaced('b')])).toMatchObject({
			hasSeries: false,
			hasIntervals: false
		});
		expect(shapeTable([sample('a', 1, { intervalLabel: '0～2', series: '上年' })])).toMatchObject({
			hasSeries: true,
			hasIntervals: true
		});
	});
});
