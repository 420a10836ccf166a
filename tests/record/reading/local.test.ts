import { describe, expect, test } from 'vitest';
import { record } from '../altered-record.ts';
import { readArticle, type Statement } from './article.ts';
import { rowsOf } from './lexicon.ts';

type Row = Readonly<Record<string, string>>;

const passages = new Map(rowsOf('passages.csv').map((row) => [row['id'] ?? '', row['text'] ?? '']));
const periods = new Map(rowsOf('releases.csv').map((row) => [row['id'] ?? '', row['period'] ?? '']));
const rows: readonly Row[] = [...record.keys()]
	.filter((file) => /^observations\/(?!reference|plan-actuals)/.test(file))
	.flatMap((file) => rowsOf(file));

const columns = [
	'indicator',
	'part',
	'period',
	'basis',
	'measure',
	'compares',
	'against',
	'value',
	'decimals',
	'unit',
	'of',
	'reading'
] as const satisfies readonly (keyof Statement)[];
const line = (told: Row | Statement) => columns.map((column) => `${column} ${told[column]}`).join(', ');

/** What the words of the passages say and the rows do not, and the other way round. */
function disagreements(recorded: readonly Row[]): string[] {
	return [...new Set(recorded.map((row) => row['passage'] ?? ''))].flatMap((passage) => {
		const mine = recorded.filter((row) => row['passage'] === passage);
		const period = periods.get(mine[0]?.['release'] ?? '') ?? '';
		const written = mine.map(line);
		const read = readArticle(passages.get(passage) ?? '', period).map(line);
		return [
			...read.filter((told) => !written.includes(told)).map((told) => `${passage} says ${told}; no row does`),
			...written
				.filter((told) => !read.includes(told))
				.map((told) => `a row says ${told}; ${passage} does not`)
		];
	});
}

test('the articles say what the rows say, statement for statement, and nothing else', () => {
	expect(rows.length).toBeGreaterThanOrEqual(78);
	expect(disagreements(rows)).toEqual([]);
});

const spoil: Readonly<Record<string, (row: Row) => Row>> = {
	name: (row) => ({ ...row, part: row['part'] === 'DIV.45' ? 'DIV.46' : 'DIV.45' }),
	value: (row) => ({ ...row, value: (Number(row['value']) + 1).toFixed(Number(row['decimals'])) }),
	sign: (row) => ({
		...row,
		value: String(row['value']).startsWith('-') ? String(row['value']).slice(1) : `-${row['value']}`
	}),
	unit: (row) => ({ ...row, unit: row['unit'] === '%' ? 'pp' : '%' }),
	decimals: (row) => ({ ...row, decimals: String(Number(row['decimals']) + 1) }),
	'number ranked': (row) => ({ ...row, of: `${row['of']}1` }),
	basis: (row) => ({ ...row, basis: row['basis'] === 'M' ? 'Y' : 'M' })
};

describe.each(Object.entries(spoil))('another %s', (_, alter) => {
	test('is seen in every row', () => {
		const unseen = rows.filter(
			(row, at) =>
				disagreements(rows.with(at, alter(row)).filter((one) => one['passage'] === row['passage'])).length ===
				0
		);
		expect(unseen).toEqual([]);
	});
});

test('a row left out is seen', () => {
	expect(disagreements(rows.filter((row) => row['id'] !== 'S012'))).toHaveLength(1);
});
