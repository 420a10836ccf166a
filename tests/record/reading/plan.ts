// Reads the numbers of the plans with the words around them, knowing nothing of the rows.
import { chineseNumber } from '../../../src/lib/record/check/rules/quotation/numbers.ts';
import { rowsOf } from './lexicon.ts';

/** A number of a plan as read: its printed digits or the word it is read from, its unit, and the words that name it. */
export interface Told {
	readonly value: string;
	readonly max: string;
	readonly decimals: string;
	/** Codes of the units that the words after the number may mean. */
	readonly units: readonly string[];
	readonly reading: string;
	readonly name: string;
}

/** Words after a number, the longer first, and the units they may mean. */
const unitWords: readonly (readonly [string, readonly string[]])[] = [
	['%', ['%']],
	['公里/小时', ['km-per-hour']],
	['份/千人', ['samples-per-1000']],
	['余?人次', ['person-times-per-year']],
	['-\\d名', ['person-per-village']],
	['亿(?:元|级)', ['100m-yuan']],
	['万头', ['10k-head']],
	['万吨', ['10k-ton']],
	['万亩', ['10k-mu']],
	['分钟', ['minute']],
	['亩', ['mu']],
	['G', ['gbps']],
	['所', ['school']],
	['家', ['company']],
	['项', ['item']],
	['场', ['session']],
	['名', ['person', 'person-per-school']],
	['人', ['person']],
	['次', ['per-person', 'per-term', 'per-year', 'occasion']],
	['个', ['piece', 'piece-per-subdistrict', 'item']]
];

const numeral = '[两二三四五六七八九十]';
const units = unitWords.map(([words]) => words).join('|');
/** A number in digits with its unit, a range, or Chinese numerals that count. */
const numbers = new RegExp(
	`(?<![\\d.])(\\d+(?:\\.\\d+)?)(?:—(\\d+))?(${units})|(?<!第)(${numeral})(个|项)(?!\\d)`,
	'g'
);
/** A number of a list whose unit is printed after the last one, or each time: 10%、15%、20%. */
const stop = /[，。；：（）]/;

const codesOf = (word: string) =>
	unitWords.find(([form]) => new RegExp(`^(?:${form})$`).test(word))?.[1] ?? [];

/** The words before a place, back to a stop or to the number before; brackets are read with what they explain. */
function clauseBefore(text: string, at: number, after: number): string {
	let start = at;
	while (start > after && !stop.test(text[start - 1] ?? '')) start -= 1;
	const own = text.slice(start, at);
	const inList = start === after && after > 0 ? own.indexOf('、') : -1;
	const cut = inList < 0 ? own : own.slice(inList + 1);
	const bracket = text[start - 1];
	if (bracket === '）') {
		const open = text.lastIndexOf('（', start);
		return `${clauseBefore(text, open, 0)}${text.slice(open + 1, start - 1)}${cut}`;
	}
	return bracket === '（' ? `${clauseBefore(text, start - 1, 0)}${cut}` : cut;
}

function clauseAfter(text: string, at: number): string {
	const end = text.slice(at).search(/[，。；：、（）]|\d/);
	return text.slice(at, end < 0 ? undefined : at + end);
}

/** The k-th name of “甲、乙、丙…分别达到”, with the words that all of them share. */
function nthName(names: string, at: number): string {
	const items = names.split('、');
	const last = items.at(-1) ?? '';
	const shared = last.replace(/^[^级]*[一二三四五六七八九十]级/, '');
	return `${items[at]?.replace(/[一二三四五六七八九十]级.*/, '级') ?? ''}${shared === last ? '' : shared}`;
}

function inDigits(text: string): Told[] {
	const found = [...text.matchAll(numbers)];
	return found.map((words, at) => {
		const [whole = '', digits, max = '', unit = '', spelt = '', counted = ''] = words;
		const end = words.index + whole.length;
		const before = found[at - 1];
		const previous = before ? before.index + before[0].length : 0;
		const value = digits ?? String(chineseNumber(spelt));
		const each = text.slice(0, words.index).lastIndexOf('分别');
		const inList = each >= 0 && !stop.test(text.slice(each, words.index));
		const list = inList
			? found.filter((one) => one.index > each && !stop.test(text.slice(each, one.index)))
			: [];
		const name =
			list.length > 1
				? nthName(clauseBefore(text, each, 0), list.indexOf(words))
				: `${clauseBefore(text, words.index, previous)}${clauseAfter(text, end)}`;
		return {
			value,
			max,
			decimals: String(value.split('.')[1]?.length ?? 0),
			units: codesOf(unit || counted),
			reading: digits === undefined ? 'zh-numeral' : '',
			name
		};
	});
}

function byRule(text: string): Told[] {
	return rowsOf('codes/readings.csv').flatMap((rule) => {
		const word = rule['word'] ?? '';
		if (word === '') return [];
		return [...text.matchAll(new RegExp(`${word}(?!\\d)`, 'g'))].map((found) => {
			const value = rule['value'] ?? '';
			return {
				value,
				max: '',
				decimals: String(value.split('.')[1]?.length ?? 0),
				units: rule['unit'] ? [rule['unit']] : ['person', 'household'],
				reading: rule['code'] ?? '',
				name: `${clauseBefore(text, found.index, 0)
					.replace(/[二两三四]个/, '')
					.replace(/.*、/, '')}${word}${clauseAfter(text, found.index + word.length)}`
			};
		});
	});
}

/** Every number of a quotation of a plan, in digits, in Chinese numerals or by a rule of codes/readings.csv. */
export function readPlan(text: string): Told[] {
	return [...inDigits(text), ...byRule(text)];
}

const pairs = (text: string) => {
	const plain = text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
	return new Set(
		Array.from(plain)
			.slice(0, -1)
			.map((_, at) => plain.slice(at, at + 2))
	);
};

/** How many pairs of neighbouring characters two names share. */
export function likeness(a: string, b: string): number {
	const other = pairs(b);
	return [...pairs(a)].filter((pair) => other.has(pair)).length;
}
