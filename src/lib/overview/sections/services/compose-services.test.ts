import { beforeAll, describe, expect, it } from 'vitest';
import { plain, type Language } from '../../../language/prose.ts';
import { buildEngine } from '../../../query/native/engine.ts';
import { Homes } from '../../compose/homes.ts';
import { readMonth } from '../../month.ts';
import type { Charted } from '../charted.ts';
import { readTold, type Told } from '../compose-sections.ts';
import type { Block, Quotation, Remark, SectionModel } from '../section.ts';
import { composeServices } from './compose-services.ts';

const months = new Map<string, Told>();
beforeAll(async () => {
	const engine = await buildEngine();
	for (const period of ['2024-08', '2023-06'])
		months.set(period, await readTold(engine, await readMonth(engine, period)));
});

function toldOf(period: string): Told {
	const told = months.get(period);
	if (told === undefined) throw new RangeError(`${period} was not read.`);
	return told;
}
const compose = (told: Told, language: Language = 'zh') =>
	composeServices(told, { language, drawn: () => undefined });
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
type Composed = Pick<SectionModel, 'lead' | 'beside' | 'below'>;
const flat = (blocks: readonly Block[]): readonly Block[] =>
	blocks.flatMap((block) => (block.kind === 'columns' ? block.columns.flatMap(flat) : [block]));
const blocksOf = ({ beside, below }: Composed) => flat([...beside, ...below]);
const chartOf = (model: Composed, form: Charted['drawing']['form']) =>
	blocksOf(model).find((block): block is Charted => block.kind === 'chart' && block.drawing.form === form);
const firmsOf = (model: Composed) =>
	blocksOf(model).find((block): block is Remark => block.kind === 'remark');
const quotationsOf = (model: Composed) =>
	blocksOf(model).filter((block): block is Quotation => block.kind === 'quotation');

describe('the lead of services', () => {
	it('says what pulled, how growth moved and how many industries rose', () => {
		expect(plain(compose(toldOf('2024-08')).lead)).toBe(
			'服务业营业收入增长8.19%，其中6家营业收入超亿元企业拉动8个百分点；增速较上月回落3.5个百分点；10个行业门类中7个增长。'
		);
		expect(plain(compose(toldOf('2024-08'), 'en').lead)).toBe(
			'Services revenue up 8.19%, to which 6 enterprises with revenue above 100 million yuan contributed 8 percentage points; growth 3.5 percentage points lower than in the month before; 7 of 10 industries rose.'
		);
	});

	it('says what dragged, and leaves out what was not published', () => {
		expect(plain(compose(altered(toldOf('2024-08'), 'S072', -3)).lead)).toContain('下拉3个百分点；');
		expect(plain(compose(without(toldOf('2024-08'), 'S062', 'S063')).lead)).toBe(
			'服务业营业收入增长8.19%，其中6家营业收入超亿元企业拉动8个百分点。'
		);
		expect(compose(toldOf('2023-06'))).toEqual({ lead: [], beside: [], below: [] });
	});
});

describe('growth of services', () => {
	it('falls from a rate of ours to a published one', () => {
		const slope = chartOf(compose(toldOf('2024-08')), 'slope');
		expect(plain(slope?.chart.title ?? [])).toBe('服务业营业收入增速由11.69%回落至8.19%');
		expect(slope?.drawing).toMatchObject({
			ends: ['2024年1—7月', '2024年1—8月'],
			lines: [{ from: { status: 'derived', label: '+11.69' }, to: { status: 'published', label: '+8.19' } }]
		});
	});

	it('is told with its periods where it is not a rise both times', () => {
		const title = (growth: number, language: Language = 'zh') =>
			plain(
				chartOf(compose(altered(toldOf('2024-08'), 'S061', growth), language), 'slope')?.chart.title ?? []
			);
		expect(title(-4.5)).toBe('服务业营业收入1—7月下降1.00%，1—8月下降4.50%');
		expect(title(-2, 'en')).toBe('Services revenue up 1.50% in Jan–Jul, down 2.00% in Jan–Aug');
		const rising = altered(toldOf('2024-08'), 'S062', 3.5);
		expect(plain(chartOf(compose(rising), 'slope')?.chart.title ?? [])).toContain('由4.69%加快至8.19%');
	});

	it('has no slope where no change was published', () => {
		expect(chartOf(compose(without(toldOf('2024-08'), 'S062')), 'slope')).toBeUndefined();
	});
});

describe('industries of services', () => {
	it('are squares, the three others a remainder of ours that nothing is said of', () => {
		const chart = chartOf(compose(toldOf('2024-08')), 'units');
		expect(chart?.chart.data.map(({ name, label, status }) => `${name} ${label} ${status}`)).toEqual([
			'增长 7 published',
			'其余 3 derived'
		]);
		expect(chart?.chart.notes).toEqual(['其余行业的走向原文有歧义，只作引文']);
		expect(chart?.sentences.map(plain)).toEqual([
			'原文点名的增长行业：交通运输、仓储和邮政业；信息传输、软件和信息技术服务业。'
		]);
	});

	it('are quoted where the text is ambiguous, word by word, and nothing of it is drawn', () => {
		const model = compose(toldOf('2024-08'));
		const [quotation, ...more] = quotationsOf(model);
		expect(more).toEqual([]);
		expect(plain(quotation?.quoted ?? [])).toBe(
			'教育，科学研究和技术服务业，水利、环境和公共设施管理业三个行业收入增速呈现下降趋势，其中科学研究和技术服务业，水利、环境和公共设施管理业收入增速继上个月下降10.5%后，本月继续下降2.0%。'
		);
		expect(
			quotation?.quoted.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.figure.id, piece.text]]))
		).toEqual([
			['S065P', '教育'],
			['S065M', '科学研究和技术服务业'],
			['S065N', '水利、环境和公共设施管理业'],
			['S065', '三个行业'],
			['S066', '下降10.5%'],
			['S067', '下降2.0%']
		]);
		expect(quotation?.reasons).toHaveLength(4);
		const drawn = blocksOf(model).flatMap((block) => (block.kind === 'chart' ? block.chart.data : []));
		expect(drawn.filter(({ figure = '' }) => /^s06[567]/.test(figure))).toEqual([]);
	});

	it('are named to readers of another language', () => {
		const [quotation] = quotationsOf(compose(toldOf('2024-08'), 'en'));
		expect(quotation?.reasons[0]).toBe(
			'It is about: Scientific Research and Technical Services; Management of Water Conservancy, Environment and Public Facilities; Education.'
		);
	});

	it('give the reasons that the statements have', () => {
		const [quotation] = quotationsOf(compose(without(toldOf('2024-08'), 'S066', 'S067')));
		expect(quotation?.reasons).toHaveLength(2);
	});
});

describe('the largest enterprises', () => {
	it('are told with a check that rate and points agree', () => {
		const told = firmsOf(compose(toldOf('2024-08')));
		expect([told?.title ?? [], ...(told?.sentences ?? [])].map(plain)).toEqual([
			'6家营业收入超亿元企业',
			'实现营业收入46.25亿元，占全部的85.6%。',
			'对增长的贡献率为98%，拉动增长8个百分点。',
			'核对：由公布的拉动与增速计算，贡献率为97.68%（修约区间91.51%～103.85%），与公布的98%在修约范围内一致。'
		]);
		const en = firmsOf(compose(toldOf('2024-08'), 'en'));
		expect([en?.title ?? [], ...(en?.sentences ?? [])].map(plain).slice(0, 2)).toEqual([
			'6 enterprises with revenue above 100 million yuan',
			'Revenue of 4.625 billion yuan (46.25 × 100 million yuan as printed), 85.6% of the total.'
		]);
	});

	it('say where they do not agree', () => {
		const told = firmsOf(compose(altered(toldOf('2024-08'), 'S072', 5)));
		expect(plain(told?.sentences.at(-1) ?? [])).toContain('不一致，超出修约范围');
	});

	it('are no block where nothing was published of them', () => {
		const told = without(toldOf('2024-08'), 'S069', 'S070', 'S071', 'S072');
		expect(firmsOf(compose(told))).toBeUndefined();
	});
});

it('draws the answers of the survey apart, of their own quarter', () => {
	const chart = chartOf(compose(toldOf('2024-08')), 'bars');
	expect(chart?.chart.subtitle).toContain('2024年三季度');
	expect(chart?.chart.data.map(({ label }) => label)).toEqual(['31', '28', '28']);
	expect(chart?.chart.notes).toEqual([
		'各问题由同一批企业回答，相互交叉，不可加总',
		'其余回答的占比：原文未公布'
	]);
});

it.each(['zh', 'en'] as const)('has a home for every statement of its table: %s', (language) => {
	const told = toldOf('2024-08');
	const own = told.statements.filter(({ indicator }) => indicator.code.startsWith('SRV_'));
	const homes = new Homes(own.map(({ figure }) => figure.id));
	homes.assign(compose(told, language));
	expect(homes.homeless).toEqual([]);
});
