/** A number in a text: where it stands, its digits, and whether a minus is printed before it. */
export interface Printed {
	readonly start: number;
	readonly end: number;
	readonly digits: string;
	readonly minus: boolean;
}

/** The text with ASCII digits and points, and without thousands separators; lengths may change. */
export function plainDigits(text: string): string {
	return text
		.replace(/[０-９．－]/g, (wide) => wide.normalize('NFKC'))
		.replace(/(?<=\d)・(?=\d)/g, '.')
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** Every number in digits of a text made plain. A hyphen after a digit or letter joins a range and is no minus. */
export function printedNumbers(text: string): Printed[] {
	return [...text.matchAll(/(?<![\d.])\d+(?:\.\d+)?(?!\d)/g)].map((found) => {
		const start = found.index;
		const before = text.slice(Math.max(0, start - 2), start);
		const minus = /^(.?)[-−]$/.test(before) && !/^[0-9A-Za-z年月]/.test(before.length === 2 ? before : '');
		return { start, end: start + found[0].length, digits: found[0], minus };
	});
}

const chineseDigits = '零一二三四五六七八九';

/** The number that Chinese numerals up to 99 stand for (十四 → 14); null for anything else. */
export function chineseNumber(text: string): number | null {
	const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
	const parts = /^([一二三四五六七八九]?)(十?)([零一二三四五六七八九]?)$/.exec(plain);
	if (!parts || plain === '') return null;
	const [, tens = '', ten = '', ones = ''] = parts;
	if (ten === '') return plain.length === 1 ? chineseDigits.indexOf(plain) : null;
	return (
		(tens === '' ? 1 : chineseDigits.indexOf(tens)) * 10 + (ones === '' ? 0 : chineseDigits.indexOf(ones))
	);
}
