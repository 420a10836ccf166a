import { describe, expect, it } from 'vitest';
import { drawable } from './datum.ts';
import { sample } from './sample.ts';

describe('drawable', () => {
	it('passes published, derived and target numbers', () => {
		const data = [
			sample('s1', 1),
			sample('s2', 2, { status: 'derived' }),
			sample('t1', 3, { status: 'target' })
		];
		expect(drawable(data)).toBe(data);
	});

	it('refuses an ambiguous number by name', () => {
		expect(() => drawable([sample('s045', 10.5, { status: 'ambiguous' })])).toThrow(
			/Figure s045 .* is ambiguous/
		);
	});

	it('refuses a number without a place', () => {
		expect(() => drawable([sample('s1', NaN)])).toThrow(/Figure s1 has the value NaN/);
	});
});
