import type { Datum } from '../../charts/datum.ts';
import type { MonthPoint } from '../../charts/forms/line/series.ts';
import Multiples from '../../charts/forms/multiples/Multiples.svelte';
import {
	entriesOfPanels,
	type LinePanel,
	type Panel,
	type TrajectoryPanel
} from '../../charts/forms/multiples/panel.ts';
import { buildDatum } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

function multiples(
	state: string,
	title: string,
	panels: readonly Panel[],
	more: { readonly own?: 'all'; readonly isPlan?: boolean } = {}
): Example {
	const ticks = more.isPlan === true ? { signed: false, unit: '%' } : growth;
	return {
		name: `multiples-${state}`,
		title,
		subtitle: '累计同比，%',
		data: entriesOfPanels(panels),
		chart: draw(Multiples, {
			panels,
			ticks,
			ownAxis: '纵轴与其他图不同，高低不可相比',
			...(more.own === undefined ? {} : { own: more.own })
		})
	};
}

const plan = (
	id: string,
	title: string,
	note: string,
	...printed: readonly (readonly [number, string])[]
): TrajectoryPanel => ({
	kind: 'trajectory',
	key: id,
	title,
	note,
	points: printed.map(([year, text]) => ({
		year,
		stated: 'stated',
		datum: buildDatum(`${id}-${year}`, title, text, {
			status: 'target',
			label: `${text}%以上`,
			interval: undefined,
			intervalLabel: undefined,
			unit: undefined,
			series: `${year}年`,
			description: `${title} ${year}年底 ${text}%以上`,
			notes: []
		})
	}))
});

const points = (
	id: string,
	months: readonly string[],
	printed: string,
	more: Partial<Datum> = {}
): readonly MonthPoint[] =>
	printed
		.split(' ')
		.map((text, index) => ({ text, month: months[index] ?? '' }))
		.filter(({ text }) => text !== '-')
		.map(({ text, month }) => ({ month, datum: buildDatum(`${id}-${month}`, `${id}${month}`, text, more) }));

const year = (of: number) =>
	Array.from({ length: 11 }, (_, index) => `${of}-${String(index + 2).padStart(2, '0')}`);
const months = [...year(2023), ...year(2024)];

const line = (id: string, title: string, printed: string): LinePanel => ({
	kind: 'line',
	key: id,
	title,
	series: [
		{ key: id, name: '全国', form: 'line', points: points(id, months, printed, { shape: 'triangle' }) }
	]
});

const scaled = (price: string): LinePanel['series'] => [
	{
		key: price,
		name: '全国',
		form: 'line',
		points: points(price, months, '2.4 3.0', { scale: { basis: 'Y', price, unit: '%' } })
	}
];

const digital = [
	plan('rd', '数字化研发设计工具普及率', '规模以上工业企业', [2024, '65'], [2026, '68'], [2027, '70']),
	plan('nc', '关键工序数控化率', '规模以上工业企业', [2024, '65'], [2026, '69'], [2027, '70']),
	plan('dt', '数字化转型比例', '规模以上工业企业', [2024, '55'], [2026, '65'], [2027, '70'])
];
const investment: Panel = {
	...plan('eq', '重点领域设备投资', '较2023年增长', [2024, '8'], [2026, '20'], [2027, '25']),
	base: { year: 2023, label: '2023年' }
};

export const examples: readonly Example[] = [
	multiples('plans', '三项数字化目标', digital, { isPlan: true }),
	multiples('own', '四项目标各用纵轴', [investment, ...digital], { own: 'all', isPlan: true }),
	multiples('january', '1月没有数，缺月断开', [
		line('iva', '工业增加值', '2.4 3.0 3.6 3.6 3.8 3.8 3.9 4.0 4.1 4.3 4.6 7.0 6.1 6.3 6.2 6.0 5.9 5.8'),
		line('fai', '固定资产投资', '5.5 5.1 4.7 4.0 3.8 3.4 3.2 3.1 2.9 2.9 3.0 4.2 4.5 4.2 4.0 3.9 3.6 3.4'),
		line('srv', '服务业营业收入', '- - 5.0 7.0 8.5 7.5 7.2 7.2 7.1 7.7 - - - - 8.6 - 7.4'),
		{ ...line('none', '社会消费品零售总额', '-'), reason: '未公布：公报未列这一指标' }
	]),
	multiples('negative', '全部下降', [line('a', '甲', '-3 -2.5 -4 -6'), line('b', '乙', '-1 -2 -1.5 -0.5')]),
	multiples('outlier', '一项增速超过其余四倍', [
		line('big', '交通运输', '820 870 905 951'),
		line('mid', '信息传输和信息技术', '-48.1 -52 -60 -65.8'),
		line('low', '水利、环境和公共设施', '31.5 30 29 28.8')
	]),
	multiples('long', '名称长二十字', [
		line('l1', '计算机通信和其他电子设备制造业及相关产业', '3.3 3.4'),
		line('l2', 'Manufacture of computers, communication equipment and other electronics', '-5.3 -4'),
		line('l3', '采矿业', '2 3')
	]),
	multiples('refused', '可比价与现价不同轴', [
		{ ...line('real', '工业增加值', '2.4 3.0'), series: scaled('real') },
		{ ...line('nominal', '工业总产值', '3.3 4.1'), series: scaled('nominal') }
	]),
	multiples('280', '二百八十像素宽', [investment, ...digital.slice(0, 1)], { isPlan: true }),
	multiples('one', '只有一个数', [line('o', '工业增加值', '0.7')]),
	multiples('empty', '没有公布', [])
];
