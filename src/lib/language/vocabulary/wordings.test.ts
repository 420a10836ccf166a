import { describe, expect, it } from 'vitest';
import { table } from '../../../../tests/language/record.ts';
import { wordedNumber } from './wordings.ts';

describe('the wording of targets', () => {
	it.each(table('codes/wordings.csv').map(({ code = '', zh = '' }) => ({ code, zh })))(
		'$code is $zh in Chinese, and has words in English',
		({ code, zh }) => {
			expect(wordedNumber('8', [code], 'zh').replace('8', '')).toBe(zh);
			expect(wordedNumber('8', [code], 'en')).toMatch(/[a-z]/);
			expect(wordedNumber('8', [code], 'en')).not.toMatch(/\p{Script=Han}|…/u);
		}
	);

	it.each(
		table('targets.csv').map(({ id = '', wording = '' }) => ({
			id,
			codes: wording.split(' ').filter(Boolean)
		}))
	)('$id keeps its number', ({ codes }) => {
		expect(wordedNumber('8%', codes, 'zh')).toContain('8');
		expect(wordedNumber('8%', codes, 'en')).toContain('8%');
	});

	it.each([
		[['reach', 'above'], '65%', '达到65%以上', 'reach 65% or more'],
		[['strive', 'new'], '6', '力争新增6', 'strive to add 6'],
		[['strive', 'not-below'], '6', '力争不低于6', 'strive for not below 6'],
		[['strive'], '6', '力争6', 'strive for 6'],
		[['strive', 'each-all', 'reach'], '100%', '力争均达到100%', 'strive to reach 100% in each case'],
		[['at-least', 'more-than'], '100人', '至少100余人', 'at least more than 100人'],
		[[], '6', '6', '6']
	])('%j', (codes, number, zh, en) => {
		expect(wordedNumber(number, codes, 'zh')).toBe(zh);
		expect(wordedNumber(number, codes, 'en')).toBe(en);
	});

	it('says what to do about an unknown code', () => {
		expect(() => wordedNumber('1', ['hope'], 'zh')).toThrow(/‘hope’.*wordings\.ts/);
	});
});
