import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote, readSheet } from './table.ts';

const texts = (csv: string) => readSheet('a.csv', csv).rows.map((row) => row.map((cell) => cell.text));

test('cells carry line, column and the stretch of text they take', () => {
	const { rows } = readSheet('a.csv', 'id,value\n一二,"3,5"\nx,4\n');
	expect(rows[1]?.[1]).toEqual({ file: 'a.csv', line: 2, column: 4, text: '3,5', start: 12, end: 17 });
	expect(rows[2]?.[0]).toMatchObject({ line: 3, column: 1 });
});

test('quotes, empty cells, a line feed inside a cell, a missing last line feed', () => {
	expect(texts('a,"b ""c"""\n,\n')).toEqual([
		['a', 'b "c"'],
		['', '']
	]);
	expect(texts('"a\nb",c\nd,e')).toEqual([
		['a\nb', 'c'],
		['d', 'e']
	]);
	expect(readSheet('a.csv', '"a\nb",c\nd,e').rows[0]?.[1]).toMatchObject({ line: 2, column: 4 });
	expect(texts('a,b,')).toEqual([['a', 'b', '']]);
	expect(texts('')).toEqual([]);
});

test('an empty line is a row of one empty cell, for the check to name', () => {
	expect(texts('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
});

test('reading returns what was written', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '是', ' ') });
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
			(rows) => {
				const csv = rows.map((row) => row.map(quote).join(',') + '\n').join('');
				expect(texts(csv)).toEqual(rows);
			}
		)
	);
});
