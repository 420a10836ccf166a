import { expect, test } from 'vitest';
import type { ChartModel } from './compose/model.ts';
import { summaryOf, toldAll, toldEnds, toldGrowth, toldSeries } from './summary.ts';

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

const [second, third, first] = [mark('第二产业', 9.4), mark('第三产业', -20.8), mark('第一产业', -64.8)];

test('bars of growth are told by their rates, not by the shares beside them', () => {
	const rows = [second, third, first].map((datum) => ({ datum, share: mark(`${datum.name} 占比`, 77.9) }));
	const told = toldGrowth([{ key: 'SECTOR', rows }]);
	expect(summaryOf(model, 'bar', told, 'zh')).toBe(
		'条形图：固定资产投资 2024年1—8月，单位为%，共3项。最高的是第二产业，为9.4；最低的是第一产业，为-64.8。1项增长，2项下降。'
	);
	expect(summaryOf({ ...model, label: 'Investment, Jan–Aug 2024' }, 'bar', told, 'en')).toMatch(
		/^A bar chart of Investment, Jan–Aug 2024, in %, with 3 entries\. /
	);
});

test('shares neither rise nor fall', () => {
	expect(summaryOf(model, 'bar', toldAll([second]), 'zh')).toMatch(/1项是公布数。$/);
});

test('a series goes from its first to its last month, each region for itself', () => {
	const point = (name: string, month: string, value: number) => ({
		month,
		datum: { ...mark(`${name} ${month}`, value) }
	});
	const line = (name: string, ...points: readonly ReturnType<typeof point>[]) =>
		({ key: name, name, form: 'points', points }) as const;
	const told = toldSeries([
		line('西夏区', point('西夏区', '2023-06', 17.9), point('西夏区', '2024-08', 0.7)),
		line('全国', point('全国', '2024-08', 3.4))
	]);
	expect(summaryOf(model, 'line', told, 'zh')).toMatch(
		/西夏区从2023-06的17.9到2024-08的0.7；全国只有2024-08的3.4。$/
	);
});

test('a slope tells the fall between its two periods', () => {
	const lines = [{ key: 'a', name: '西夏区', from: mark('x', 11.69), to: mark('y', 8.19) }];
	expect(summaryOf(model, 'slope', toldEnds(lines, ['1—7月', '1—8月']), 'zh')).toMatch(
		/西夏区从1—7月的11.69到1—8月的8.19。$/
	);
});
