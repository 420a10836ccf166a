import { describe, expect, expectTypeOf, it } from 'vitest';
import { drawable, isPlaced, placedStatuses, unplacedStatuses, type Datum } from './datum.ts';
import { sample, unplaced } from './sample.ts';

describe('drawable', () => {
	it('passes published, derived and target numbers', () => {
		const data = placedStatuses.map((status, index) => sample(status, index, { status }));
		expect(drawable(data)).toBe(data);
	});

	it('refuses a number without a place', () => {
		expect(() => drawable([sample('s1', NaN)])).toThrow(/Figure s1 has the value NaN/);
	});
});

describe('an entry', () => {
	it('has a place where its number has one reading', () => {
		expect(placedStatuses.map((status) => isPlaced(sample('s1', 1, { status })))).toEqual([true, true, true]);
		expect(unplacedStatuses.map((status) => isPlaced(unplaced('s045', status)))).toEqual([false, false]);
	});

	it('that is ambiguous or missing is no datum: no form can give it a point', () => {
		expectTypeOf(unplaced('s045', 'ambiguous')).not.toExtend<Datum>();
		expectTypeOf<Datum['status']>().toEqualTypeOf<'published' | 'derived' | 'target'>();
	});
});
