import { expect, test } from 'vitest';
import type { ChartModel } from './compose/model.ts';
import { summaryOf } from './summary.ts';

const mark = (name: string, value: number) => ({
	key: name,
	name,
	value,
	label: String(value),
	unit: '%',
	status: 'published' as const,
	figure: name,
	description: name,
	notes: []
});
const model: ChartModel = {
	label: '固定资产投资 2024年1—8月',
	title: [],
	subtitle: '',
	data: [mark('第二产业', 9.4), mark('第三产业', -20.8), mark('第一产业', -64.8)],
	notes: [],
	ticks: { signed: true, unit: '%' },
	method: 'fai'
};

test('a chart is told in three sentences by its form, its label and its numbers', () => {
	expect(summaryOf(model, 'bar', 'zh')).toBe(
		'条形图：固定资产投资 2024年1—8月，单位为%，共3项。最高的是第二产业，为9.4；最低的是第一产业，为-64.8。1项增长，2项下降。'
	);
	expect(summaryOf({ ...model, label: 'Investment, Jan–Aug 2024' }, 'bar', 'en')).toMatch(
		/^A bar chart of Investment, Jan–Aug 2024, in %, with 3 entries\. /
	);
});
