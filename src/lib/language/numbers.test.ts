import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../../tests/language/record.ts';
import type { Derived, Published } from '../statistics/figure.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { equivalent, intervalText, ordinal, quantity, shown, signOf, signed, unsigned } from './numbers.ts';
import { afterDigits, unitName } from './vocabulary/units.ts';

const published = (value: number, decimals: number, unit: string, exact = false): Published => ({
	kind: 'published',
	id: 'X001',
	value,
	decimals,
	unit,
	exact,
	flag: ''
});

const derived = (value: number, decimals: number, low: number, high: number): Derived => ({
	kind: 'derived',
	id: 'gap-x001-x002',
	formula: 'gap',
	inputs: [],
	value,
	interval: { low, high },
	decimals,
	unit: 'pp'
});

describe('the digits of a figure', () => {
	it.each([
		[published(-10.1, 1, '%'), '−10.1', '−10.1', '10.1'],
		[published(-2, 1, '%'), '−2.0', '−2.0', '2.0'],
		[published(-9, 0, '%'), '−9', '−9', '9'],
		[published(8.19, 2, '%'), '8.19', '+8.19', '8.19'],
		[published(0, 1, '%'), '0.0', '0.0', '0.0'],
		[derived(-0.285, 2, -0.3, -0.2), '−0.29', '−0.29', '0.29'],
		[derived(-0.04, 1, -0.1, 0.1), '0.0', '0.0', '0.0'],
		[derived(15.900000000000002, 1, 15.8, 16), '15.9', '+15.9', '15.9']
	])('%o is shown as %s', (figure, plainly, withSign, without) => {
		expect([shown(figure), signed(figure), unsigned(figure)]).toEqual([plainly, withSign, without]);
	});

	it('never holds a hyphen, and reads back as what was printed', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -99_999, max: 99_999 }),
				fc.integer({ min: 0, max: 3 }),
				(digits, decimals) => {
					const figure = published(Number(`${digits}e${-decimals}`), decimals, '%');
					expect(shown(figure)).not.toContain('-');
					expect(Number(shown(figure).replace('−', '-'))).toBe(figure.value);
					expect(signOf(figure)).toBe(Math.sign(digits));
				}
			)
		);
	});
});

describe('a figure with its unit', () => {
	it.each([
		[published(8.19, 2, '%'), '8.19%', '8.19%'],
		[published(-10.1, 1, '%'), '−10.1%', '−10.1%'],
		[published(9.51, 2, 'times'), '9.51倍', '9.51 times'],
		[published(1.8, 1, 'pp'), '1.8个百分点', '1.8 percentage points'],
		[published(1, 0, 'pp'), '1个百分点', '1 percentage point'],
		[published(1, 1, 'pp'), '1.0个百分点', '1.0 percentage points'],
		[published(46.25, 2, '100m-yuan'), '46.25亿元', '46.25 × 100 million yuan'],
		[published(143401, 0, '100m-yuan'), '143401亿元', '143,401 × 100 million yuan'],
		[published(6, 0, 'month', true), '6个月', '6 months'],
		[published(1, 0, 'industry', true), '1个', '1 industry'],
		[published(91, 0, 'firm', true), '91户', '91 enterprises'],
		[published(14, 0, 'rank', true), '第十四位', '14th'],
		[published(-1, 0, 'sign', true), '下降', 'down']
	])('%o is %s and %s', (figure, zh, en) => {
		expect([quantity(figure, 'zh'), quantity(figure, 'en')]).toEqual([zh, en]);
	});

	it('leaves out the sign that a word says, and writes ranks in digits on marks', () => {
		expect(quantity(published(-1.8, 1, 'pp'), 'zh', { signs: 'none' })).toBe('1.8个百分点');
		expect(quantity(published(5.8, 1, '%'), 'en', { signs: 'both' })).toBe('+5.8%');
		expect(quantity(published(14, 0, 'rank', true), 'zh', { place: 'mark' })).toBe('第14位');
	});

	it.each([
		[published(9.51, 2, 'times'), '+951%', '+951%'],
		[published(1.5, 1, 'times'), '+150%', '+150%'],
		[published(46.25, 2, '100m-yuan'), null, '4.625 billion yuan'],
		[published(5152, 0, '100m-yuan'), null, '515.2 billion yuan'],
		[published(0.7, 1, '%'), null, null]
	])('%o is equivalent to %s and %s', (figure, zh, en) => {
		expect([equivalent(figure, 'zh'), equivalent(figure, 'en')]).toEqual([zh, en]);
	});
});

describe('the interval of a figure', () => {
	it.each([
		[published(-10.1, 1, '%'), '−10.15%～−10.05%', '−10.15% to −10.05%'],
		[published(-9, 0, '%'), '−9.5%～−8.5%', '−9.5% to −8.5%'],
		[published(0, 1, '%'), '−0.05%～0.05%', '−0.05% to 0.05%'],
		[derived(15.9, 1, 15.8, 16), '15.8个百分点～16.0个百分点', '15.8 to 16.0 percentage points'],
		[published(21, 0, 'industry', true), null, null]
	])('%o is %s and %s', (figure, zh, en) => {
		expect([intervalText(figure, 'zh'), intervalText(figure, 'en')]).toEqual([zh, en]);
	});
});

describe('ranks in words', () => {
	it.each([
		[1, '第一位', '1st'],
		[2, '第二位', '2nd'],
		[3, '第三位', '3rd'],
		[10, '第十位', '10th'],
		[11, '第十一位', '11th'],
		[13, '第十三位', '13th'],
		[20, '第二十位', '20th'],
		[22, '第二十二位', '22nd'],
		[101, '第一百零一位', '101st'],
		[112, '第一百一十二位', '112th']
	])('%i is %s and %s', (value, zh, en) => {
		const figure = published(value, 0, 'rank', true);
		expect([ordinal(figure, 'zh'), ordinal(figure, 'en')]).toEqual([zh, en]);
	});

	it('gives each number its own words', () => {
		const all = Array.from({ length: 10_000 }, (_, value) => chineseNumeral(value));
		expect(new Set(all).size).toBe(10_000);
		expect(all.filter((words) => words.endsWith('零') || words.includes('零零'))).toEqual(['零']);
	});

	it('refuses what is no whole number', () => {
		expect(() => chineseNumeral(1.5)).toThrow('1.5');
	});
});

describe('the words of units', () => {
	const known = table('codes/units.csv').map(({ code = '', zh = '', en = '' }) => ({ code, zh, en }));

	it.each(known.filter(({ code }) => !['rank', 'sign', 'index-2023'].includes(code)))(
		'$code is named as in the code list',
		({ code, zh, en }) => {
			expect([unitName(code, 'zh'), unitName(code, 'en')]).toEqual([zh, en]);
		}
	);

	it('know every unit of the code list', () => {
		for (const { code } of known) expect(() => afterDigits(code, '1', 'en')).not.toThrow();
	});

	it('say what to do about an unknown unit', () => {
		expect(() => afterDigits('bushel', '1', 'en')).toThrow(/‘bushel’.*units\.ts/);
	});
});
