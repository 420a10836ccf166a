import { describe, expect, test } from 'vitest';
import { flag, integer, number, oneOf, orNull, question, text, words } from './decode.ts';
import type { RawRow } from './question.ts';

const firms = question(
	'firms',
	'select 1',
	0,
	{
		name: text,
		share: number,
		count: integer,
		rank: orNull(integer),
		kind: oneOf(['state', 'private']),
		exact: flag,
		months: words
	},
	(row) => row
);

const good: RawRow = {
	name: '六',
	share: 85.6,
	count: 6,
	rank: null,
	kind: 'state',
	exact: 1,
	months: '2 3'
};

test('a row as specified', () => {
	expect(firms.decode(good, 0)).toEqual({ ...good, exact: true, months: ['2', '3'] });
	expect(firms.decode({ ...good, months: '' }, 0).months).toEqual([]);
});

describe('an error names question, row, column, expected and got', () => {
	const refused = (raw: RawRow) => () => firms.decode(raw, 2);
	test.each<[string, RawRow, RegExp]>([
		[
			'null for a text',
			{ ...good, name: null },
			/^Question firms, row 3, column name: expected text, got null\.$/
		],
		['text for a number', { ...good, share: '85.6' }, /column share: expected a finite number, got "85.6"/],
		['not a number', { ...good, share: Number.NaN }, /column share: expected a finite number/],
		['a fraction for a count', { ...good, count: 6.5 }, /column count: expected a whole number, got 6.5/],
		[
			'text for a whole number or null',
			{ ...good, rank: 'third' },
			/column rank: expected a whole number or null/
		],
		[
			'another word',
			{ ...good, kind: 'foreign' },
			/column kind: expected one of 'state', 'private', got "foreign"/
		],
		['2 for a flag', { ...good, exact: 2 }, /column exact: expected 0 or 1, got 2/],
		[
			'a column too many',
			{ ...good, extra: 1 },
			/column extra: the SQL returns it, the specification does not list it/
		]
	])('%s', (_, raw, message) => {
		expect(refused(raw)).toThrow(message);
	});

	test('a column too few', () => {
		const rest = Object.fromEntries(Object.entries(good).filter(([column]) => column !== 'name'));
		expect(refused(rest)).toThrow(/column name: expected text, but the SQL returns no such column/);
	});
});
