import { beforeAll, describe, expect, it } from 'vitest';
import { plain, type Language } from '../../../language/prose.ts';
import { buildEngine } from '../../../query/native/engine.ts';
import { Homes } from '../../compose/homes.ts';
import { readMonth } from '../../month.ts';
import { readTold, type Told } from '../compose-sections.ts';
import type { Charted } from '../charted.ts';
import type { Block } from '../section.ts';
import { composeIndustry } from './compose-industry.ts';

const months = new Map<string, Told>();
beforeAll(async () => {
	const engine = await buildEngine();
	for (const period of ['2024-08', '2023-06', '2013-08'])
		months.set(period, await readTold(engine, await readMonth(engine, period)));
});

function toldOf(period: string): Told {
	const told = months.get(period);
	if (told === undefined) throw new RangeError(`${period} was not read.`);
	return told;
}
const compose = (told: Told, language: Language = 'zh') =>
	composeIndustry(told, { language, drawn: () => undefined });
const without = (told: Told, ...ids: readonly string[]): Told => ({
	...told,
	statements: told.statements.filter(({ figure }) => !ids.includes(figure.id))
});
const altered = (told: Told, id: string, value: number): Told => ({
	...told,
	statements: told.statements.map((row) =>
		row.figure.id === id ? { ...row, figure: { ...row.figure, value } } : row
	)
});
const chartOf = ({ beside }: { readonly beside: readonly Block[] }): Charted | undefined =>
	beside.find((block) => block.kind === 'chart');
const remarksOf = ({ beside }: { readonly beside: readonly Block[] }) =>
	beside.flatMap((block) => (block.kind === 'remark' ? [[block.title, ...block.sentences].map(plain)] : []));

describe('the lead of industry', () => {
	it('says who rose and fell most, how many rose, and where the total stands', () => {
		expect(plain(compose(toldOf('2024-08')).lead)).toBe(
			'工业增速连续回落6个月，比全国低15.9个百分点；累计增加值前五的行业中，增幅最大的是化学原料和化学制品制造业（20.9%），降幅最大的是石油、煤炭及其他燃料加工业（25.5%）；21个行业大类中9个增长。'
		);
		expect(plain(compose(toldOf('2024-08'), 'en').lead)).toBe(
			'Growth of industry fell for 6 months running and is 15.9 percentage points below China; of the five divisions with the largest value added year to date, Manufacture of Raw Chemical Materials and Chemical Products rose most (20.9%), Processing of Petroleum, Coal and Other Fuels fell most (25.5%); 9 of 21 industries rose.'
		);
	});

	it('names the named set only where the listed industries are its members', () => {
		expect(plain(compose(without(toldOf('2024-08'), 'S012')).lead)).not.toContain('前五');
	});

	it('calls ends of one sign smallest and largest', () => {
		const falling = [
			['S013', -3.3],
			['S016', -20.9]
		] as const;
		const told = falling.reduce((one, [id, value]) => altered(one, id, value), toldOf('2024-08'));
		expect(plain(compose(told).lead)).toContain(
			'降幅最小的是计算机、通信和其他电子设备制造业（3.3%），降幅最大的是石油、煤炭及其他燃料加工业（25.5%）'
		);
	});

	it('leaves out what a month did not publish', () => {
		expect(plain(compose(toldOf('2023-06')).lead)).toBe('工业增速比全国高16.8个百分点。');
		const { totals: _, ...told } = toldOf('2023-06');
		expect(compose({ ...told, totals: [] }).lead).toEqual([]);
	});
});

describe('counts of industry', () => {
	it('are squares whose rest is computed, under two sums of ours', () => {
		const chart = chartOf(compose(toldOf('2024-08')));
		expect(plain(chart?.chart.title ?? [])).toBe('95户企业中，55户停产或产值下降');
		const rows = chart?.drawing.form === 'units' ? chart.drawing.rows : [];
		expect(
			rows.map(({ title, heading, cells }) => [
				title,
				plain(heading),
				cells.map(({ name, label, tone, status }) => `${name} ${label} ${tone} ${status}`)
			])
		).toEqual([
			[
				'企业',
				'在产91户，停、减产面57.9%，较上月提高4.2个百分点',
				['停产 4 stopped published', '产值下降 51 down published', '其余 40 rest derived']
			],
			['行业大类', '共21个，增长面42.9%', ['增长 9 up published', '其余 12 rest derived']],
			['产品', '共37种，下降面48.6%', ['下降 18 down published', '其余 19 rest derived']]
		]);
	});

	it('are told in words where the eye no longer counts them', () => {
		const chart = chartOf(compose(altered(toldOf('2024-08'), 'S018', 900)));
		expect(chart?.sentences.map(plain)).toEqual([
			'企业：在产900户，停、减产面57.9%，较上月提高4.2个百分点；停产4户，产值下降51户，其余849户。'
		]);
		expect(chart?.drawing.form === 'units' && chart.drawing.rows.length).toBe(2);
	});

	it('are no chart where nothing was counted, and another title where enterprises were not', () => {
		expect(compose(toldOf('2023-06')).beside).toEqual([]);
		const chart = chartOf(compose(without(toldOf('2024-08'), 'S018'), 'en'));
		expect(plain(chart?.chart.title ?? [])).toBe('All divisions numbered 21 and had 9 rising');
	});
});

describe('remarks on industry', () => {
	it('say the sales ratio and one industry in two directions', () => {
		const [sales, directions] = remarksOf(compose(toldOf('2024-08')));
		expect(sales).toEqual(['产品销售率97.4%', '较上年同期下降2.2个百分点，上年同期为99.6%。']);
		expect(directions?.slice(0, 2)).toEqual([
			'同一行业，两个方向',
			'计算机、通信和其他电子设备制造业增加值增长3.3%（可比价），总产值下降56.8%（现价）。'
		]);
		expect(remarksOf(compose(toldOf('2024-08'), 'en'))[0]).toEqual([
			'Sales ratio of products 97.4%',
			'It was down 2.2 percentage points from the same period of the year before, when it was 99.6%.'
		]);
	});

	it('say nothing of two directions where both are one', () => {
		expect(remarksOf(compose(altered(toldOf('2024-08'), 'S013', -3.3)))).toHaveLength(1);
	});
});

it('gives every statement of industry that the parts and the headline do not draw a place', () => {
	const told = toldOf('2024-08');
	const own = ['IVA', 'IND_FIRMS', 'IND_PRODUCTS', 'SALES_RATIO', 'IND_OUTPUT'];
	const ids = told.statements.filter(({ indicator }) => own.includes(indicator.code));
	const homes = new Homes(ids.map(({ figure }) => figure.id));
	homes.assign(compose(told));
	const elsewhere = ['s002', 's003', 's004', 's005', 's006', 's007', 's014', 's015'];
	expect(homes.homeless).toEqual(elsewhere);
});
