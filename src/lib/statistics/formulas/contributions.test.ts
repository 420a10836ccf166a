import { describe, expect, it } from 'vitest';
import { observe, publish, readObservations } from '../../../../tests/statistics/observe.ts';
import { isRefusal, type Derived, type Result } from '../figure.ts';
import { contains, intervalOf, width } from '../interval.ts';
import { shownValue } from '../rounding.ts';
import { baseShare, contribution, contributionRate, refusedRateInterval, residual } from './contributions.ts';
import { sum } from './counts.ts';
import { addTo100, holdTo100, totalFromParts } from './partition.ts';

const read = readObservations('fixed-asset-investment/2024-08.csv');
const services = readObservations('services-revenue/2024-08.csv');
const total = read('S028');
const sectors = [
	{ share: read('S038'), growth: read('S037') },
	{ share: read('S040'), growth: read('S039') },
	{ share: read('S042'), growth: read('S041') }
];
const industry = { share: read('S050'), growth: read('S049') };

const reasonOf = (result: Result): string => (result.kind === 'refused' ? result.reason : 'none');
const given = (result: Result): Derived => {
	if (isRefusal(result)) throw new Error(`refused: ${result.reason}`);
	return result;
};

describe('contributions to the growth of investment, 2024-08', () => {
	const contributions = sectors.map((part) => given(contribution(part, total)));

	it('are −0.37, 6.74 and −5.79 points', () => {
		expect(contributions.map(shownValue)).toEqual([-0.37, 6.74, -5.79]);
		expect(contributions[1]).toMatchObject({ id: 'contribution-s040-s039-s028', unit: 'pp', decimals: 2 });
	});

	it('agree with the published 6.8 of industry within rounding', () => {
		const computed = given(contribution(industry, total)).interval;
		const published = intervalOf(read('S051').figure);
		expect(computed.high).toBeGreaterThan(published.low);
		expect(computed.low).toBeLessThan(published.high);
	});

	it('add to 0.58 beside the published 0.7, which rounding explains', () => {
		expect(shownValue(given(sum(contributions)))).toBe(0.58);
		const left = given(residual(total, contributions));
		expect(shownValue(left)).toBe(0.12);
		expect(contains(left.interval, 0)).toBe(true);
		expect(left.id).toBe(
			'residual--s028--contribution-s038-s037-s028--contribution-s040-s039-s028--contribution-s042-s041-s028'
		);
	});

	it('follow from shares and growth alone, with shares held to 100', () => {
		const alone = given(totalFromParts(sectors, 'partition'));
		expect(shownValue(alone)).toBe(0.58);
		expect(contains(alone.interval, 0.7)).toBe(true);
		expect(alone.heldTo100).toBe(true);
		expect(width(alone.interval)).toBeLessThan(width(given(sum(contributions)).interval));
		expect(alone.id).toBe('total_from_parts-s038-s037-s040-s039-s042-s041');
	});

	it('come from shares in the base period', () => {
		expect(sectors.map((part) => shownValue(given(baseShare(part, total))))).toEqual([0.57, 71.71, 27.85]);
	});

	it('have no rate: the total is below 1 %', () => {
		expect(reasonOf(contributionRate(read('S051'), total))).toBe('total-below-1');
		const interval = refusedRateInterval(read('S051'), total);
		expect(interval?.low).toBeCloseTo(900, 9);
		expect(interval?.high).toBeCloseTo(1053.85, 2);
		expect(refusedRateInterval(read('S051'), publish('0.0'))).toBeNull();
		expect(refusedRateInterval(services('S072'), services('S061'))).toBeNull();
	});
});

describe('golden set', () => {
	it.each([
		['华龙区 2025 Q1–Q3', ['1.3', '0.8', '-2.4'], '-0.3', 0],
		['沧州 1—7月', ['8.0', '1.8', '-0.3'], '9.5', 0]
	])('%s: parts add to the headline', (_, parts, headline, left) => {
		const contributions = parts.map((text) => publish(text, 'pp'));
		expect(sum(contributions)).toMatchObject({ value: Number(headline), decimals: 1 });
		const rounding = given(residual(publish(headline), contributions));
		expect(rounding.value).toBe(left);
		expect(width(rounding.interval) / 2).toBeCloseTo(0.05 * (parts.length + 1), 12);
	});

	it('福建 1985: three parts off by 0.3 are beyond what rounding allows, off by 0.2 are not', () => {
		const parts = ['5.1', '6.0', '6.0'].map((text) => publish(text, 'pp'));
		expect(contains(given(residual(publish('17.4'), parts)).interval, 0)).toBe(false);
		expect(contains(given(residual(publish('17.3'), parts)).interval, 0)).toBe(true);
	});

	it.each([
		['9.2', '10.2', 90.2, 90.2],
		['9.9', '7.4', 133.78, 134.4]
	])('贡献率 of %s points in %s is %d, published %d', (part, whole, computed, published) => {
		const rate = given(contributionRate(publish(part, 'pp'), publish(whole)));
		expect(shownValue(rate)).toBe(computed);
		expect(contains(rate.interval, published)).toBe(true);
	});

	it('eight of 8.19 points is 97.68 %, published 98', () => {
		const rate = given(contributionRate(services('S072'), services('S061')));
		expect(shownValue(rate)).toBe(97.68);
		expect(contains(rate.interval, 98)).toBe(true);
	});
});

describe('what is refused', () => {
	const share = (code: string, text: string, against = 'T') =>
		observe(text, '%', { part: code, measure: 'share', against });
	const growth = (code: string, text: string) => observe(text, '%', { part: code });
	const part = (code: string, s: string, g: string, against = 'T') => ({
		share: share(code, s, against),
		growth: growth(code, g)
	});
	const later = observe('3.0', '%', { release: 'later' });
	const contributed = observe('1.0', 'pp', { part: 'SECTOR.2', measure: 'contribution', against: 'T' });
	const halves = [part('SECTOR.2', '60.0', '5.0'), part('SECTOR.3', '40.0', '1.0')];

	it.each([
		['not-a-partition', totalFromParts(halves, 'overlapping')],
		['not-a-partition', totalFromParts([halves[0]!, part('OWN.state', '40.0', '1.0')], 'partition')],
		['not-a-partition', totalFromParts([halves[0]!, part('SECTOR.2', '40.0', '1.0')], 'partition')],
		['shares-not-100', totalFromParts([halves[0]!, part('SECTOR.3', '39.8', '1.0')], 'partition')],
		[
			'not-of-this-total',
			totalFromParts([halves[0]!, part('SECTOR.3', '40.0', '1.0', 'FIELD.industry')], 'partition')
		],
		['no-inputs', totalFromParts([], 'partition')],
		['fell-to-nothing', totalFromParts([halves[0]!, part('SECTOR.3', '40.0', '-100.0')], 'partition')],
		[
			'different-part',
			contribution(
				{ share: share('SECTOR.2', '60.0'), growth: growth('SECTOR.3', '5.0') },
				growth('T', '3.0')
			)
		],
		['not-of-this-total', contribution(part('SEC.C', '96.9', '9.2', 'FIELD.industry'), growth('T', '0.7'))],
		['different-basis', contribution(halves[0]!, observe('3.0', '%', { basis: 'M' }))],
		['different-indicator', contribution(halves[0]!, observe('3.0', '%', { indicator: 'FAI_XRE' }))],
		[
			'measure',
			contribution(
				{ share: growth('SECTOR.2', '60.0'), growth: growth('SECTOR.2', '5.0') },
				growth('T', '3.0')
			)
		],
		['fell-to-nothing', baseShare(part('SECTOR.2', '0.0', '-100.0'), growth('T', '3.0'))],
		['ambiguous', contribution(halves[0]!, observe('3.0', '%', { flag: 'A' }))],
		['total-holds-0', contributionRate(publish('0.5', 'pp'), publish('0'))],
		['total-holds-0', contributionRate(publish('5', 'pp'), publish('-0.3', '%', { decimals: 0 }))],
		['total-below-1', contributionRate(publish('0.5', 'pp'), publish('-0.9'))],
		['unit', contributionRate(publish('0.5', '%'), publish('5.0'))],
		['no-inputs', residual(publish('5.0'), [])],
		['different-release', contribution(halves[0]!, later)],
		[
			'different-release',
			contribution(
				{ ...halves[0]!, growth: observe('5.0', '%', { part: 'SECTOR.2', release: 'later' }) },
				growth('T', '3.0')
			)
		],
		['different-release', baseShare(halves[0]!, later)],
		[
			'different-release',
			totalFromParts(
				[halves[0]!, { ...halves[1]!, growth: observe('1.0', '%', { part: 'SECTOR.3', release: 'later' }) }],
				'partition'
			)
		],
		['different-release', contributionRate(contributed, later)],
		['different-release', residual(later, [contributed])]
	])('%s', (reason, result) => {
		expect(reasonOf(result)).toBe(reason);
	});
});

describe('shares of a partition', () => {
	it('narrow one another where they are held to add to 100', () => {
		const shares = [publish('85.6'), publish('14')];
		expect(addTo100(shares)).toBe(true);
		expect(holdTo100(shares)).toEqual([
			{ low: 85.55, high: 85.65 },
			{ low: 14.35, high: 14.45 }
		]);
		expect(holdTo100([publish('85.6'), publish('14.2')])).toBeNull();
	});
});
