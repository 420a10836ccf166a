import type { Datum, Entry } from '../../charts/datum.ts';
import IntervalChart from '../../charts/forms/interval/IntervalChart.svelte';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

function intervals(state: string, title: string, data: readonly Entry[]): Example {
	return {
		name: `interval-${state}`,
		title,
		subtitle: '由公布数推算的区间，%',
		data,
		chart: draw(IntervalChart, { rows: data.map((datum) => ({ key: datum.key, datum })), ticks: growth })
	};
}

const between = (
	key: string,
	name: string,
	printed: string,
	low: number,
	high: number,
	more: Partial<Datum> = {}
) =>
	buildDatum(key, name, printed, {
		status: 'derived',
		interval: { low, high },
		intervalLabel: `${low}%～${high}%`.replaceAll('-', '−'),
		...more
	});

const outlier = [
	between('o1', '交通运输', '951', 950.5, 951.5, {
		status: 'published',
		label: '9.51倍',
		equivalent: '即+951%'
	}),
	between('o2', '工业贡献率', '978', 900, 1054),
	between('o3', '水利、环境和公共设施', '28.8', 26.1, 31.4),
	between('o4', '信息传输和信息技术', '-65.8', -71.2, -60.3),
	between('o5', '基础设施投资', '2.8', -4, 9.6),
	between('o6', '固定资产投资', '0.7', 0.65, 0.75, { status: 'published' }),
	between('o7', '工业投资', '9.4', 7.4, 11.2),
	between('o8', '民间投资', '-7.7', -9.1, -6.2)
];

export const examples: readonly Example[] = [
	intervals('wider', '区间宽于数值', [
		between('w1', '第二产业的拉动', '0.2', -1.4, 1.8),
		between('w2', '第三产业的拉动', '-1.1', -2.9, -0.4),
		between('w3', '公布增速', '0.7', 0.65, 0.75, { status: 'published' }),
		between('w4', '公布为整数', '2', 1.5, 2.5, { status: 'published' }),
		buildDatum('w5', '企业数', '1', { interval: undefined }),
		buildDatum('w6', '目标', '1.5', { status: 'target', label: '1.5%以上', interval: undefined }),
		buildUnplaced('第一产业的拉动', '未公布', '公报未列')
	]),
	intervals('equal', '相同的区间', [
		between('e1', '制造业', '97.4', 97.35, 97.45, { status: 'published' }),
		between('e2', '采矿业', '97.4', 97.35, 97.45)
	]),
	intervals('negative', '全部下降', [
		between('n1', '制造业', '-9.6', -10.2, -9),
		between('n2', '采矿业', '-31', -31.5, -30.5, { status: 'published' })
	]),
	intervals('outlier', '交通运输投资增长9.51倍，信息传输下降65.8%', outlier),
	intervals('long', '名称长二十字', [
		between('l1', '计算机通信和其他电子设备制造业及相关产业', '3.3', 1, 5.6),
		between('l2', 'Manufacture of computers, communication equipment and other electronics', '-5.3', -6, -4.6)
	]),
	intervals('280', '二百八十像素宽', [
		...outlier.slice(1),
		between('x', '计算机通信和其他电子设备制造业及相关产业', '3.3', 1, 5.6)
	]),
	intervals('one', '只有一个数', [between('p', '工业', '5', 4.2, 5.8)]),
	intervals('empty', '没有公布', [])
];
