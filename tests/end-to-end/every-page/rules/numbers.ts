import type { BuiltPage, BuiltSite } from '../../support/built-site.ts';
import { readPage } from '../../support/built-site.ts';
import { textOf, valueOf } from '../../support/html.ts';

/** Numbers as they are printed in digits, without sign and without separators of thousands. */
export const digitsIn = (text: string): readonly string[] =>
	[
		...text
			.normalize('NFKC')
			.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
			.replaceAll('・', '.')
			.matchAll(/\d+(?:\.\d+)?/g)
	].map(([number]) => number);

const numerals = '零一二三四五六七八九';
const ofNumeral = (text: string): number => {
	const plain = text.replaceAll(/[两兩]/g, '二');
	const [tens, ones] = plain.includes('十') ? plain.split('十') : ['零', plain];
	const digit = (character: string, otherwise: number) =>
		character === '' ? otherwise : numerals.indexOf(character);
	return digit(tens ?? '', 1) * 10 + digit(ones ?? '', 0);
};

/** Numbers in digits, and those up to 99 in Chinese numerals. */
export const numbersIn = (text: string): readonly string[] => [
	...digitsIn(text),
	...[...text.matchAll(/[零一二三四五六七八九十两兩]+/g)].map(([numeral]) => String(ofNumeral(numeral)))
];

/** The number of a row as it is printed, without sign. */
export const printed = (row: Readonly<Partial<Record<string, string>>>, column = 'value'): string =>
	Math.abs(Number(row[column])).toFixed(Number(row['decimals']));

/** What a passport says its number is: as printed, and the same in the other customary form. */
export function valueLine(page: BuiltPage): string {
	const value = page.elements.find((element) => valueOf(element, 'id') === 'value');
	return value?.parent ? textOf(value.parent) : '';
}

/** Reads the numbers of passports, each page once. */
export function passportNumbers(site: BuiltSite): (address: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (address) => {
		const numbers = known.get(address) ?? numbersIn(valueLine(readPage(site.folder, address)));
		known.set(address, numbers);
		return numbers;
	};
}
