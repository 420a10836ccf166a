import { numeralsIn } from '../language/chinese-numeral.ts';
import { printedNumbers, type Place, type PrintedNumber } from '../statistics/printed-number.ts';

/** The number to be found: as printed, and the word by which a rule reads it ('' without one). */
export interface NumberWords {
	readonly value: number;
	readonly decimals: number;
	readonly word: string;
}

/** Periods are written with digits as well: 2024年, 1-8月, 1—8月份, 2023-08, 15日. */
const periods = [
	/[0-9]{4}-[0-9]{2}/g,
	/[0-9]{4}年(?:[0-9]{1,2}[-—–－~～至][0-9]{1,2}月|[0-9]{1,2}月)?/g,
	/[0-9]{1,2}(?:月(?:份)?)?[-—–－~～至][0-9]{1,2}月/g,
	/[0-9]{1,2}[月日](?![^，。]*读作)/g
];

/** What makes a numeral part of a name and no number: 第三产业, 二是. */
const named = /^(?:是|次産业|次產業|产业|產業)/;

/** Every number in digits that is not part of a period, in order. */
export function numbersIn(text: string): readonly PrintedNumber[] {
	const dates = periods.flatMap((pattern) => placesOf(text, pattern));
	return printedNumbers(text).filter(
		(number) => !dates.some((date) => number.start < date.end && date.start < number.end)
	);
}

/** Where a text may print this number: in digits, else by its reading word, else in Chinese numerals. */
export function findNumber(text: string, number: NumberWords): readonly Place[] {
	if (number.word !== '') return placesOf(text, new RegExp(escaped(number.word), 'g'));
	const size = Math.abs(number.value);
	const printed = size.toFixed(number.decimals);
	const digits = numbersIn(text).filter((found) => found.digits === printed);
	if (digits.length > 0) return digits;
	return numeralsIn(text).filter(({ value, end }) => value === size && !named.test(text.slice(end)));
}

function placesOf(text: string, pattern: RegExp): Place[] {
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
