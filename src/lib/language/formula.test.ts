import { describe, expect, it } from 'vitest';
import { observation } from '../../../tests/language/record.ts';
import { isRefusal, type Derived, type Result } from '../statistics/figure.ts';
import { contribution, contributionRate, residual } from '../statistics/formulas/contributions.ts';
import { remainder, rest, sum } from '../statistics/formulas/counts.ts';
import { gap, other, previous } from '../statistics/formulas/differences.ts';
import { formulaNames } from '../statistics/formulas/registry.ts';
import { totalFromParts } from '../statistics/formulas/partition.ts';
import { rank } from '../statistics/formulas/rank.ts';
import { refusalReasons } from '../statistics/refusal.ts';
import { derivationText } from './formula.ts';
import { plain } from './prose.ts';
import { formulaWords } from './vocabulary/formulas.ts';
import { refusalText } from './vocabulary/refusals.ts';

const o = observation;
const given = (result: Result): Derived => {
	if (isRefusal(result)) throw new Error(`refused: ${result.reason}`);
	return result;
};
const part = (share: string, growth: string) => ({ share: o(share), growth: o(growth) });
const contributed = (share: string, growth: string) => given(contribution(part(share, growth), o('S028')));

describe('a derivation with its numbers', () => {
	it.each([
		[given(gap(o('S002'), o('R0554'))), '−10.1% − 5.8% = −15.9个百分点'],
		[given(other(o('S028'), o('S029'))), '0.7% − (−1.8) = 2.5%'],
		[given(previous(o('S061'), o('S062'))), '8.19% − (−3.5) = 11.69%'],
		[given(remainder(o('S070'))), '100% − 85.6% = 14.4%'],
		[given(rest(o('S022'), o('S023'))), '37 − 18 = 19种'],
		[given(sum([o('S017'), o('S019')])), '4 + 51 = 55户'],
		[contributed('S040', 'S039'), '77.9%·(1+0.7%)/(1+9.4%)·9.4% ≈ 6.74个百分点'],
		[contributed('S042', 'S041'), '21.9%·(1+0.7%)/(1+(−20.8%))·(−20.8%) ≈ −5.79个百分点']
	])('%#', (figure, zh) => {
		expect(plain(derivationText(figure, 'zh').numbers)).toBe(zh);
	});

	it('binds every number', () => {
		const figure = given(gap(o('S002'), o('R0554')));
		const ids = derivationText(figure, 'en').numbers.flatMap((piece) =>
			typeof piece === 'string' ? [] : [piece.figure.id]
		);
		expect(ids).toEqual(['S002', 'R0554', figure.id]);
	});

	it('names formula, symbols, inputs, result, interval and rounding', () => {
		const words = derivationText(given(gap(o('S002'), o('R0554'))), 'en');
		expect(words).toMatchObject({
			name: 'Difference from another region',
			symbols: 'a − b',
			result: '−15.9 percentage points',
			interval: '−16.0 to −15.8 percentage points',
			rounding: 'Not rounded while computing; rounded once, half away from zero, to 1 decimal when shown.',
			assumptions: []
		});
		expect(words.inputs.map(({ symbol, meaning, number }) => [symbol, meaning, number.text])).toEqual([
			['a', 'this region', '−10.1%'],
			['b', 'the other region', '5.8%']
		]);
	});

	it('says what was assumed', () => {
		const parts = [part('S038', 'S037'), part('S040', 'S039'), part('S042', 'S041')];
		const words = derivationText(given(totalFromParts(parts, 'partition')), 'zh');
		expect(words.assumptions[0]).toContain('各分组合为总体');
	});

	it('names a rank in the language of the page', () => {
		const peer = { ...o('S028'), region: { code: '640106', zh: '金凤区', en: 'Jinfeng District' } };
		const words = derivationText(given(rank(o('S028'), [peer])), 'zh');
		expect(words.symbols).toContain('位次(');
		expect(plain(words.numbers)).toMatch(/^位次\(0\.7%; 0\.7%\) = 第1位/);
	});

	it('shows a residual without forcing the parts', () => {
		const parts = [contributed('S038', 'S037'), contributed('S040', 'S039'), contributed('S042', 'S041')];
		expect(plain(derivationText(given(residual(o('S028'), parts)), 'zh').numbers)).toMatch(
			/^0\.7% − \(\(?−?[\d.]+\)? \+ 6\.74 \+ \(−5\.79\)\)/
		);
	});
});

describe('the words of formulas and refusals', () => {
	it('give every symbol of every formula a meaning', () => {
		for (const language of ['zh', 'en'] as const)
			for (const name of formulaNames) {
				const words = formulaWords(name, language);
				expect(words.name).not.toBe('');
				expect(Object.values(words.symbols).every((meaning) => meaning !== '')).toBe(true);
			}
	});

	it('give every reason its own words, without Chinese in English', () => {
		const zh = refusalReasons.map((reason) => refusalText(reason, 'zh'));
		const en = refusalReasons.map((reason) => refusalText(reason, 'en'));
		expect(new Set(zh).size).toBe(zh.length);
		expect(new Set(en).size).toBe(en.length);
		expect(en.join()).not.toMatch(/\p{Script=Han}/u);
	});

	it('say why a contribution rate is not quoted', () => {
		const result = contributionRate(o('S051'), o('S028'));
		expect(isRefusal(result) && refusalText(result.reason, 'zh')).toBe('总增速接近零，不作引用');
		expect(isRefusal(result) && refusalText(result.reason, 'en')).toBe(
			'total growth is near zero, so the ratio is not quoted'
		);
	});
});
