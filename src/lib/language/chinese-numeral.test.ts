import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../record/check/rules/quotation/numbers.ts';
import { chineseNumeral, numeralsIn } from './chinese-numeral.ts';

describe('Chinese numerals', () => {
	it.each([
		[0, '零'],
		[10, '十'],
		[14, '十四'],
		[22, '二十二'],
		[105, '一百零五'],
		[2010, '二千零一十']
	])('%d is written %s', (value, text) => {
		expect(chineseNumeral(value)).toBe(text);
	});

	it('are read as they are written, here and in the record', () => {
		for (let value = 0; value < 100; value += 1) {
			const text = chineseNumeral(value);
			expect(numeralsIn(text)).toEqual([{ start: 0, end: text.length, value }]);
			expect(chineseNumber(text)).toBe(value);
		}
		for (const two of ['两', '兩', '二']) {
			expect(chineseNumber(two)).toBe(2);
			expect(numeralsIn(two).map(({ value }) => value)).toEqual([2]);
		}
	});

	it('are found where they stand', () => {
		expect(numeralsIn('十大行业七增三降，二三产业，一百户')).toEqual([
			{ start: 0, end: 1, value: 10 },
			{ start: 4, end: 5, value: 7 },
			{ start: 6, end: 7, value: 3 },
			{ start: 9, end: 11, value: null },
			{ start: 14, end: 16, value: null }
		]);
	});
});
