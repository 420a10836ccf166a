import type { Datum } from '../../charts/datum.ts';
import { entriesOfBullets, type Bullet } from '../../charts/forms/bullet/bullet.ts';
import BulletChart from '../../charts/forms/bullet/BulletChart.svelte';
import { buildDatum } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function bullets(state: string, title: string, rows: readonly Bullet[]): Example {
	return {
		name: `bullet-${state}`,
		title,
		subtitle: '2024年底目标与最近公布数，%',
		data: entriesOfBullets(rows),
		chart: draw(BulletChart, { rows, ticks: { signed: false, unit: '%' } })
	};
}

interface Told {
	readonly actual?: string;
	readonly target: readonly [string, string];
	readonly needed?: string;
	readonly sense?: Bullet['sense'];
	readonly more?: Partial<Datum>;
	readonly note?: string;
	readonly reason?: string;
}

const row = (key: string, title: string, told: Told): Bullet => ({
	key,
	title,
	note: told.note,
	sense: told.sense ?? 'at-least',
	reason: told.reason ?? '未公布实际数',
	actual:
		told.actual === undefined
			? null
			: buildDatum(`${key}-a`, title, told.actual, {
					self: true,
					label: `${told.actual.replace('-', '−')}%`,
					series: '实际',
					...told.more
				}),
	target: buildDatum(`${key}-t`, title, told.target[0], {
		status: 'target',
		label: told.target[1],
		series: '目标',
		interval: undefined,
		intervalLabel: undefined,
		description: `${title} 目标 ${told.target[1]}`,
		notes: []
	}),
	...(told.needed === undefined
		? {}
		: {
				needed: buildDatum(`${key}-n`, title, told.needed, {
					status: 'derived',
					label: `按进度需达${told.needed.replace('-', '−')}%`,
					series: '按进度',
					description: `${title} 按进度需达${told.needed}%`
				})
			})
});

const usual = [
	row('rd', '数字化研发设计工具普及率', {
		note: '规模以上工业企业',
		actual: '61.2',
		target: ['65', '65%以上'],
		needed: '58.3'
	}),
	row('nc', '关键工序数控化率', { note: '规模以上工业企业', target: ['65', '65%以上'] }),
	row('dt', '数字化转型比例', { actual: '57', target: ['55', '55%以上'] }),
	row('rate', '城镇登记失业率', { actual: '3.9', target: ['5.5', '5.5%以内'], sense: 'at-most' }),
	row('stable', '物价涨幅', {
		actual: '0.3',
		target: ['3', '3%左右'],
		sense: 'about',
		more: { status: 'derived' }
	})
];

export const examples: readonly Example[] = [
	bullets('usual', '三项目标已达到一项', usual),
	bullets('negative', '能耗下降的目标', [
		row('n1', '单位工业增加值能耗', { actual: '-3.4', target: ['-4', '下降4%以上'], sense: 'at-most' }),
		row('n2', '单位增加值用水量', {
			actual: '-12.7',
			target: ['-10', '下降10%'],
			sense: 'at-most',
			needed: '-8.5'
		})
	]),
	bullets('interval', '区间宽于数值', [
		row('w', '某项比例', {
			actual: '2',
			target: ['5', '5%以上'],
			more: { status: 'derived', interval: { low: -1, high: 6 } }
		})
	]),
	bullets('outlier', '一项目标超过其余四倍', [
		row('o1', '交通运输投资', { actual: '820', target: ['951', '9.5倍以上'], needed: '70' }),
		row('o2', '基础设施投资', { actual: '62', target: ['65', '65%以上'] }),
		row('o3', '水利、环境和公共设施', { actual: '12', target: ['40', '40%以上'] })
	]),
	bullets('long', '名称长二十字，用语与理由也长', [
		row('l1', '计算机通信和其他电子设备制造业及相关产业', {
			actual: '44.5',
			target: ['45', '力争全部达到45%以上']
		}),
		row('l2', 'Manufacture of computers, communication equipment and other electronics', {
			target: ['98', 'strive to reach at least 98%'],
			reason: 'No actual was published: the bulletin lists seven industries and this is not one of them'
		})
	]),
	bullets('280', '二百八十像素宽', usual),
	bullets('one', '只有一项', [row('p', '食品抽检合格率', { actual: '99.1', target: ['98', '98%以上'] })]),
	bullets('empty', '没有目标', [])
];
