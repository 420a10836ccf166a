import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { region } from '../../../tests/language/record.ts';
import { publish } from '../../../tests/statistics/observe.ts';
import { gapsText, gapText, rankText } from './comparison.ts';
import { plain } from './prose.ts';

const [home, city, province, nation] = [
	region('640105'),
	region('640100'),
	region('640000'),
	region('000000')
];

describe('gaps', () => {
	it.each([
		['-1.8', province, '比自治区低1.8个百分点', '1.8 percentage points below Ningxia'],
		['2.0', city, '比银川市高2.0个百分点', '2.0 percentage points above Yinchuan'],
		['0.0', nation, '与全国持平', 'level with China']
	])('of %s', (text, other, zh, en) => {
		const gap = { figure: publish(text, 'pp'), region: other };
		expect([plain(gapText(gap, 'zh')), plain(gapText(gap, 'en'))]).toEqual([zh, en]);
	});

	it('agree with their sign', () => {
		fc.assert(
			fc.property(fc.integer({ min: -999, max: 999 }), (tenths) => {
				const gap = { figure: publish((tenths / 10).toFixed(1), 'pp'), region: nation };
				expect(plain(gapText(gap, 'zh')).includes('低')).toBe(tenths < 0);
				expect(plain(gapText(gap, 'zh')).includes('高')).toBe(tenths > 0);
				expect(plain(gapText(gap, 'en')).includes('below')).toBe(tenths < 0);
				expect(plain(gapText(gap, 'en')).includes('above')).toBe(tenths > 0);
			})
		);
	});

	it('stand in one clause', () => {
		const gaps = [city, province, nation].map((other) => ({ figure: publish('-0.9', 'pp'), region: other }));
		expect(plain(gapsText(gaps, 'en'))).toBe(
			'0.9 percentage points below Yinchuan, 0.9 percentage points below Ningxia and 0.9 percentage points below China'
		);
		expect(gapsText([], 'zh')).toEqual([]);
		expect(gapsText([], 'en')).toEqual([]);
	});
});

describe('ranks', () => {
	it.each([
		[
			'14',
			home,
			province,
			22,
			'居自治区22个县（市、区）第十四位',
			'14th of 22 counties and districts in Ningxia'
		],
		['3', home, city, 6, '居银川市6个县（市、区）第三位', '3rd of 6 counties and districts in Yinchuan'],
		['2', region('640500'), province, 5, '居自治区5个市第二位', '2nd of 5 cities in Ningxia'],
		['6', province, nation, null, '居全国第六位', '6th in China']
	])('of %s', (text, own, among, of, zh, en) => {
		const standing = { figure: publish(text, 'rank', { exact: true }), region: own, among, of };
		expect([plain(rankText(standing, 'zh')), plain(rankText(standing, 'en'))]).toEqual([zh, en]);
		expect(plain(rankText(standing, 'zh', 'mark'))).toContain(`第${text}位`);
	});
});
