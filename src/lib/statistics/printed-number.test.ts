import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDigits, printedNumbers, readNumeral, type Numerals } from './printed-number.ts';

const letters: Numerals = { digits: '0abcdefghi', ten: 'X', variants: { B: 2 } };

describe('numbers in digits', () => {
	it('are read in every width, and with separators of thousands', () => {
		expect(plainDigits('１０．１%、465,839億元、6・6%')).toBe('10.1%、465839億元、6.6%');
	});

	it('are found where they stand, digits made plain', () => {
		const text = '１０．１% and 465,839 and 6・6';
		expect(printedNumbers(text).map(({ digits }) => digits)).toEqual(['10.1', '465839', '6.6']);
		expect(printedNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'１０．１',
			'465,839',
			'6・6'
		]);
	});

	it('are found with all their decimals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
				const digits = (n / 10 ** decimals).toFixed(decimals);
				expect(printedNumbers(`down ${digits}%,`)).toEqual([{ start: 5, end: 5 + digits.length, digits }]);
			})
		);
	});

	it('are the same in full width', () => {
		const wide = (text: string) =>
			text.replace(/[0-9.]/g, (narrow) => String.fromCodePoint((narrow.codePointAt(0) ?? 0) + 0xfee0));
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
				const digits = (n / 10 ** decimals).toFixed(decimals);
				expect(printedNumbers(`from ${wide(digits)} to ${digits}`).map((number) => number.digits)).toEqual([
					digits,
					digits
				]);
			})
		);
	});
});

describe('numerals', () => {
	it.each([
		['0', 0],
		['c', 3],
		['B', 2],
		['X', 10],
		['Xd', 14],
		['BX', 20],
		['iXi', 99]
	])('%s is %d', (text, value) => {
		expect(readNumeral(text, letters)).toBe(value);
	});

	it.each(['', 'bc', 'Xbc', 'XX', 'z', 'Xz', '0X'])('%s is no numeral', (text) => {
		expect(readNumeral(text, letters)).toBeNull();
	});
});
