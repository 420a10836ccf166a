import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLaw } from '../../../tests/statistics/law.ts';
import { isReleased, nextPeriod, periodsUpTo, previousPeriod, readMonths } from './calendar.ts';
import {
	bases,
	comparePeriods,
	formatPeriod,
	isBasis,
	lastDay,
	monthsApart,
	parsePeriod,
	readPeriod,
	spanOf,
	yearBefore,
	type Period
} from './period.ts';

const industry = readMonths('3 4 5 6 7 8 9 10 11 12', '2 3 4 5 6 7 8 9 10 11 12');
const investment = readMonths('', '2 3 4 5 6 7 8 9 10 11 12');
const survey = readMonths('', '');

describe('periods', () => {
	it.each(['2024-13', '2024-00', '2024-8', '2024-Q5', '2024-Q0', '24', '2024-08-31', ' 2024', '2024年', ''])(
		'“%s” is none',
		(text) => {
			expect(parsePeriod(text)).toBeNull();
			expect(() => readPeriod(text)).toThrow(`“${text}” is not a period`);
		}
	);

	it('are ordered by their end, the shorter first', () => {
		const sorted = ['2024', '2024-Q3', '2024-10', '2024-09', '2023-12', '2024-Q4', '2024-12'].sort(
			comparePeriods
		);
		expect(sorted).toEqual(['2023-12', '2024-09', '2024-Q3', '2024-10', '2024-12', '2024-Q4', '2024']);
	});

	it('cover months', () => {
		expect(spanOf('2024-08', 'Y')).toEqual({ year: 2024, from: 1, to: 8 });
		expect(spanOf('2024-08', 'M')).toEqual({ year: 2024, from: 8, to: 8 });
		expect(spanOf('2024-08', 'U')).toEqual({ year: 2024, from: 8, to: 8 });
		expect(spanOf('2024-Q3', 'Q')).toEqual({ year: 2024, from: 7, to: 9 });
		expect(spanOf('2024', 'A')).toEqual({ year: 2024, from: 1, to: 12 });
	});

	it('end on a day', () => {
		expect(['2024-02', '2023-02', '1900-02', '2000-02', '2024-Q2', '2024'].map(lastDay)).toEqual([
			'2024-02-29',
			'2023-02-28',
			'1900-02-28',
			'2000-02-29',
			'2024-06-30',
			'2024-12-31'
		]);
	});

	it('lie apart and repeat each year', () => {
		expect(monthsApart('2023-06', '2024-08')).toBe(14);
		expect(monthsApart('2025-02', '2024-12')).toBe(-2);
		expect(yearBefore('2024-Q3')).toBe('2023-Q3');
		expect(isBasis('Y') && !isBasis('y') && !isBasis('')).toBe(true);
	});
});

describe('the calendar of an indicator', () => {
	it('has no January, and industry no single February', () => {
		expect(isReleased('2024-01', 'Y', industry)).toBe(false);
		expect(isReleased('2024-02', 'Y', industry)).toBe(true);
		expect(isReleased('2024-02', 'M', industry)).toBe(false);
		expect(isReleased('2024-08', 'M', investment)).toBe(false);
		expect(isReleased('2024-Q3', 'Q', survey)).toBe(true);
		expect(isReleased('2024-Q3', 'Y', investment)).toBe(false);
		expect(isReleased('2024-07', 'U', investment)).toBe(true);
		expect(isReleased('2024', 'A', survey)).toBe(true);
	});

	it('steps over what does not exist', () => {
		expect(nextPeriod('2024-12', 'Y', investment)).toBe('2025-02');
		expect(nextPeriod('2024-12', 'M', industry)).toBe('2025-03');
		expect(previousPeriod('2025-02', 'Y', investment)).toBe('2024-12');
		expect(nextPeriod('2024-Q4', 'Q', survey)).toBe('2025-Q1');
		expect(previousPeriod('2024', 'A', survey)).toBe('2023');
		expect(nextPeriod('2024-08', 'Y', survey)).toBeNull();
		expect(periodsUpTo('2024-03', 3, 'Y', investment)).toEqual(['2023-12', '2024-02', '2024-03']);
		expect(periodsUpTo('2025-01', 2, 'Y', investment)).toEqual(['2024-11', '2024-12']);
	});
});

const period: fc.Arbitrary<Period> = fc.oneof(
	fc.record({
		year: fc.integer({ min: 1949, max: 2100 }),
		unit: fc.constant('month' as const),
		number: fc.integer({ min: 1, max: 12 })
	}),
	fc.record({
		year: fc.integer({ min: 1949, max: 2100 }),
		unit: fc.constant('quarter' as const),
		number: fc.integer({ min: 1, max: 4 })
	}),
	fc.record({
		year: fc.integer({ min: 1949, max: 2100 }),
		unit: fc.constant('year' as const),
		number: fc.constant(1)
	})
);

describeLaw<typeof formatPeriod, [Period]>(
	'what is written is read back',
	(format) =>
		fc.property(period, (each) => {
			expect(parsePeriod(format(each))).toEqual(each);
		}),
	formatPeriod,
	{
		'no zero before the month': ({ year, number }) => `${year}-${number}`,
		'quarters as months': (each) => formatPeriod({ ...each, unit: each.unit === 'year' ? 'year' : 'month' })
	}
);

const near = period.map((each) => formatPeriod({ ...each, year: 2023 + (each.year % 3) }));

describeLaw<typeof comparePeriods, [string, string, string]>(
	'the order of periods is total and follows their last day',
	(compare) =>
		fc.property(near, near, near, (a, b, c) => {
			expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
			expect(compare(a, b) === 0).toBe(a === b);
			if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
			if (lastDay(a) < lastDay(b)) expect(compare(a, b)).toBeLessThan(0);
		}),
	comparePeriods,
	{
		'order of the texts': (a, b) => (a < b ? -1 : a > b ? 1 : 0),
		'a quarter is its last month': (a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0)
	}
);

describeLaw<typeof nextPeriod, [string, (typeof bases)[number]]>(
	'the next period exists, is later, and its previous one is this',
	(next) =>
		fc.property(near, fc.constantFrom(...bases), (each, basis) => {
			if (!isReleased(each, basis, industry)) return;
			const later = next(each, basis, industry) ?? each;
			expect(isReleased(later, basis, industry)).toBe(true);
			expect(comparePeriods(each, later)).toBeLessThan(0);
			expect(previousPeriod(later, basis, industry)).toBe(each);
		}),
	nextPeriod,
	{
		'every month exists': (each) => {
			const { year, unit, number } = readPeriod(each);
			return formatPeriod(
				number < 12 ? { year, unit, number: number + 1 } : { year: year + 1, unit, number: 1 }
			);
		},
		'a year later': (each) => formatPeriod({ ...readPeriod(each), year: readPeriod(each).year + 1 })
	}
);
