import ShareChart from '../../../src/lib/charts/forms/share/ShareChart.svelte';
import type { ShareRow } from '../../../src/lib/charts/forms/share/place-share.ts';
import { buildDatum } from '../build-datum.ts';
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
	])
];
