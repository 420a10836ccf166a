import { plainDigits, printedNumbers } from '../../../../statistics/printed-number.ts';
import type { Contents, Row } from '../../contents.ts';
import { problemOf, type Problem } from '../../problem.ts';
import { chineseNumber } from './numbers.ts';
import { directionBefore, minusBefore, unitAbsent, unitFollows } from './words.ts';

/** What a quotation says against its row: the reason, and what to do. */
type Trouble = readonly [reason: string, action: string];

/** A row with the words that it is read from. */
interface Quoted {
	readonly row: Row;
	readonly text: string;
	readonly language: string;
	readonly signed: boolean;
	/** Quotations of data files and tables print numbers without a unit. */
	readonly bare: boolean;
}

const numerals = '[一二两三四五六七八九十]+';
const ranked = new RegExp(`第(${numerals})(?!产业)`, 'g');
const rising = new RegExp(`(${numerals})(?:个\\S{0,6})?[增升]`, 'g');
const falling = new RegExp(`(${numerals})(?:个\\S{0,6})?[降减]`, 'g');
const counted = new RegExp(`(?:前(${numerals})(?:的|位|个)|(${numerals})(?:大|个|项|家|户))`, 'g');

function numeralsOf(row: Row, text: string): (number | null)[] {
	const measure = row.resource.name === 'targets' ? 'count' : row.get('measure');
	const form = { rank: ranked, count_up: rising, count_down: falling }[measure] ?? counted;
	return [...text.matchAll(form)].map((found) => chineseNumber(found[1] ?? found[2] ?? ''));
}

function readByRule(contents: Contents, { row, text }: Quoted): Trouble | null {
	const rule = contents.find('codes-readings', row.get('reading'));
	if (!rule) return null;
	const value = Number(row.get('value'));
	if (rule.get('word') === '') {
		if (numeralsOf(row, text).includes(value)) return null;
		return [
			`the quotation has no Chinese numeral for ${value}`,
			'Correct the value, the passage or the reading'
		];
	}
	if (!text.includes(rule.get('word'))) {
		return [
			`the quotation does not contain ${rule.get('word')}, by which it is read`,
			'Correct the passage or the reading'
		];
	}
	if (Number(rule.get('value')) !== value || !['', row.get('unit')].includes(rule.get('unit'))) {
		const meant = `${rule.get('value')} ${rule.get('unit')}`.trim();
		return [
			`${rule.get('word')} is read as ${meant}, not ${row.get('value')} ${row.get('unit')}`,
			'Correct value, unit or reading'
		];
	}
	return null;
}

/** A fragment of a data file names its period and its basis itself. */
function readFragment({ row, text }: Quoted): Trouble | null {
	const keys = { M: ['m'], Y: ['ytd', 'ytd_yoy'] }[row.get('basis')] ?? [];
	const found = keys.map((key) => new RegExp(`"${key}": (-?\\d+(?:\\.\\d+)?)`).exec(text)?.[1]).find(Boolean);
	if (found !== row.get('value'))
		return [
			`the fragment says ${found ?? 'nothing'} on basis ${row.get('basis')}`,
			'Correct value, basis or passage'
		];
	if (text.includes(`"period": "${row.get('period')}"`)) return null;
	return [`the fragment is of another period than ${row.get('period')}`, 'Correct period or passage'];
}

const listed = /^(?:[—-]\d+(?:\.\d+)?|(?:[^\d，。；、]{0,4}、\d+(?:\.\d+)?)+)/;

function unitFits(contents: Contents, { row, bare }: Quoted, tail: string): boolean {
	const unit = row.get('unit');
	const name = contents.find('codes-units', unit)?.get('zh') ?? '';
	if (unitFollows(tail, unit, name)) return true;
	const list = listed.exec(tail);
	if (list && unitFollows(tail.slice(list[0].length), unit, name)) return true;
	return bare && (unit === '%' || unit === 'rank') && unitAbsent(tail);
}

function readDigits(contents: Contents, quoted: Quoted, value: string): Trouble | null {
	const { row, text, language, signed } = quoted;
	const digits = value.replace('-', '');
	const here = printedNumbers(text).filter((number) => number.digits === digits);
	if (here.length === 0)
		return [
			`the quotation does not contain ${digits}`,
			'Correct the value or the passage; the number stands in it as printed'
		];
	const united = here.filter((number) => unitFits(contents, quoted, text.slice(number.end)));
	if (united.length === 0)
		return [
			`in the quotation ${digits} is not in the unit ${row.get('unit')}`,
			'Correct the unit or the passage'
		];
	if (!signed || Number(value) === 0) return null;
	const sign = value.startsWith('-') ? -1 : 1;
	const signs = united.map((n) =>
		minusBefore(text.slice(0, n.start))
			? -1
			: directionBefore(text.slice(0, n.start), text.slice(n.end), language)
	);
	if (signs.includes(sign)) return null;
	const way = sign > 0 ? 'down' : 'up';
	return [
		`the words of the quotation say ${way}, the value ${value} does not`,
		'Correct the sign of the value or the passage'
	];
}

function quotedOf(contents: Contents, row: Row): Quoted | null {
	const passage = contents.find('passages', row.get('passage'));
	const document = contents.find('documents', passage?.get('document') ?? '');
	if (!passage || passage.get('text') === '' || row.get('value') === '') return null;
	const language = document?.get('lang') ?? 'zh';
	const figure = row.resource.name === 'observations';
	return {
		row,
		text: plainDigits(passage.get('text')),
		language: language.startsWith('zh') ? 'zh' : language,
		signed: figure && contents.find('codes-measures', row.get('measure'))?.get('signed') === '1',
		bare: figure && row.get('region') !== contents.contract.homeRegion
	};
}

function troubleOf(contents: Contents, quoted: Quoted): Trouble | null {
	if (quoted.row.get('reading') !== '') return readByRule(contents, quoted);
	if (quoted.text.startsWith('"period"')) return readFragment(quoted);
	return readDigits(contents, quoted, quoted.row.get('value'));
}

/** A quotation contains the number of its row: in digits with unit and sign, in Chinese numerals, or by a named rule. */
export function* numberInQuotation(contents: Contents): Generator<Problem> {
	for (const row of [...contents.rows('observations'), ...contents.rows('targets')]) {
		const quoted = quotedOf(contents, row);
		const trouble = quoted && troubleOf(contents, quoted);
		if (trouble) yield problemOf(row.cell('value'), `${row.get('id')}: ${trouble[0]}`, trouble[1]);
	}
}

/** The upper end of a range, and the number among whom a rank is, stand in the quotation too. */
export function* otherNumbersInQuotation(contents: Contents): Generator<Problem> {
	for (const [table, field] of [
		['targets', 'value_max'],
		['observations', 'of']
	] as const) {
		for (const row of contents.rows(table)) {
			const cell = row.cell(field);
			const text = plainDigits(contents.find('passages', row.get('passage'))?.get('text') ?? cell.text);
			if (cell.text === '' || printedNumbers(text).some((number) => number.digits === cell.text)) continue;
			const spelt = [...text.matchAll(/[一二两三四五六七八九十]+/g)].some(
				(found) => chineseNumber(found[0]) === Number(cell.text)
			);
			if (!spelt)
				yield problemOf(
					cell,
					`${row.get('id')}: the quotation does not contain ${cell.text}`,
					`Correct ${field} or the passage`
				);
		}
	}
}
