import { describe, expect, it } from 'vitest';
import { table } from '../../../../tests/language/record.ts';
import { flagText } from './flags.ts';
import { comparedText, isSigned, measureText, readMeasure } from './measures.ts';

describe('the vocabulary and the code lists', () => {
	it.each(table('codes/measures.csv').map(({ code = '', signed = '' }) => ({ code, signed })))(
		'measure $code has words and the sign of the list',
		({ code, signed }) => {
			expect(measureText(code, 'zh')).toMatch(/\p{Script=Han}/u);
			expect(measureText(code, 'en')).not.toMatch(/\p{Script=Han}/u);
			if (code !== 'direction') expect(isSigned(code)).toBe(signed === '1');
		}
	);

	it('has words for every flag', () => {
		for (const flag of ['A', 'E', 'P', 'B'] as const)
			for (const language of ['zh', 'en'] as const) expect(flagText(flag, language)).not.toBe('');
		expect(flagText('', 'en')).toBe('');
	});

	it('says what to do about an unknown measure', () => {
		expect(() => readMeasure('mood')).toThrow(/‘mood’.*measures\.ts/);
		expect(comparedText('share', 'en')).toBe('share');
	});
});
