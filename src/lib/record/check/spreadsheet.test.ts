import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMeant, dayOfSerial, monthMeant, narrow, numberTrouble } from './spreadsheet.ts';

test.each([
	['2024/8/1', '2024-08', true],
	['2024-08-01', '2024-08', true],
	['2024/8', '2024-08', true],
	['2024-8', '2024-08', true],
	['2024年8月', '2024-08', true],
	['45505', '2024-08', true],
	['45506', '2024-08', false],
	['Aug-24', '2024-08', false],
	['24-Aug', '2024-08', false],
	['Aug-2024', '2024-08', true],
	['8/1/2024', '2024-08', false]
])('%s is %s, certain: %s', (text, period, certain) => {
	expect(monthMeant(text)).toEqual({ period, certain });
});

test.each(['2024.1', '2024-13', '2024-Q3', '2024', 'Aug', ''])('%s is no month', (text) => {
	expect(monthMeant(text)).toBeNull();
});

test('a serial number is the day that is so many days after 30 December 1899', () => {
	expect(dayOfSerial('45505')).toBe('2024-08-01');
	fc.assert(
		fc.property(fc.integer({ min: 32875, max: 65000 }), (serial) => {
			const days = Date.parse(`${dayOfSerial(String(serial)) ?? ''}T00:00:00Z`) / 86_400_000;
			expect(days + 25_569).toBe(serial);
		})
	);
});

test.each([
	['2024/9/30', '2024-09-30'],
	['2024年9月30日', '2024-09-30'],
	['30/9/2024', null]
])('the day meant by %s is %s', (text, day) => {
	expect(dayMeant(text)).toBe(day);
});

test('full-width signs become ASCII, and nothing else changes', () => {
	expect(narrow('－１０．１')).toBe('-10.1');
	expect(narrow('SEC．Ｃ')).toBe('SEC.C');
	expect(narrow('640105')).toBeNull();
	expect(narrow('−10.1')).toBeNull();
});

test.each([
	['1,500', 'has thousands separators'],
	['10.1%', 'has the unit in it'],
	['−10.1', 'has a printed minus, not a hyphen'],
	['+3.4', 'has a plus sign'],
	['1.5E+03', 'was turned into scientific notation by a spreadsheet'],
	['#REF!', "is a spreadsheet's formula or error"],
	['2024/8/1', 'was turned into a date by a spreadsheet'],
	['ten', 'is no number']
])('%s %s', (text, trouble) => {
	expect(numberTrouble(text)).toBe(trouble);
});
