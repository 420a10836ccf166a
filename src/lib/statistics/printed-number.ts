/** A place in a text; `end` is behind its last character. */
export interface Place {
	readonly start: number;
	readonly end: number;
}

/** A number in a text: where it stands, and its digits with a plain point and without separators of thousands. */
export interface PrintedNumber extends Place {
	readonly digits: string;
}

/** How a script writes whole numbers up to 99 by digits and a word for ten: 14 is ten-four, 40 is four-ten. */
export interface Numerals {
	/** From nought to nine. */
	readonly digits: string;
	readonly ten: string;
	/** Other ways to write a digit, each with its value. */
	readonly variants: Readonly<Record<string, number>>;
}

/** The text with ASCII digits and points, and without separators of thousands; its length may change. */
export function plainDigits(text: string): string {
	return text
		.replace(/[０-９．－]/g, (wide) => wide.normalize('NFKC'))
		.replace(/(?<=\d)・(?=\d)/g, '.')
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

const inDigits = /(?<![0-9０-９.．])[0-9０-９]+(?:,[0-9０-９]{3}(?![0-9０-９]))*(?:[.．・][0-9０-９]+)?/g;

/** Every number printed in digits of any width, in order; signs and periods are for the reader of the words. */
export function printedNumbers(text: string): PrintedNumber[] {
	return [...text.matchAll(inDigits)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		digits: plainDigits(found[0])
	}));
}

/** The whole number from 0 to 99 that a numeral stands for; null for anything else. */
export function readNumeral(text: string, { digits, ten, variants }: Numerals): number | null {
	const [tens = '', ones, ...rest] = text.split(ten);
	if (text === '' || rest.length > 0) return null;
	const digit = (word: string, otherwise: number): number => {
		if (word === '') return otherwise;
		const value = word.length === 1 ? (variants[word] ?? digits.indexOf(word)) : -1;
		return value < 0 ? NaN : value;
	};
	const value = ones === undefined ? digit(tens, NaN) : digit(tens, 1) * 10 + digit(ones, 0);
	return Number.isNaN(value) || (ones !== undefined && value < 10) ? null : value;
}
