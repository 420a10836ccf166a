import type { Datum } from '../../charts/datum.ts';
import type { SlopeLine } from '../../charts/forms/slope/place-slope.ts';
import SlopeChart from '../../charts/forms/slope/SlopeChart.svelte';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, growth, type Example } from '../example.ts';

const ends = ['2024年1—7月', '2024年1—8月'] as const;

function slopes(state: string, title: string, lines: readonly SlopeLine[]): Example {
	return {
		name: `slope-${state}`,
		title,
		subtitle: '累计同比，%',
		data: lines.flatMap(({ from, to }) => [from, to]),
		chart: draw(SlopeChart, { lines, ends, ticks: growth })
	};
}

/** A line between two printed numbers; a hyphen is a number that was not published. */
function line(key: string, name: string, printed: string, more: Partial<Datum> = {}): SlopeLine {
	const [from, to] = printed
		.split(' ')
		.map((text, index) =>
			text === '-'
				? { ...buildUnplaced(name, '未公布', '公报未列'), key: `${key}-${index}`, series: ends[index] }
				: buildDatum(`${key}-${index}`, name, text, { series: ends[index], ...(index === 1 ? more : {}) })
		);
	if (from === undefined || to === undefined) throw new RangeError(`“${printed}” has not two numbers.`);
	return { key, name, from, to };
}

const outlier = [
	line('o1', '交通运输', '82 951', { label: '9.51倍', equivalent: '即+951%' }),
	line('o2', '水利、环境和公共设施', '31.5 28.8'),
	line('o3', '信息传输和信息技术', '-48.1 -65.8'),
	line('o4', '基础设施投资', '4.6 2.8')
];

export const examples: readonly Example[] = [
	slopes('regions', '本区回落最多', [
		line('r1', '本地区', '11.69 8.19', { self: true }),
		line('r2', '所在市', '8.6 8.3'),
		line('r3', '自治区', '8.4 8.2', { status: 'derived' }),
		line('r4', '全国', '7.4 -')
	]),
	slopes('equal', '六个相同的数', [
		...['制造业', '采矿业', '建筑业', '批发业'].map((name, index) => line(`e${index}`, name, '5 5')),
		line('e4', '零售业', '5 4.9'),
		line('e5', '住宿业', '5 -')
	]),
	slopes('negative', '全部下降', [
		line('n1', '制造业', '-9.6 -10.2'),
		line('n2', '采矿业', '-31 -12.4', { status: 'derived' })
	]),
	slopes('outlier', '交通运输投资增长9.51倍，信息传输下降65.8%', outlier),
	slopes('long', '名称长二十字', [
		line('l1', '计算机通信和其他电子设备制造业及相关产业', '3.3 4.1'),
		line('l2', '水利环境和公共设施管理业以及居民服务修理', '3.1 4'),
		line('l3', 'Manufacture of computers, communication equipment and other electronics', '-5.3 4.2')
	]),
	slopes('280', '二百八十像素宽', [
		...outlier,
		line('w', '计算机通信和其他电子设备制造业及相关产业', '4.5 2.7')
	]),
	slopes('one', '只有一个数', [line('p', '工业', '- 5')]),
	slopes('empty', '没有公布', [])
];
