import type { Datum } from '../../charts/datum.ts';
import type { Step, StepRole } from '../../charts/forms/waterfall/run-total.ts';
import WaterfallChart from '../../charts/forms/waterfall/WaterfallChart.svelte';
import { buildDatum } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function waterfall(name: string, title: string, steps: readonly Step[]): Example {
	return {
		name: `waterfall-${name}`,
		title,
		subtitle: '对全部投资增速的拉动，百分点。计算所得，须线为修约区间',
		data: steps.map((step) => step.datum),
		chart: draw(WaterfallChart, { steps, ticks: { signed: true, unit: '' } })
	};
}

const step = (
	role: StepRole,
	figure: string,
	name: string,
	printed: string,
	more: Partial<Datum> = {}
): Step => ({
	role,
	datum: buildDatum(figure, name, printed, {
		unit: '个百分点',
		...(role === 'total' ? {} : { status: 'derived' }),
		...more
	})
});
const between = (low: number, high: number): Partial<Datum> => ({ interval: { low, high } });

export const examples: readonly Example[] = [
	waterfall('investment', '第二产业拉动6.74个百分点，第三产业下拉5.79', [
		step('part', 'c1', '第二产业', '6.74', between(6.69, 6.78)),
		step('part', 'c2', '第三产业', '-5.79', between(-5.83, -5.75)),
		step('part', 'c3', '第一产业', '-0.37', between(-0.47, -0.28)),
		step('residual', 'c4', '舍入余差', '0.12', between(-0.08, 0.32)),
		step('total', 's019', '公布增速', '0.7')
	]),
	waterfall('empty', '没有公布', []),
	waterfall('one', '只有总数', [step('total', 's019', '公布增速', '0.7')]),
	waterfall('negative', '全部下拉，总数下降', [
		step('part', 'n1', '制造业', '-8.9', between(-9, -8.8)),
		step('part', 'n2', '电力、热力、燃气及水生产供应业', '-1.3', {
			short: '电热燃水',
			...between(-1.9, -0.7)
		}),
		step('residual', 'n3', '舍入余差', '0.1', between(-0.6, 0.8)),
		step('total', 's002', '公布增速', '-10.1')
	]),
	waterfall('around-zero', '先跌到零下，再回到零上', [
		step('part', 'z1', '甲', '-3.2'),
		step('part', 'z2', '乙', '5.1'),
		step('part', 'z3', '丙', '-2.6', { interval: { low: -4.2, high: -1 } }),
		step('part', 'z4', '丁', '0.0'),
		step('residual', 'z5', '舍入余差', '0.1'),
		step('total', 'z6', '公布增速', '-0.6')
	]),
	waterfall('outlier', '一项拉动远超其余', [
		step('part', 'o1', '交通运输', '951'),
		step('part', 'o2', '信息传输', '-65.8'),
		step('part', 'o3', '水利环境', '0.4'),
		step('residual', 'o4', '舍入余差', '-0.6'),
		step('total', 'o5', '公布增速', '885.0')
	]),
	waterfall('long', '名称长二十字', [
		step('part', 'l1', '计算机通信和其他电子设备制造业及相关产业', '3.3'),
		step('part', 'l2', '水利环境和公共设施管理业以及居民服务修理', '-12.8'),
		step('part', 'l3', 'Manufacture of computers, communication equipment and other electronics', '-0.5'),
		step('residual', 'l4', '舍入余差', '-0.1'),
		step('total', 'l5', '公布增速', '-10.1')
	])
];
