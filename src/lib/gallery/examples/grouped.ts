import type { Datum } from '../../charts/datum.ts';
import type { BarGroup } from '../../charts/forms/grouped/place-grouped.ts';
import GroupedBarChart from '../../charts/forms/grouped/GroupedBarChart.svelte';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

function grouped(name: string, title: string, groups: readonly BarGroup[]): Example {
	return {
		name: `grouped-${name}`,
		title,
		subtitle: '2024年1—8月累计同比，%',
		data: groups.flatMap((group) => group.bars),
		chart: draw(GroupedBarChart, { groups, ticks: growth })
	};
}

const bar = (figure: string, title: string, series: string, printed: string, more: Partial<Datum> = {}) =>
	buildDatum(figure, title, printed, {
		series,
		description: `${title} ${series} ${more.label ?? `${printed}%`}`,
		...more
	});

const outlier: readonly BarGroup[] = [
	{
		key: 'x1',
		title: '交通运输',
		bars: [
			bar('x11', '交通运输', '本月', '951', { label: '9.51倍', equivalent: '即+951%' }),
			bar('x12', '交通运输', '上月', '-65.8')
		]
	},
	{
		key: 'x2',
		title: '水利、环境和公共设施',
		bars: [
			bar('x21', '水利、环境和公共设施', '本月', '82.6'),
			bar('x22', '水利、环境和公共设施', '上月', '28.8')
		]
	}
];

export const examples: readonly Example[] = [
	grouped('regions', '三项指标，四个地区', [
		{
			key: 'industry',
			title: '工业增加值',
			bars: [
				bar('g1', '工业增加值', '本地区', '-10.1'),
				{ ...buildUnplaced('工业增加值', '未公布', '所在市1—8月未见公布'), series: '所在市' },
				bar('g3', '工业增加值', '自治区', '8.1'),
				bar('g4', '工业增加值', '全国', '5.8')
			]
		},
		{
			key: 'investment',
			title: '固定资产投资',
			bars: [
				bar('g5', '固定资产投资', '本地区', '0.7'),
				bar('g6', '固定资产投资', '所在市', '1.6', { status: 'derived' }),
				bar('g7', '固定资产投资', '自治区', '2.5', { status: 'derived' }),
				bar('g8', '固定资产投资', '全国', '3.4')
			]
		},
		{
			key: 'services',
			title: '服务业营业收入',
			bars: [
				bar('g9', '服务业营业收入', '本地区', '8.19'),
				bar('g10', '服务业营业收入', '所在市', '6.2'),
				bar('g11', '服务业营业收入', '全国', '7.4')
			]
		}
	]),
	grouped('empty', '没有公布', []),
	grouped('one', '只有一个数', [{ key: 'o', title: '工业', bars: [bar('o1', '工业', '本月', '5')] }]),
	grouped('negative', '全部下降', [
		{
			key: 'n1',
			title: '制造业',
			bars: [bar('n11', '制造业', '本月', '-10.2'), bar('n12', '制造业', '上月', '-9.6')]
		},
		{
			key: 'n2',
			title: '采矿业',
			bars: [bar('n21', '采矿业', '本月', '-12.4'), bar('n22', '采矿业', '上月', '-12.4')]
		}
	]),
	grouped('outlier', '交通运输投资增长9.51倍', outlier),
	grouped('long', '名称长二十字', [
		{
			key: 'l1',
			title: '计算机通信和其他电子设备制造业及相关产业',
			bars: [
				bar('l11', '计算机', '2024年1—8月（经济普查后修订）', '3.3'),
				bar('l12', '计算机', '2023年1—8月', '-4.1', { interval: { low: -9, high: 0.8 }, status: 'derived' })
			]
		}
	]),
	grouped('280', '二百八十像素宽', [
		...outlier,
		{
			key: 'w',
			title: '计算机通信和其他电子设备制造业及相关产业',
			bars: [bar('w1', '计算机', '本月', '3.3'), bar('w2', '计算机', '上月', '0.0')]
		}
	])
];
