import { beforeAll, describe, expect, it } from 'vitest';
import { plain, type Language } from '../../../language/prose.ts';
import { buildEngine } from '../../../query/native/engine.ts';
import { runTotal } from '../../../charts/forms/waterfall/run-total.ts';
import { Homes } from '../../compose/homes.ts';
import { readMonth } from '../../month.ts';
import type { Charted } from '../charted.ts';
import { readTold, type Told } from '../compose-sections.ts';
import type { Block } from '../section.ts';
import { composeInvestment } from './compose-investment.ts';

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
	composeInvestment(told, { language, drawn: () => undefined });
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
type Composed = ReturnType<typeof compose>;
const flat = (blocks: readonly Block[]): readonly Block[] =>
	blocks.flatMap((block) => (block.kind === 'columns' ? block.columns.flatMap(flat) : [block]));
const blocksOf = ({ beside, below }: Composed) => flat([...beside, ...below]);
const chartOf = (model: Composed, form: Charted['drawing']['form']) =>
	blocksOf(model).find((block): block is Charted => block.kind === 'chart' && block.drawing.form === form);
const remarksOf = (model: Composed) =>
	blocksOf(model).flatMap((block) =>
		block.kind === 'remark' ? [[block.title, ...block.sentences].map(plain)] : []
	);
const remarkOf = (model: Composed, title: string) =>
	remarksOf(model).find(([first]) => first?.includes(title)) ?? [];

describe('the lead of investment', () => {
	it('says what pulled and what dragged, by contribution', () => {
		expect(plain(compose(toldOf('2024-08')).lead)).toBe(
			'三次产业一升两降：第二产业拉动投资增长6.74个百分点，第三产业下拉5.79个百分点，第一产业下拉0.37个百分点。'
		);
		expect(plain(compose(toldOf('2024-08'), 'en').lead)).toBe(
			'One of the three sectors rose and two fell: Secondary industry added 6.74 percentage points to growth of investment, Tertiary industry took 5.79 percentage points off, Primary industry took 0.37 percentage points off.'
		);
	});

	it('names what dragged most where that is the largest', () => {
		const falling = altered(altered(toldOf('2024-08'), 'S039', -9.4), 'S028', -10);
		expect(plain(compose(falling).lead)).toContain('：第二产业下拉投资增速');
		expect(plain(compose(falling, 'en').lead)).toContain(
			'Secondary industry took 7.27 percentage points off growth of investment'
		);
	});

	it('tells growth of the parts where a share is missing, and the counts only where they were printed', () => {
		const told = without(toldOf('2024-08'), 'S038', 'S035', 'S036');
		expect(plain(compose(told).lead)).toBe('第一产业下降64.8%，第二产业增长9.4%。');
	});

	it('tells of the total where nothing was published of the parts, once', () => {
		const model = compose(toldOf('2023-06'));
		expect(plain(model.lead)).toBe('投资增速比全国高14.1个百分点。');
		expect(chartOf(model, 'rank')?.sentences).toEqual([]);
		expect(plain(compose(toldOf('2013-08')).lead)).toBe('完成投资63.5亿元。');
		expect(compose(toldOf('2013-08')).beside).toEqual([]);
		expect(compose({ ...toldOf('2013-08'), statements: [], totals: [] })).toEqual({
			lead: [],
			beside: [],
			below: []
		});
	});
});

describe('contributions to growth of investment', () => {
	it('add up to the published growth with what rounding leaves', () => {
		const waterfall = chartOf(compose(toldOf('2024-08')), 'waterfall');
		expect(plain(waterfall?.chart.title ?? [])).toBe('第二产业拉动6.74个百分点，第三产业下拉5.79个百分点');
		const steps = waterfall?.drawing.form === 'waterfall' ? waterfall.drawing.steps : [];
		expect(steps.map(({ role, datum }) => `${role} ${datum.name} ${datum.label} ${datum.status}`)).toEqual([
			'part 第二产业 +6.74 derived',
			'part 第三产业 −5.79 derived',
			'part 第一产业 −0.37 derived',
			'residual 舍入余差 +0.12 derived',
			'total 公布的增速 +0.7 published'
		]);
		expect(() => runTotal(steps)).not.toThrow();
		expect(waterfall?.sentences.map(plain)).toEqual([
			'各项合计0.58个百分点（区间0.40个百分点～0.75个百分点），公布的增速为0.7%（区间0.65%～0.75%），舍入余差0.12个百分点（区间−0.10个百分点～0.35个百分点）。余差的区间含零，二者之差在修约范围内。',
			'拉动 = 本期占比·(1+总增速)/(1+分组增速)·分组增速。第二产业：77.9%·(1+0.7%)/(1+9.4%)·9.4% ≈ 6.74个百分点。'
		]);
	});

	it('say so where rounding does not explain what is left', () => {
		const waterfall = chartOf(compose(altered(toldOf('2024-08'), 'S028', 2)), 'waterfall');
		expect(plain(waterfall?.sentences[0] ?? [])).toContain('不含零，二者之差超出修约范围');
	});

	it('are not computed where the shares do not make up the whole', () => {
		for (const missing of ['S037', 'S038', 'S040', 'S028'])
			expect(chartOf(compose(without(toldOf('2024-08'), missing)), 'waterfall')).toBeUndefined();
	});
});

describe('remarks on investment', () => {
	it('set a published contribution beside the computed one', () => {
		expect(remarkOf(compose(toldOf('2024-08')), '拉动')).toEqual([
			'工业的拉动：公布6.8个百分点，计算6.74个百分点',
			'由占比77.9%和增速9.4%算得的区间为6.69个百分点～6.79个百分点，公布数的区间为6.75个百分点～6.85个百分点：两个区间相交，二者相符。',
			'第二产业公布的占比、增速与工业相同，算得的拉动也是6.74个百分点。'
		]);
		const [, verdict, ...more] = remarkOf(compose(altered(toldOf('2024-08'), 'S051', 7.1)), '拉动');
		expect(verdict).toContain('不相交');
		expect(more).toHaveLength(1);
		expect(remarkOf(compose(altered(toldOf('2024-08'), 'S049', 9.3)), '拉动')).toHaveLength(2);
		expect(remarkOf(compose(without(toldOf('2024-08'), 'S051')), '拉动')).toEqual([]);
	});

	it('say why no contribution rate is quoted, and how wide it would be', () => {
		const rate = (total: number, language: Language = 'zh') =>
			remarkOf(
				compose(altered(toldOf('2024-08'), 'S028', total), language),
				language === 'zh' ? '贡献率' : 'contribution rate'
			)[1];
		expect(rate(0.7)).toBe(
			'全部投资增长0.7%：总增速接近零，不作引用。以6.8个百分点除以0.7%，工业贡献率的区间会宽达900%～1054%。'
		);
		expect(rate(-0.7, 'en')).toBe(
			'All investment was down 0.7%: total growth is near zero, so the ratio is not quoted. 6.8 percentage points divided by −0.7% would put the rate of industry anywhere from −1054% to −900%.'
		);
		expect(rate(0)).toBe('全部投资持平：总增速的区间含零，不作引用。');
		expect(rate(1.2)).toBeUndefined();
	});

	it('add up a partition of another scope, which is not compared', () => {
		const total = (told: Told) => remarkOf(compose(told), '经济类型');
		expect(total(toldOf('2024-08'))).toEqual([
			'按经济类型合计增长10.46%',
			'国有及国有控股、民间投资、港澳台及外商投资合为不含房地产开发的投资，其总增速原文未公布；由各项占比和增速算得，区间10.35%～10.57%。',
			'全部投资增长0.7%，口径不同，二者不作比较。'
		]);
		expect(total(without(toldOf('2024-08'), 'S046'))).toEqual([]);
		const overlapping = toldOf('2024-08').statements.map((row) =>
			row.breakdown === 'OWN' ? { ...row, kind: 'overlapping' as const } : row
		);
		expect(total({ ...toldOf('2024-08'), statements: overlapping })).toEqual([]);
	});
});

it('shows the place among those of the level as cells', () => {
	const standing = chartOf(compose(toldOf('2024-08')), 'rank');
	expect(standing?.drawing).toMatchObject({
		rows: [
			{ title: '自治区22个县（市、区）', of: 22, datum: { value: 14, self: true } },
			{ title: '银川市6个县（市、区）', of: 6, datum: { value: 3 } }
		]
	});
	expect(standing?.sentences.map(plain)).toEqual([
		'投资增速比银川市低0.9个百分点，比自治区低1.8个百分点，比全国低2.7个百分点。'
	]);
});

it('gives every statement of investment that the parts do not draw a place', () => {
	const told = toldOf('2024-08');
	const ids = told.statements
		.filter(({ indicator }) => /^FAI/.test(indicator.code))
		.map(({ figure }) => figure.id);
	const homes = new Homes(ids);
	homes.assign(compose(told));
	const drawn = Array.from({ length: 24 }, (_, index) => `s0${index + 37}`);
	expect(homes.homeless.filter((id) => !drawn.includes(id))).toEqual([]);
});
