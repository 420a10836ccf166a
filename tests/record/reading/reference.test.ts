import { describe, expect, test } from 'vitest';
import { chineseNumber } from '../../../src/lib/record/check/rules/quotation/numbers.ts';
import { record } from '../altered-record.ts';
import { rowsOf } from './lexicon.ts';

type Row = Readonly<Record<string, string>>;

const documents = new Map(rowsOf('documents.csv').map((row) => [row['id'] ?? '', row['lang'] ?? '']));
const passages = new Map(rowsOf('passages.csv').map((row) => [row['id'] ?? '', row]));
const rows: readonly Row[] = [...record.keys()]
	.filter((file) => file.startsWith('observations/reference/'))
	.flatMap((file) => rowsOf(file));

const turns: Readonly<Record<string, readonly [rise: RegExp, fall: RegExp]>> = {
	zh: [/增[长長加]|上升|提高|[拉上][动動拉]|高/g, /下降|[减減]少|回落|低|收窄/g],
	en: [
		/increas|\bup\b|rose|rise|rising|gr[eo]w|expan|gain|climb|surg|uptick|jump/gi,
		/fell|fall|declin|decreas|\bdown\b|drop|shrank/gi
	]
};
const lastOf = (text: string, words: RegExp) => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** The numbers of a quotation with their sign: by a printed minus, else by the nearest word of direction before. */
function readNumbers(text: string, language: string): string[] {
	const plain = text
		.replace(/(\d),(?=\d{3})/g, '$1')
		.replace(/[０-９．]/g, (wide) => wide.normalize('NFKC'))
		.replace(/(\d)・(\d)/g, '$1.$2');
	return [...plain.matchAll(/(?<![\d.])(?:(?<=^|[^\dA-Za-z年月])(-))?(\d+(?:\.\d+)?)/g)].map((found) => {
		const [whole, minus, digits] = found;
		const head = plain.slice(0, found.index);
		const tail = plain.slice(found.index + whole.length);
		const [rise, fall] = turns[language.startsWith('zh') ? 'zh' : 'en'] ?? [/$^/g, /$^/g];
		const falls = language === 'ja' ? /^\s*[%％]減/.test(tail) : lastOf(head, fall) > lastOf(head, rise);
		return `${minus || falls ? '-' : ''}${digits}`;
	});
}

/** Rules of reading, told here once more in words of their own. */
const spelt: Readonly<Record<string, (text: string) => readonly string[]>> = {
	'zh-numeral': (text) =>
		[...text.matchAll(/第([一二三四五六七八九十]+)/g)].map((found) => String(chineseNumber(found[1] ?? ''))),
	flat: (text) => (text.includes('持平') ? ['0'] : []),
	'on-par': (text) => (text.includes('on par') ? ['0'] : []),
	first: (text) => (text.includes('首位') ? ['1'] : [])
};
const signed = new Set(['growth', 'contribution', 'contribution_rate', 'gap', 'change']);

function agrees(row: Row): boolean {
	const passage = passages.get(row['passage'] ?? '') ?? {};
	const text = passage['text'] ?? '';
	const rule = spelt[row['reading'] ?? ''];
	const read = rule ? rule(text) : readNumbers(text, documents.get(passage['document'] ?? '') ?? '');
	const told = signed.has(row['measure'] ?? '') ? read : read.map((number) => number.replace('-', ''));
	return told.some(
		(number) => number === row['value'] && String(number.split('.')[1]?.length ?? 0) === row['decimals']
	);
}

test('number, word of direction and decimals of each reference row stand in its quotation', () => {
	expect(rows.length).toBeGreaterThanOrEqual(846);
	expect(rows.filter((row) => !agrees(row))).toEqual([]);
});

const spoil: Readonly<Record<string, (row: Row) => Row>> = {
	value: (row) => ({ ...row, value: (Number(row['value']) * 3 + 1000).toFixed(Number(row['decimals'])) }),
	sign: (row) => ({
		...row,
		value: row['value']?.startsWith('-') ? row['value'].slice(1) : `-${row['value']}`
	}),
	decimals: (row) => ({ ...row, decimals: String(Number(row['decimals']) + 1) })
};

describe.each(Object.entries(spoil))('another %s', (_, alter) => {
	test('is seen in every row', () => {
		expect(rows.filter((row) => agrees(alter(row)))).toEqual([]);
	});
});
