import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber, plainDigits, printedNumbers } from './numbers.ts';

const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

test('Chinese numerals from one to ninety-nine', () => {
	for (let n = 1; n < 100; n += 1) {
		const tens = Math.floor(n / 10);
		const text = `${tens > 1 ? ones[tens] : ''}${tens > 0 ? '十' : ''}${ones[n % 10]}`;
		expect(chineseNumber(text)).toBe(n);
	}
	expect(chineseNumber('两')).toBe(2);
	expect(chineseNumber('二三')).toBeNull();
	expect(chineseNumber('')).toBeNull();
});

test('digits of every width, and thousands', () => {
	expect(plainDigits('１０．１%、465,839億元、6・6%')).toBe('10.1%、465839億元、6.6%');
});

test('a hyphen joins a range and is a minus elsewhere', () => {
	const signs = (text: string) =>
		printedNumbers(text).map(({ digits, minus }) => `${minus ? '-' : ''}${digits}`);
	expect(signs('1-8月增长-0.3%')).toEqual(['1', '8', '-0.3']);
	expect(signs('-2.0')).toEqual(['-2.0']);
	expect(signs('GB/T 4754-2017')).toEqual(['4754', '2017']);
});

test('every printed number is found with its decimals, where it stands', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
			const digits = (n / 10 ** decimals).toFixed(decimals);
			const text = `同比下降${digits}%，`;
			expect(printedNumbers(text)).toEqual([{ start: 4, end: 4 + digits.length, digits, minus: false }]);
		})
	);
});
