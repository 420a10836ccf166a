import type { Datum } from '../../charts/datum.ts';
import DumbbellChart from '../../charts/forms/dumbbell/DumbbellChart.svelte';
import type { DumbbellRow } from '../../charts/forms/dumbbell/place-row.ts';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

function dumbbells(state: string, title: string, rows: readonly DumbbellRow[]): Example {
	return {
		name: `dumbbell-${state}`,
		title,
		subtitle: '累计同比，%',
		data: rows.flatMap((row) => row.dots),
		chart: draw(DumbbellChart, { rows, ticks: growth })
	};
}

/** Two periods of one thing: the earlier hollow where it is computed, told from the later by shape. */
const periods = (
	key: string,
	title: string,
	earlier: string | null,
	later: string,
	more: Partial<Datum> = {}
): DumbbellRow => ({
	key,
	title,
	dots: [
		earlier === null
			? { ...buildUnplaced(`${title}1—7月`, '未公布', '公报未列'), series: '1—7月' }
			: buildDatum(`${key}-07`, title, earlier, { series: '1—7月', shape: 'square' }),
		buildDatum(`${key}-08`, title, later, { series: '1—8月', self: true, ...more })
	]
});

const regions = (key: string, title: string, ...printed: readonly string[]): DumbbellRow => ({
	key,
	title,
	dots: printed.map((text, index) =>
		buildDatum(`${key}-${index}`, ['本地区', '所在市', '自治区', '全国'][index] ?? '', text, {
			self: index === 0,
			shape: (['circle', 'square', 'diamond', 'triangle'] as const)[index] ?? 'circle',
			status: index === 1 ? 'derived' : 'published'
		})
	)
});

const industries = [
	periods('i1', '化学原料和化学制品制造业', '18.2', '20.9'),
	periods('i2', '计算机、通信和其他电子设备制造业', '4.1', '3.3'),
	periods('i3', '电力、热力生产和供应业', null, '-5.3'),
	periods('i4', '非金属矿物制品业', '-6.4', '-8.8'),
	periods('i5', '石油、煤炭及其他燃料加工业', '-22', '-25.5')
];
const outlier = [
	periods('o1', '交通运输', '820', '951', { label: '9.51倍', equivalent: '即+951%' }),
	periods('o2', '水利、环境和公共设施', '31.5', '28.8'),
	periods('o3', '信息传输和信息技术', '-48.1', '-65.8'),
	periods('o4', '基础设施投资', '4.6', '2.8')
];

export const examples: readonly Example[] = [
	dumbbells('periods', '五个行业中三个降幅扩大', industries),
	dumbbells('regions', '三项指标的四个地区', [
		regions('r1', '工业增加值', '-10.1', '6.2', '8.1', '5.8'),
		regions('r2', '固定资产投资', '0.7', '1.6', '2.5', '3.4'),
		regions('r3', '服务业营业收入', '8.19', '8.2', '8.2', '7.4')
	]),
	dumbbells('equal', '两期相同', [periods('e1', '制造业', '5', '5'), periods('e2', '采矿业', '-3', '4')]),
	dumbbells('negative', '全部下降', [
		periods('n1', '制造业', '-9.6', '-10.2'),
		periods('n2', '采矿业', '-31', '-12.4', { status: 'derived' })
	]),
	dumbbells('outlier', '交通运输投资增长9.51倍，信息传输下降65.8%', outlier),
	dumbbells('long', '名称长二十字', [
		periods('l1', '计算机通信和其他电子设备制造业及相关产业', '3.3', '4.1'),
		periods('l2', 'Manufacture of computers, communication equipment and other electronics', '-5.3', '2')
	]),
	dumbbells('280', '二百八十像素宽', [
		...outlier,
		{
			key: 'w',
			title: '计算机通信和其他电子设备制造业及相关产业',
			dots: regions('w', '', '-10.1', '6.2', '8.1', '5.8').dots
		}
	]),
	dumbbells('one', '只有一个数', [{ key: 'p', title: '工业', dots: [buildDatum('p1', '工业', '5')] }]),
	dumbbells('empty', '没有公布', [])
];
