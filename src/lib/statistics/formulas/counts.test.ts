import { describe, expect, it } from 'vitest';
import { observe, publish, readObservations, type Columns } from '../../../../tests/statistics/observe.ts';
import { isRefusal, type Figure, type Result } from '../figure.ts';
import { intervalOf } from '../interval.ts';
import { shownValue } from '../rounding.ts';
import { growth, remainder, rest, share, sum } from './counts.ts';

const industry = readObservations('industrial-value-added/2024-08.csv');
const services = readObservations('services-revenue/2024-08.csv');

const reasonOf = (result: Result): string => (result.kind === 'refused' ? result.reason : 'none');
const given = (result: Result): Figure => {
	if (isRefusal(result)) throw new Error(`refused: ${result.reason}`);
	return result;
};

describe('counts', () => {
	it('agree with the published shares', () => {
		const nine = share(industry('S009'), industry('S008'));
		expect(nine).toMatchObject({ id: 'share-s009-s008', unit: '%', decimals: 2 });
		expect(shownValue(given(nine))).toBe(42.86);
		expect(shownValue(given(share(industry('S023'), industry('S022'))))).toBe(48.65);
		const down = given(sum([industry('S017'), industry('S019')]));
		const all = given(sum([industry('S017'), industry('S018')]));
		expect([down.value, all.value]).toEqual([55, 95]);
		expect(shownValue(given(share(down, all)))).toBe(57.89);
	});

	it('leave the rest', () => {
		expect(rest(industry('S022'), industry('S023'))).toMatchObject({
			value: 19,
			unit: 'product',
			decimals: 0
		});
		expect(remainder(services('S070'))).toMatchObject({
			id: 'remainder-s070',
			value: 14.4,
			interval: { low: 14.35, high: 14.45 },
			decimals: 1
		});
	});

	it('gives the revenue that a share of 85.6 % with 46.25 leaves open', () => {
		const parts = [publish('46.25', '100m-yuan'), publish('7.8', '100m-yuan')];
		const total = given(sum(parts));
		expect(total).toMatchObject({ value: 54.05, decimals: 2, unit: '100m-yuan' });
		expect(intervalOf(total)).toEqual({ low: 53.995, high: 54.105 });
	});

	it.each([
		['no-inputs', sum([])],
		['measure', sum([observe('1.0'), observe('2.0', '%', { part: 'SECTOR.2' })])],
		['unit', sum([publish('1', 'firm'), publish('1', 'company')])],
		['unit', sum([publish('1', 'rank'), publish('1', 'rank')])],
		[
			'different-basis',
			sum([
				observe('1', 'firm', { measure: 'count' }),
				observe('1', 'firm', { measure: 'count', basis: 'M' })
			])
		],
		['ambiguous', share(services('S065'), services('S063'))],
		['part-exceeds-whole', share(publish('11', 'firm'), publish('9', 'firm'))],
		[
			'base-not-positive',
			share(publish('0', 'firm', { exact: true }), publish('0', 'firm', { exact: true }))
		],
		['unit', share(publish('5.0'), publish('10.0'))],
		[
			'measure',
			share(observe('1', 'firm', { measure: 'count' }), observe('4', 'firm', { measure: 'count_up' }))
		],
		['part-exceeds-whole', rest(publish('9', 'firm'), publish('11', 'firm'))],
		['unit', remainder(publish('5', 'firm'))],
		['measure', remainder(observe('5.0'))]
	])('refuses: %s', (reason, result) => {
		expect(reasonOf(result)).toBe(reason);
	});
});

describe('growth from levels', () => {
	const level = (text: string, year: string, columns: Columns = {}) =>
		observe(text, '100m-yuan', { measure: 'level', period: `${year}-04`, ...columns });

	it.each([
		['investment of the nation, published +4.2', level('147482', '2023'), level('143401', '2024')],
		['services of Shanghai, published −9.0', level('8942.09', '2019'), level('9258.82', '2020')]
	])('is refused on a comparable basis: %s', (_, earlier, later) => {
		expect(reasonOf(growth(later, earlier, true))).toBe('comparable-basis');
	});

	it('is computed where no comparable basis is claimed', () => {
		const computed = given(growth(level('143401', '2024'), level('147482', '2023'), false));
		expect(shownValue(computed)).toBe(-2.77);
		expect(computed).toMatchObject({ formula: 'growth', unit: '%' });
	});

	it.each([
		['base-not-positive', growth(level('5', '2024'), level('-3', '2023'), false)],
		['base-not-positive', growth(level('5', '2024'), level('0', '2023'), false)],
		['not-a-year-apart', growth(level('5', '2024'), level('3', '2022'), false)],
		['different-basis', growth(level('5', '2024'), level('3', '2023', { basis: 'M' }), false)],
		['break', growth(level('5', '2024', { flag: 'B' }), level('3', '2023'), false)],
		['ambiguous', growth(level('5', '2024'), level('3', '2023', { flag: 'A' }), false)],
		[
			'measure',
			growth(observe('1.0', '%', { period: '2024-04' }), observe('1.0', '%', { period: '2023-04' }), false)
		]
	])('refuses: %s', (reason, result) => {
		expect(reasonOf(result)).toBe(reason);
	});
});
