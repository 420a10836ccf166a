import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepEqual, keepingEqual } from './keep-equal.ts';

test('an equal part is the same object as before, and only what holds a difference is new', () => {
	const before = { title: ['a', { id: 's002' }], parts: [{ code: 'IVA' }, { code: 'FAI' }] };
	const after = { title: ['a', { id: 's002' }], parts: [{ code: 'IVA' }, { code: 'SRV' }] };
	const keep = keepingEqual<typeof before>();
	keep(before);
	const kept = keep(after);
	expect(kept).toEqual(after);
	expect(kept.title).toBe(before.title);
	expect(kept.parts[0]).toBe(before.parts[0]);
	expect(kept.parts).not.toBe(before.parts);
	expect(kept.parts[1]).not.toBe(before.parts[1]);
});

test('a list that grew or shrank, and a name that went, are differences', () => {
	expect(keepEqual([1, 2], [1])).toEqual([1]);
	expect(keepEqual([1], [1, 2])).toEqual([1, 2]);
	expect(keepEqual({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
	expect(Object.keys(keepEqual({ a: 1 }, { a: 1, b: undefined }) as object)).toEqual(['a', 'b']);
});

test('whatever came before, the result equals the next value; the same again is the same object', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
			expect(keepEqual(before, after)).toEqual(after);
			if (typeof after === 'object') expect(keepEqual(after, structuredClone(after))).toBe(after);
		})
	);
});
