import { describe, expect, it } from 'vitest';
import { publish } from '../../../../tests/statistics/observe.ts';
import { boundQuantity } from '../numbers.ts';
import { plain, prose } from '../prose.ts';
import { looseNumber, sourced } from './sourced.ts';

describe('prose that was searched for numbers', () => {
	it('takes numbers in figures, periods and names', () => {
		const rate = boundQuantity(publish('0.7'), 'zh');
		const text = prose`2024年1—8月，8月当月增长${rate}，一季度、上半年、三次产业、第二产业照写。`;
		expect(plain(sourced(text))).toBe(plain(text));
		expect(sourced(['In Jan–Aug 2024, in the first half of 2023, Q3 2024, Aug 2024.'])).toBeTruthy();
		expect(
			sourced(
				['Enterprises with revenue above 100 million yuan'],
				['Enterprises with revenue above 100 million yuan']
			)
		).toBeTruthy();
	});

	it.each([
		['投资增长0.7%', '0.7%'],
		['投资增长０.7%', '０.7%'],
		['居全区第十四位', '第十四位'],
		['增长百分之五', '百分之五'],
		['回落三个百分点', '三个百分点'],
		['三升两降', '三升'],
		['rose 0.7%', '0.7%'],
		['in 2024 it rose', '2024'],
		['revenue above 100 million yuan', '100']
	])('refuses “%s”', (words, loose) => {
		expect(looseNumber(words, [])).toBe(loose);
		expect(() => sourced([words])).toThrow(`“${loose}” in “${words}” is bound to no figure`);
	});
});
