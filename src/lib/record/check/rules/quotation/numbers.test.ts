import { expect, test } from 'vitest';
import { chineseNumber } from './numbers.ts';

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
