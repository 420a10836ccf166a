import { readNumeral, type Numerals } from '../statistics/printed-number.ts';

const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const numerals: Numerals = { digits, ten: '十', variants: { 〇: 0, 两: 2, 兩: 2 } };
const runs = new RegExp(`[${digits}${Object.keys(numerals.variants).join('')}${places.join('')}]+`, 'g');

/** A whole number from 0 to 9999 in Chinese numerals, as prose writes ranks: 14 → 十四. */
export function chineseNumeral(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 9999)
		throw new Error(`${value} cannot be written in Chinese numerals: only whole numbers from 0 to 9999 can.`);
	if (value === 0) return '零';
	const text = String(value)
		.split('')
		.map((digit, index, all) =>
			digit === '0' ? '零' : digits.charAt(Number(digit)) + (places[all.length - 1 - index] ?? '')
		)
		.join('')
		.replace(/零+/g, '零')
		.replace(/零$/, '');
	return value < 20 ? text.replace(/^一十/, '十') : text;
}

/** Every Chinese numeral in a text with its place; `value` is null beyond 99 and where it is no number (二三). */
export function numeralsIn(text: string): { start: number; end: number; value: number | null }[] {
	return [...text.matchAll(runs)].map(({ 0: run, index }) => ({
		start: index,
		end: index + run.length,
		value: readNumeral(run, numerals)
	}));
}
