import ShareChart from '../../charts/forms/share/ShareChart.svelte';
import type { ShareRow } from '../../charts/forms/share/place-share.ts';
import { buildDatum } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function shares(name: string, title: string, rows: readonly ShareRow[]): Example {
	const data = rows.flatMap((row) => row.parts);
	return {
		name,
		title,
		subtitle: '规模以上服务业营业收入，2024年1—8月，全区＝100',
		data,
		chart: draw(ShareChart, { rows })
	};
}

const part = (figure: string, name: string, printed: string, label: string, isRest = false) =>
	buildDatum(figure, name, printed, {
		label,
		self: true,
		...(isRest ? { status: 'derived', self: false } : {})
	});

export const examples: readonly Example[] = [
	shares('shares-part-and-rest', '6家企业占收入的85.6%，贡献了增长的98%', [
		{
			key: 'revenue',
			title: '占营业收入',
			note: '公布到一位小数',
			parts: [
				part('s047', '亿元企业（6家）', '85.6', '85.6%'),
				part('rest-s047', '其余企业', '14.4', '14.4%（计）', true)
			]
		},
		{
			key: 'growth',
			title: '占增长的贡献',
			note: '公布到整数',
			parts: [
				{ ...part('s049', '亿元企业（6家）', '98', '98%'), doubtful: true },
				part('rest-s049', '其余企业', '2', '2%，区间1.5%～2.5%（计）', true)
			]
		}
	]),
	shares('shares-refused', '经济类型相互交叉', [
		{
			key: 'ownership',
			title: '占投资',
			parts: [
				part('s029', '国有', '33.9', '33.9%'),
				part('s030', '民间', '64.9', '64.9%'),
				part('s031', '其他', '12', '12%')
			]
		}
	]),
	shares('shares-negative', '一部分为负，不能画成份额', [
		{
			key: 'negative',
			title: '占增长的贡献',
			parts: [part('n1', '制造业', '112', '112%'), part('n2', '采矿业', '-12', '−12%')]
		}
	]),
	shares('shares-outlier', '一部分几乎是全部', [
		{
			key: 'outlier',
			title: '占投资',
			parts: [
				part('x1', '第二产业', '99.7', '99.7%'),
				part('x2', '第三产业', '0.2', '0.2%'),
				part('x3', '第一产业', '0.1', '0.1%')
			]
		}
	]),
	shares('shares-long', '名称长二十字', [
		{
			key: 'long',
			title: '计算机通信和其他电子设备制造业及相关产业',
			note: '按现行国民经济行业分类，口径与上年公布的数据存在差异，不可直接相比',
			parts: [
				part('l1', '水利环境和公共设施管理业以及居民服务修理', '30', '30%'),
				part('l2', 'Manufacture of computers, communication equipment and other electronics', '70', '70%')
			]
		}
	]),
	shares('shares-one', '只有一部分', [
		{ key: 'one', title: '占投资', parts: [part('o1', '第二产业', '100', '100%')] }
	]),
	shares('shares-empty', '没有公布', [])
];
