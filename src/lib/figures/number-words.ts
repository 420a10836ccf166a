import { chineseNumeral } from '../language/chinese-numeral.ts';

/** A place in a text; `end` is behind its last character. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The number to be found: as printed, and the word by which a rule reads it ('' without one). */
export interface NumberWords {
	readonly value: number;
	readonly decimals: number;
	readonly word: string;
}

const digits = /[0-9０-９]+(?:[,，][0-9]{3}(?![0-9]))*(?:[.．・][0-9０-９]+)?/g;
/** Periods are written with digits as well: 2024年, 1-8月, 1—8月份, 2023-08, 15日. */
const periods = [
	/[0-9]{4}-[0-9]{2}/g,
	/[0-9]{4}年(?:[0-9]{1,2}[-—–－~～至][0-9]{1,2}月|[0-9]{1,2}月)?/g,
	/[0-9]{1,2}(?:月(?:份)?)?[-—–－~～至][0-9]{1,2}月/g,
	/[0-9]{1,2}[月日](?![^，。]*读作)/g
];

/** Every number in digits that is not part of a period, in order. */
export function numbersIn(text: string): readonly Span[] {
	const dates = periods.flatMap((pattern) => spansOf(text, pattern));
	return spansOf(text, digits).filter(
		(number) => !dates.some((date) => number.start < date.end && date.start < number.end)
	);
}

/** Where a text may print this number: in digits, else by its reading word, else in Chinese numerals. */
export function findNumber(text: string, number: NumberWords): readonly Span[] {
	if (number.word !== '') return spansOf(text, new RegExp(escaped(number.word), 'g'));
	const printed = Math.abs(number.value).toFixed(number.decimals);
	const inDigits = numbersIn(text).filter(
		(span) => plainDigits(text.slice(span.start, span.end)) === printed
	);
	const size = Math.abs(number.value);
	if (inDigits.length > 0 || !Number.isInteger(size) || size > 99) return inDigits;
	const numeral = chineseNumeral(size);
	const forms = number.value === 2 ? `${numeral}|两|兩` : numeral;
	return spansOf(
		text,
		new RegExp(`(?<![${numerals}])(?:${forms})(?![${numerals}]|是|次産业|次產業|产业|產業)`, 'g')
	);
}

const numerals = '零一二三四五六七八九十百两兩';

function spansOf(text: string, pattern: RegExp): Span[] {
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** ０-９ → 0-9, a middle dot or full-width point → a point, without separators of thousands. */
function plainDigits(text: string): string {
	return text.normalize('NFKC').replace(/・/g, '.').replace(/,/g, '');
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
