import { chartsText } from '../../src/lib/language/catalogue/charts.ts';
import type { ChartWords } from '../../src/lib/charts/figure/words.ts';

export const words: ChartWords = {
	table: '数据表',
	name: '名称',
	value: '数值',
	interval: '区间',
	kind: '来历',
	status: { published: '公布', derived: '计算', target: '目标', ambiguous: '原文两可', missing: '未公布' },
	unit: (unit) => `单位：${unit}`,
	series: '分组',
	open: '看出处',
	close: '关闭',
	notes: '原文或算式',
	place: '第{place}项，共{count}项',
	refusals: chartsText('zh').refusals
};
