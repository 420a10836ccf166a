import { describe, expect, it } from 'vitest';
import { observe, readObservations } from '../../../../tests/statistics/observe.ts';
import type { Result } from '../figure.ts';
import { change, gap, other, previous } from './differences.ts';
import { rank } from './rank.ts';

const investment = readObservations('fixed-asset-investment/2024-08.csv');
const industry = readObservations('industrial-value-added/2024-08.csv');
const services = readObservations('services-revenue/2024-08.csv');
const reference = readObservations('reference/2024.csv');
const nation = { region: '000000' };

const reasonOf = (result: Result): string => (result.kind === 'refused' ? result.reason : 'none');

describe('differences of published rates', () => {
	it('sets the home region beside the nation: −10.1 − 5.8', () => {
		expect(gap(industry('S002'), reference('R0554'))).toMatchObject({
			id: 'gap-s002-r0554',
			value: -15.9,
			interval: { low: -16, high: -15.8 },
			decimals: 1,
			unit: 'pp'
		});
	});

	it('restores the rates of the region and the city from the published gaps', () => {
		const [own, region, city] = [investment('S028'), investment('S029'), investment('S032')];
		expect(other(own, region)).toMatchObject({ value: 2.5, interval: { low: 2.4, high: 2.6 }, unit: '%' });
		expect(other(own, city)).toMatchObject({ id: 'other-s028-s032', value: 1.6, decimals: 1 });
	});

	it('restores the rate before from the published change, to the finest decimals', () => {
		expect(previous(services('S061'), services('S062'))).toMatchObject({
			id: 'previous-s061-s062',
			value: 11.69,
			interval: { low: 11.635, high: 11.745 },
			decimals: 2
		});
		expect(previous(industry('S025'), industry('S026'))).toMatchObject({ value: 99.6 });
	});

	it('counts 9.51 times as 951 %', () => {
		const transport = investment('S058');
		const elsewhere = observe('51', '%', { ...nation, part: 'FIELD.transport' });
		expect(gap(transport, elsewhere)).toMatchObject({
			value: 900,
			interval: { low: 899, high: 901 },
			decimals: 0
		});
	});

	it('takes a change between releases', () => {
		expect(change(observe('8.19'), observe('11.7', '%', { period: '2024-07' }))).toMatchObject({
			value: -3.51,
			interval: { low: -3.565, high: -3.455 },
			decimals: 2,
			unit: 'pp'
		});
	});

	it('takes two regions, and two periods, from a release each', () => {
		const release = 'later';
		expect(gap(observe('1.0'), observe('2.0', '%', { ...nation, release }))).toMatchObject({ value: -1 });
		expect(
			change(observe('1.0', '%', { release }), observe('2.0', '%', { period: '2024-07' }))
		).toMatchObject({ value: -1 });
	});

	it.each([
		['different-basis', gap(observe('1.0'), observe('2.0', '%', { ...nation, basis: 'M' }))],
		[
			'basis-not-said',
			gap(observe('1.0', '%', { basis: 'U' }), observe('2.0', '%', { ...nation, basis: 'U' }))
		],
		['different-indicator', gap(observe('1.0'), observe('2.0', '%', { ...nation, indicator: 'IVA' }))],
		['different-indicator', gap(observe('1.0'), observe('2.0', '%', { ...nation, indicator: 'FAI_XRE' }))],
		['different-part', gap(observe('1.0'), observe('2.0', '%', { ...nation, part: 'SECTOR.2' }))],
		['different-period', gap(observe('1.0'), observe('2.0', '%', { ...nation, period: '2024-07' }))],
		['different-measure', gap(observe('1.0'), observe('2.0', '%', { ...nation, measure: 'share' }))],
		['same-region', gap(observe('1.0'), observe('2.0'))],
		['ambiguous', gap(services('S067'), observe('1.0', '%', nation))],
		[
			'measure',
			gap(observe('3', 'rank', { measure: 'rank' }), observe('4', 'rank', { ...nation, measure: 'rank' }))
		],
		[
			'unit',
			gap(
				observe('1', '100m-yuan', { measure: 'level' }),
				observe('2', '100m-yuan', { ...nation, measure: 'level' })
			)
		],
		['not-earlier', change(observe('1.0'), observe('2.0', '%', { period: '2024-09' }))],
		['break', change(observe('1.0', '%', { flag: 'B' }), observe('2.0', '%', { period: '2024-07' }))],
		['measure', other(observe('1.0'), observe('2.0'))],
		[
			'different-region',
			other(observe('1.0'), observe('-1.8', 'pp', { ...nation, measure: 'gap', compares: 'growth' }))
		],
		[
			'different-subject',
			other(observe('1.0'), observe('-1.8', 'pp', { measure: 'gap', compares: 'share' }))
		],
		['measure', previous(observe('1.0'), observe('-1.8', 'pp', { measure: 'gap', compares: 'growth' }))],
		[
			'different-release',
			other(observe('1.0'), observe('-1.8', 'pp', { measure: 'gap', compares: 'growth', release: 'later' }))
		],
		[
			'different-release',
			previous(
				observe('1.0'),
				observe('-1.8', 'pp', { measure: 'change', compares: 'growth', release: 'later' })
			)
		]
	])('refuses: %s', (reason, result) => {
		expect(reasonOf(result)).toBe(reason);
	});
});

describe('rank', () => {
	const at = (region: string, text: string, columns = {}) => observe(text, '%', { region, ...columns });

	it('shares the better place among equals', () => {
		const rates = ['3.0', '2.0', '2.0', '1.0'].map((text, index) => at(`${index}`, text));
		const placeOf = (index: number) =>
			rank(
				rates[index]!,
				rates.filter((_, each) => each !== index)
			);
		expect(
			[0, 1, 2, 3].map((index) => placeOf(index)).map((result) => 'value' in result && result.value)
		).toEqual([1, 2, 2, 4]);
		expect(placeOf(1)).toMatchObject({ interval: { low: 2, high: 3 }, unit: 'rank', decimals: 0 });
		expect(placeOf(3)).toMatchObject({ interval: { low: 4, high: 4 } });
	});

	it('says how far printed decimals leave the place open', () => {
		expect(rank(at('1', '9'), [at('2', '9.3'), at('3', '8.4'), at('4', '0.1', {})])).toMatchObject({
			value: 2,
			interval: { low: 1, high: 2 }
		});
	});

	it.each([
		['no-inputs', rank(at('1', '9'), [])],
		['same-region', rank(at('1', '9'), [at('1', '8')])],
		['different-basis', rank(at('1', '9'), [at('2', '8', { basis: 'M' })])],
		['measure', rank(at('1', '9', { measure: 'gap' }), [at('2', '8', { measure: 'gap' })])]
	])('refuses: %s', (reason, result) => {
		expect(reasonOf(result)).toBe(reason);
	});
});
