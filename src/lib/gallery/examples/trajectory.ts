import type { Datum } from '../../charts/datum.ts';
import TrajectoryChart from '../../charts/forms/trajectory/TrajectoryChart.svelte';
import type { BaseYear, TrajectoryPoint } from '../../charts/forms/trajectory/scale-targets.ts';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function trajectory(
	state: string,
	title: string,
	points: readonly TrajectoryPoint[],
	more: { readonly base?: BaseYear; readonly height?: number } = {}
): Example {
	return {
		name: `trajectory-${state}`,
		title,
		subtitle: '规模以上工业企业，%',
		data: points.map((point) => point.datum),
		chart: draw(TrajectoryChart, { points, ticks: { signed: false, unit: '%' }, ...more })
	};
}

const target = (
	id: string,
	year: number,
	printed: string,
	label = `${printed}%以上`,
	stated: TrajectoryPoint['stated'] = 'stated'
): TrajectoryPoint => ({
	year,
	stated,
	datum: buildDatum(id, '目标', printed, {
		status: 'target',
		label,
		interval: undefined,
		intervalLabel: undefined,
		unit: undefined,
		series: `${year}年`,
		description: `目标 ${year}年底 ${label}`,
		notes: []
	})
});

const actual = (id: string, year: number, printed: string, more: Partial<Datum> = {}): TrajectoryPoint => ({
	year,
	stated: 'stated',
	datum: buildDatum(id, '实际', printed, {
		self: true,
		label: `${printed}%`,
		series: `${year}年`,
		description: `实际 ${year}年 ${printed}%`,
		...more
	})
});

const investment = [target('t141', 2024, '8'), target('t142', 2026, '20'), target('t143', 2027, '25')];
const base: BaseYear = { year: 2023, label: '2023年为基期' };

export const examples: readonly Example[] = [
	trajectory('base', '重点领域设备投资：2027年比2023年增长25%以上', investment, { base, height: 240 }),
	trajectory('near', '关键工序数控化率：2027年70%以上', [
		target('t150', 2024, '65'),
		target('t151', 2026, '69'),
		target('t152', 2027, '70')
	]),
	trajectory('actual', '实际数不与目标相连，也不互相连接', [
		actual('a1', 2022, '58.1'),
		actual('a2', 2023, '61.4', { status: 'derived' }),
		target('t153', 2024, '65'),
		target('t154', 2026, '68', '68%'),
		target('t155', 2027, '70')
	]),
	trajectory('inferred', '期限由计划年度推定，另一年份未给数', [
		target('i1', 2024, '30', '30%以上', 'inferred'),
		target('i2', 2026, '70', '70%以上'),
		{ year: 2027, stated: 'stated', datum: buildUnplaced('2027年目标', '基本达到，未给数', '原文没有数字') }
	]),
	trajectory('equal', '两年目标相同', [target('e1', 2024, '98'), target('e2', 2025, '98')]),
	trajectory('negative', '单位能耗逐年下降', [
		target('n1', 2024, '-3', '下降3%以上'),
		target('n2', 2025, '-13.5', '下降13.5%左右'),
		target('n3', 2027, '-15', '下降15%以上')
	]),
	trajectory('outlier', '一项目标超过其余四倍', [
		target('o1', 2024, '8'),
		target('o2', 2025, '951', '9.5倍以上'),
		target('o3', 2026, '20'),
		target('o4', 2027, '25')
	]),
	trajectory('long', '用语很长，年份相邻', [
		target('l1', 2024, '55', '力争全部达到55%以上'),
		target('l2', 2025, '65', '不低于65%，力争70%'),
		target('l3', 2026, '70', 'strive for at least 70%'),
		target('l4', 2035, '72', '基本达到72%以上')
	]),
	trajectory('280', '二百八十像素宽', investment, { base, height: 180 }),
	trajectory('one', '只有一项目标', [target('p1', 2025, '98')]),
	trajectory('empty', '没有目标', [])
];
