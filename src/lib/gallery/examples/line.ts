import type { Datum, Shape } from '../../charts/datum.ts';
import LineChart from '../../charts/forms/line/LineChart.svelte';
import type { MonthPoint, Series } from '../../charts/forms/line/series.ts';
import { buildDatum } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

function lines(name: string, title: string, series: readonly Series[]): Example {
	return {
		name,
		title,
		subtitle: '累计同比，%',
		data: series.flatMap((one) =>
			one.points.flatMap(({ datum, revised: before }) =>
				before === undefined ? datum : [datum, before.from]
			)
		),
		chart: draw(LineChart, {
			series,
			ticks: growth,
			formatYear: (year: number, isFirst: boolean) => (isFirst ? `${year}年` : String(year))
		})
	};
}

const point = (month: string, region: string, printed: string, more: Partial<Datum> = {}): MonthPoint => ({
	month,
	datum: buildDatum(`${more.self === true ? 's' : 'r'}-${month}`, `${region}${month}`, printed, more)
});

/** Months from the second to the last of a year, one for each text; blanks are months that were not published. */
const year = (ofYear: number, printed: string): readonly MonthPoint[] =>
	printed
		.split(' ')
		.map((text, index) => ({ text, month: `${ofYear}-${String(index + 2).padStart(2, '0')}` }))
		.filter(({ text }) => text !== '-')
		.map(({ text, month }) => point(month, '全国', text, { shape: 'triangle' }));

const nation: Series = {
	key: 'nation',
	name: '全国',
	form: 'line',
	points: [
		...year(2022, '7.5 6.5 4.0 3.3 3.4 3.5 3.6 3.9 4.0 3.8 3.6'),
		...year(2023, '2.4 3.0 3.6 3.6 3.8 3.8 3.9 4.0 4.1 4.3 4.6'),
		...year(2024, '7.0 6.1 6.3 6.2 6.0 5.9 5.8')
	]
};
const home = (points: readonly MonthPoint[]): Series => ({
	key: 'home',
	name: '本地区',
	form: 'points',
	points
});
const own = (month: string, printed: string, more: Partial<Datum> = {}) =>
	point(month, '本地区', printed, { self: true, ...more });

const local = (
	key: string,
	name: string,
	shape: Shape,
	...printed: readonly (readonly [string, string])[]
): Series => ({
	key,
	name,
	form: 'points',
	points: printed.map(([month, text]) => ({
		month,
		datum: buildDatum(`${key}-${month}`, `${name}${month}`, text, { shape })
	}))
});
const revised = {
	from: buildDatum('r-2024-04-first', '全国2024-04初次公布', '11.4', { shape: 'triangle' }),
	tag: '修'
};

export const examples: readonly Example[] = [
	lines('lines-january', '一年前的1—6月还增长20.6%', [
		nation,
		home([own('2023-06', '20.6'), own('2024-08', '-10.1')])
	]),
	lines('lines-missing-months', '全国只有部分月份可查', [
		{
			...nation,
			points: [
				...year(2022, '13.6 - 4.2 4.6 - 4.2'),
				...year(2023, '- - 5.0 7.0 8.5 7.5 7.2 7.2 7.1 7.7'),
				...year(2024, '- - - 8.6 - 7.4')
			]
		},
		home([own('2024-07', '11.69', { status: 'derived' }), own('2024-08', '8.19')])
	]),
	lines('lines-targets', '三个年份的目标', [
		{
			key: 'targets',
			name: '',
			form: 'points',
			points: [
				['2024-12', '8', '8%以上'],
				['2026-12', '20', '20%以上'],
				['2027-12', '25', '25%以上']
			].map(([month = '', printed = '', label = '']) =>
				point(month, '目标', printed, { status: 'target', label })
			)
		}
	]),
	{
		...lines('lines-band', '口径自2024年5月起改变', [nation]),
		chart: draw(LineChart, {
			series: [nation],
			ticks: growth,
			bands: [{ key: 'scope', from: '2024-05', to: '2024-08', text: '新口径' }]
		})
	},
	lines('lines-regions', '三地同月的数相近', [
		nation,
		home([own('2023-06', '5.4'), own('2024-05', '3.1'), own('2024-08', '0.7')]),
		local('city', '所在市', 'square', ['2023-12', '5.2'], ['2024-08', '1.6']),
		local('region', '自治区', 'diamond', ['2023-12', '5.5'], ['2024-08', '2.5'])
	]),
	{
		...lines('lines-break', '口径自2023年6月起改变', [nation]),
		chart: draw(LineChart, {
			series: [nation],
			ticks: growth,
			breaks: [
				{ month: '2023-06', note: '起点由500万元提高到2000万元' },
				{ month: '2024-05', note: '新口径' }
			]
		})
	},
	lines('lines-revision', '四月的数有修订', [
		{
			...nation,
			points: nation.points.map((one) => (one.month === '2024-04' ? { ...one, revised } : one))
		}
	]),
	lines('lines-long', '名称长', [
		{ ...nation, name: '全国规模以上工业' },
		home([own('2024-08', '-10.1')]),
		local('region', '某某民族自治区', 'diamond', ['2024-08', '6.2'])
	]),
	lines('lines-280', '二百八十像素宽', [
		nation,
		home([own('2024-05', '-8.6'), own('2024-07', '11.69', { status: 'derived' }), own('2024-08', '8.19')]),
		local('city', '所在市', 'square', ['2024-08', '8.2']),
		local('region', '自治区', 'diamond', ['2024-08', '8.2'])
	]),
	lines('lines-negative', '全部下降', [{ ...nation, points: year(2024, '-3 -2.5 -4 -6 -1.5') }]),
	lines('lines-outlier', '一个月超过其余四倍：截断处有记号，数照印', [
		{ ...nation, points: year(2024, '7.0 16.1 951 -6.2 -18.0 15.9 5.8') },
		home([
			own('2024-04', '20.6'),
			own('2024-06', '-1065.8'),
			own('2024-07', '-12', { status: 'derived' }),
			own('2024-08', '8.19')
		]),
		local('region', '自治区', 'diamond', ['2024-03', '18'], ['2024-08', '-3.1'])
	]),
	lines('lines-outlier-printed', '公布为9.51倍，也写出合多少百分数', [
		{ ...nation, points: year(2023, '2.4 3.0 3.6 3.6 3.8 3.8 3.9 4.0 4.1 4.3 4.6') },
		home([
			own('2023-12', '-7.4'),
			own('2024-05', '951', { label: '9.51倍', equivalent: '即+951%' }),
			own('2024-08', '-8.2')
		])
	]),
	lines('lines-one', '只有一个月', [home([own('2024-08', '0.7')])]),
	lines('lines-empty', '没有公布', [])
];
