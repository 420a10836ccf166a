import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases } from '../statistics/period.ts';
import { basisText, dateText, periodText, periodWithBasis, previousText, shortPeriod } from './periods.ts';

describe('periods in words', () => {
	it.each([
		['2024-08', 'Y', '2024年1—8月', 'Jan–Aug 2024', '1—8月', 'Jan–Aug'],
		['2024-02', 'Y', '2024年1—2月', 'Jan–Feb 2024', '1—2月', 'Jan–Feb'],
		['2024-08', 'M', '2024年8月', 'Aug 2024', '8月', 'Aug'],
		['2024-08', 'U', '2024年8月', 'Aug 2024', '8月', 'Aug'],
		['2024-Q3', 'Q', '2024年三季度', 'Q3 2024', '三季度', 'Q3'],
		['2024', 'A', '2024年', '2024', '', '']
	])('%s on %s is %s and %s', (period, basis, zh, en, shortZh, shortEn) => {
		expect([periodText(period, basis, 'zh'), periodText(period, basis, 'en')]).toEqual([zh, en]);
		expect([shortPeriod(period, basis, 'zh'), shortPeriod(period, basis, 'en')]).toEqual([shortZh, shortEn]);
	});

	it('says the basis where the period does not', () => {
		expect(periodWithBasis('2024-08', 'M', 'zh')).toBe('2024年8月（当月）');
		expect(periodWithBasis('2024-08', 'M', 'en')).toBe('Aug 2024 (single month)');
		expect(periodWithBasis('2024-08', 'Y', 'en')).toBe('Jan–Aug 2024');
	});

	it('gives each period and basis its own words', () => {
		const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
		for (const language of ['zh', 'en'] as const) {
			const words = months.flatMap((month) =>
				['M', 'Y', 'U'].map((basis) => periodWithBasis(month, basis, language))
			);
			expect(new Set(words).size).toBe(words.length);
		}
	});

	it('names the release before', () => {
		expect(previousText('2024-08', 'zh')).toBe('上月');
		expect(previousText('2024-02', 'zh')).toBe('上年12月');
		expect(previousText('2024-Q3', 'en')).toBe('the quarter before');
	});

	it('has words for every basis, and says which are known', () => {
		for (const basis of bases) expect(basisText(basis, 'en')).not.toBe('');
		expect(() => basisText('W', 'zh')).toThrow(/‘W’.*M, Y, Q, A, U/);
	});

	it('gives a date no more than is known of it', () => {
		expect(dateText('2024-09-30', 'zh')).toBe('2024年9月30日');
		expect(dateText('2024-09', 'zh')).toBe('2024年9月');
		expect(dateText('2024-09-30', 'en')).toBe('30 Sep 2024');
		expect(dateText('2024-09', 'en')).toBe('Sep 2024');
		fc.assert(
			fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				const date = `${year}-${String(month).padStart(2, '0')}`;
				expect(dateText(date, 'zh')).toBe(`${year}年${month}月`);
			})
		);
	});
});
