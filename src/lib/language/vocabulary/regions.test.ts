import { describe, expect, it } from 'vitest';
import { table } from '../../../../tests/language/record.ts';
import { levelOf, membersWord, regionWord } from './regions.ts';

const regions = table('codes/regions.csv').map(({ code = '', zh = '', en = '', level = '' }) => ({
	code,
	zh,
	en,
	level
}));
const region = (code: string) => regions.find((each) => each.code === code)!;

describe('regions in words', () => {
	it.each(regions)('$code has the level of the code list', ({ code, level }) => {
		expect(levelOf(code)).toBe(level);
	});

	it.each([
		['640000', '自治区', 'Ningxia'],
		['640100', '银川市', 'Yinchuan'],
		['640105', '西夏区', 'Xixia District'],
		['000000', '全国', 'China']
	])('%s is %s and %s in a sentence', (code, zh, en) => {
		expect([regionWord(region(code), 'zh'), regionWord(region(code), 'en')]).toEqual([zh, en]);
	});

	it('counts regions by their level', () => {
		expect(membersWord(region('640105'), 'zh')).toBe('个县（市、区）');
		expect(membersWord(region('640500'), 'en')).toBe('cities');
	});
});
