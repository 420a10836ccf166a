import type { Datum } from '../../charts/datum.ts';
import BarChart from '../../charts/forms/bar/BarChart.svelte';
import type { RowGroup } from '../../charts/forms/rows/place-rows.ts';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

function bars(
	name: string,
	title: string,
	groups: readonly RowGroup[],
	order: 'source' | 'value' = 'source',
	shareTitle?: string
): Example {
	return {
		name,
		title,
		subtitle: '2024年1—8月同比，%。可比价格',
		data: groups.flatMap((group) =>
			group.rows.flatMap((row) => (row.share === undefined ? row.datum : [row.datum, row.share]))
		),
		chart: draw(BarChart, {
			groups,
			ticks: growth,
			order,
			...(shareTitle === undefined ? {} : { shareTitle })
		})
	};
}

const row = (figure: string, name: string, printed: string, more: Partial<Datum> = {}, level: 0 | 1 = 0) => ({
	datum: buildDatum(figure, name, printed, more),
	level
});

const share = (figure: string, printed: string) => buildDatum(figure, '占比', printed, { label: printed });

export const examples: readonly Example[] = [
	bars('bars-diverging', '石油煤炭加工下降25.5%，化学制品增长20.9%', [
		{ key: 'all', title: '全区', rows: [{ ...row('s002', '规模以上工业', '-10.1'), strong: true }] },
		{
			key: 'sectors',
			title: '按门类',
			rows: [
				row('s003', '制造业', '-10.2'),
				row('s004', '电力、热力、燃气及水生产供应业', '-9', { short: '电热燃水', doubtful: true })
			]
		},
		{
			key: 'ownership',
			title: '按经济类型',
			note: '相互交叉，不可加总',
			rows: [
				row('s005', '外商及港澳台投资', '6.2'),
				row('s006', '股份制', '-10.7'),
				row('s007', '国有控股', '-20.1')
			]
		},
		{
			key: 'industries',
			title: '增加值前五行业',
			note: '原文列示顺序不代表位次',
			rows: [
				row('s008', '化学原料和化学制品制造业', '20.9', { short: '化学制品' }),
				row('s009', '计算机、通信和其他电子设备制造业', '3.3', { short: '计算机电子' }),
				row('s010', '电力、热力生产和供应业', '-5.3', { short: '电力热力' }),
				row('s011', '非金属矿物制品业', '-8.8'),
				row('s012', '石油、煤炭及其他燃料加工业', '-25.5', { short: '石油煤炭加工' })
			]
		}
	]),
	bars('bars-outlier', '交通运输投资增长9.51倍，信息传输下降65.8%', [
		{ key: 'all', title: '全区', rows: [{ ...row('s019', '固定资产投资', '0.7'), strong: true }] },
		{
			key: 'ownership',
			title: '按经济类型',
			note: '不含房地产开发投资，与上面口径不同',
			rows: [
				row('s029', '国有及国有控股', '82.6'),
				row('s030', '民间', '-7.7'),
				row('s031', '港澳台及外商', '-27.2')
			]
		},
		{
			key: 'infrastructure',
			title: '基础设施',
			rows: [
				row('s035', '基础设施投资', '2.8'),
				row('s036', '交通运输', '951', { label: '9.51倍', equivalent: '即+951%' }, 1),
				row('s037', '水利、环境和公共设施', '28.8', {}, 1),
				row('s038', '信息传输和信息技术', '-65.8', {}, 1)
			]
		}
	]),
	bars(
		'bars-shares',
		'第二产业占77.9%，增长9.4%',
		[
			{
				key: 'sectors',
				title: '按三次产业',
				rows: [
					{ ...row('s023', '第二产业', '9.4'), share: share('s053', '77.9') },
					{ ...row('s024', '第三产业', '-20.8'), share: share('s054', '21.9') },
					{ ...row('s025', '第一产业', '-64.8'), share: share('s055', '0.2') },
					row('s026', '其中：交通运输', '28.8', {}, 1)
				]
			}
		],
		'source',
		'占比'
	),
	bars(
		'bars-investment',
		'交通运输投资增长9.51倍，信息传输下降65.8%',
		[
			{
				key: 'all',
				title: '全区',
				rows: [{ ...row('i1', '固定资产投资', '0.7'), strong: true, share: share('i1s', '100') }]
			},
			{
				key: 'sectors',
				title: '按三次产业',
				rows: [
					{ ...row('i2', '第二产业', '9.4'), share: share('i2s', '77.9') },
					{ ...row('i3', '第三产业', '-20.8'), share: share('i3s', '21.9') },
					{ ...row('i4', '第一产业', '-64.8'), share: share('i4s', '0.2') }
				]
			},
			{
				key: 'industry',
				title: '工业投资',
				note: '门类占比的分母是工业投资',
				rows: [
					{ ...row('i5', '工业', '9.4'), share: share('i5s', '77.9') },
					{ ...row('i6', '制造业', '9.2', {}, 1), share: share('i6s', '96.9') },
					{ ...row('i7', '电力、热力、燃气及水', '18.9', {}, 1), share: share('i7s', '3.1') }
				]
			},
			{
				key: 'ownership',
				title: '按经济类型',
				note: '不含房地产开发投资，与上面口径不同',
				rows: [
					{ ...row('i8', '国有及国有控股', '82.6'), share: share('i8s', '33.9') },
					{ ...row('i9', '民间', '-7.7'), share: share('i9s', '64.9') },
					{ ...row('i10', '港澳台及外商', '-27.2'), share: share('i10s', '1.2') }
				]
			},
			{
				key: 'infrastructure',
				title: '基础设施',
				rows: [
					{ ...row('i11', '基础设施投资', '2.8'), share: share('i11s', '4.3') },
					row('i12', '交通运输', '951', { label: '9.51倍', equivalent: '即+951%' }, 1),
					row('i13', '水利、环境和公共设施', '28.8', {}, 1),
					row('i14', '信息传输和信息技术', '-65.8', {}, 1)
				]
			}
		],
		'source',
		'占比'
	),
	bars('bars-outlier-negative', '一项降幅超过其余四倍', [
		{
			key: 'all',
			rows: [row('a1', '甲', '-400'), row('a2', '乙', '-20.5'), row('a3', '丙', '12'), row('a4', '丁', '3')]
		}
	]),
	bars('bars-long', '名称长二十字', [
		{
			key: 'all',
			title: '按行业大类',
			note: '按现行国民经济行业分类，口径与上年公布的数据存在差异，不可直接相比',
			rows: [
				row('l1', '计算机通信和其他电子设备制造业及相关产业', '3.3'),
				row('l2', '水利环境和公共设施管理业以及居民服务修理', '-12.8'),
				row('l3', 'Manufacture of computers, communication equipment and other electronics', '-5.3')
			]
		}
	]),
	bars('bars-derived', '三次产业的拉动', [
		{
			key: 'all',
			rows: [
				row('d1', '第二产业', '6.74', { status: 'derived', interval: { low: 6.4, high: 7.1 } }),
				row('d2', '第三产业', '-5.79', { status: 'derived' }),
				row('d3', '公布增速', '0.7')
			]
		}
	]),
	bars('bars-kinds', '公布、计算、目标、有歧义、未公布', [
		{
			key: 'all',
			rows: [
				row('k1', '公布', '5.5'),
				row('k2', '计算', '4.2', { status: 'derived' }),
				row('k3', '目标', '6', { status: 'target', label: '6%以上', interval: undefined }),
				{ datum: buildUnplaced('有歧义', '“下降10.5%以上”', '原文有两种读法，只作引文', 's045') },
				{ datum: buildUnplaced('未公布', '未公布', '公报只公布七个行业') }
			]
		}
	]),
	bars('bars-interval-wider-than-value', '区间宽于数值', [
		{
			key: 'all',
			rows: [
				row('w1', '甲', '0.2', { status: 'derived', interval: { low: -1.4, high: 1.8 } }),
				row('w2', '乙', '2')
			]
		}
	]),
	bars(
		'bars-negative',
		'三项全部下降',
		[{ key: 'all', rows: [row('n1', '甲', '-3.1'), row('n2', '乙', '-12'), row('n3', '丙', '-0.02')] }],
		'value'
	),
	bars('bars-one', '只有一项', [{ key: 'all', rows: [row('o1', '甲', '5')] }]),
	bars('bars-zero', '与上年持平', [{ key: 'all', rows: [row('z1', '甲', '0.0'), row('z2', '乙', '0')] }]),
	bars('bars-nothing-published', '各项都没有公布', [
		{ key: 'all', rows: ['甲', '乙'].map((name) => ({ datum: buildUnplaced(name, '未公布', '公报未列') })) }
	]),
	bars('bars-empty', '没有公布', [])
];
