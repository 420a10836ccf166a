import type { Datum } from '../../charts/datum.ts';
import type { RankRow } from '../../charts/forms/rank/place-rank.ts';
import RankChart from '../../charts/forms/rank/RankChart.svelte';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function ranks(name: string, title: string, rows: readonly RankRow[]): Example {
	return {
		name: `rank-${name}`,
		title,
		subtitle: '固定资产投资增速的位次，2024年1—8月',
		data: rows.map((row) => row.datum),
		chart: draw(RankChart, { rows })
	};
}

const rank = (
	figure: string,
	title: string,
	place: number,
	of: number,
	more: Partial<Datum> = {}
): RankRow => ({
	key: figure,
	title,
	of,
	datum: buildDatum(figure, title, String(place), {
		label: `第${place}位`,
		interval: undefined,
		intervalLabel: undefined,
		unit: undefined,
		self: true,
		description: `本地区 2024年1—8月 在${title}中居第${place}位`,
		...more
	})
});

export const examples: readonly Example[] = [
	ranks('two', '增速居全区第14位、全市第3位', [
		rank('s021', '全区22个县（市、区）', 14, 22),
		rank('s022', '所在市6个', 3, 6)
	]),
	ranks('empty', '没有公布', []),
	ranks('missing', '位次没有公布', [
		{
			key: 'm',
			title: '全区22个县（市、区）',
			of: 22,
			datum: buildUnplaced('全区', '未公布', '公报未列位次')
		}
	]),
	ranks('one', '只有一个', [rank('o1', '只有本区', 1, 1)]),
	ranks('derived', '首位与末位，按公布的增速算得', [
		rank('d1', '全区22个', 1, 22, { status: 'derived' }),
		rank('d2', '全市6个', 6, 6, { status: 'derived' })
	]),
	ranks('outlier', '在三百三十四个中', [rank('x1', '全国334个地级单位', 14, 334)]),
	ranks('long', '名称长二十字', [
		rank('l1', '某某民族自治区所辖二十二个县（市、区）及某某能源化工基地管理委员会', 21, 23),
		rank('l2', 'Districts and counties of the prefecture-level city', 3, 6, {
			label: '3rd of 6 districts and counties',
			description: 'This district is 3rd of 6 districts and counties'
		})
	]),
	ranks('280', '二百八十像素宽', [rank('w1', '全区22个县（市、区）', 14, 22), rank('w2', '所在市6个', 3, 6)])
];
