import { beforeAll, describe, expect, it } from 'vitest';
import { isPlaced } from '../../../charts/datum.ts';
import type { RowGroup } from '../../../charts/forms/rows/place-rows.ts';
import type { Language } from '../../../language/prose.ts';
import type { Answers } from '../../../query/answers.ts';
import { buildEngine } from '../../../query/native/engine.ts';
import { choicesOf, readAnswers, readMonth, type Month } from '../../month.ts';
import { defaultView, withBreakdown, type HeadlineIndicator, type View } from '../../view.ts';
import { compose } from '../compose-overview.ts';
import type { PartsModel } from '../model.ts';

const asked = new Map<string, Answers>();
let month: Month;
const viewOf = (indicator: HeadlineIndicator, breakdown: string): View =>
	withBreakdown(defaultView(choicesOf(month)), indicator, breakdown);
beforeAll(async () => {
	const engine = await buildEngine();
	month = await readMonth(engine, '2024-08');
	for (const breakdown of ['all', 'SECTOR', 'SEC', 'FIELD', 'FAI_XRE-OWN'])
		asked.set(breakdown, await readAnswers(engine, month, viewOf('FAI', breakdown)));
});

function partsOf(
	breakdown: string,
	language: Language = 'zh',
	code: HeadlineIndicator = 'FAI'
): PartsModel & { form: 'bars' } {
	const answers = asked.get(breakdown);
	if (!answers) throw new RangeError(`${breakdown} was not asked for.`);
	const { parts } = compose(month, viewOf('FAI', breakdown), answers, language);
	const model = parts.find((one) => one.code === code);
	if (model?.form !== 'bars') throw new RangeError(`${breakdown} of ${code} has no bars.`);
	return model;
}
const written = (groups: readonly RowGroup[]) =>
	groups.map(({ title, note, rows }) => [
		[title, note].filter((words) => words).join(' | '),
		...rows.map(
			({ datum, share, level }) =>
				`${'  '.repeat(level ?? 0)}${datum.name} ${datum.label} ${share?.label ?? '—'}`
		)
	]);

describe('the parts of investment', () => {
	it('stand in the order of the source, each with its share of what the group says', () => {
		expect(written(partsOf('all').groups)).toEqual([
			['', '固定资产投资(不含农户) +0.7 —'],
			['三次产业 | 占比：占全部投资', '第二产业 +9.4 77.9', '第三产业 −20.8 21.9', '第一产业 −64.8 0.2'],
			[
				'经济类型(按控股与投资主体) | 均按不含房地产开发的投资计算',
				'国有及国有控股 +82.6 33.9',
				'民间投资 −7.7 64.9',
				'港澳台及外商投资 −27.2 1.2'
			],
			[
				'工业投资 | 占比：占全部投资，其下各项占工业投资',
				'工业 +9.4 77.9',
				'  电力、热力、燃气及水生产和供应业 +18.9 3.1',
				'  制造业 +9.2 96.9'
			],
			[
				'基础设施投资 | 占比：占全部投资',
				'基础设施 +2.8 4.3',
				'  交通运输 9.51倍 —',
				'  水利、环境和公共设施管理业 +28.8 —',
				'  信息传输和信息技术服务业 −65.8 —'
			]
		]);
	});

	it('are named in English by the same rules', () => {
		expect(
			written(partsOf('all', 'en').groups)
				.slice(2)
				.map((rows) => [rows[0], rows.at(-1)])
		).toEqual([
			[
				'Ownership (by holder of control) | Scope and shares: investment without real estate development',
				'Hong Kong, Macao, Taiwan and foreign investment −27.2 1.2'
			],
			[
				'Investment in industry | Shares of all investment, in the rows below shares of investment in industry',
				'  Manufacturing +9.2 96.9'
			],
			[
				'Investment in infrastructure | Shares of all investment',
				'  Information transmission and information technology −65.8 —'
			]
		]);
	});

	it('have every printed share among the numbers of the chart, named with its denominator', () => {
		const model = partsOf('all');
		const names = model.data.map(({ name }) => name);
		expect(model.hasShares).toBe(true);
		expect(names).toContain('制造业占工业投资');
		expect(names).toContain('民间投资占不含房地产开发的投资');
		expect(new Set(model.data.map(({ key }) => key)).size).toBe(model.data.length);
		const ids = ['s038', 's040', 's042', 's044', 's046', 's048', 's050', 's053', 's055', 's057'];
		expect(model.data.flatMap((one) => (isPlaced(one) ? one.figure : []))).toEqual(
			expect.arrayContaining(ids)
		);
		expect(model.notes).toHaveLength(1);
	});

	it('have no share whose denominator is not shown', () => {
		expect(written(partsOf('SEC').groups)[1]).toEqual([
			'国民经济行业门类(GB/T 4754-2017)',
			'电力、热力、燃气及水生产和供应业 +18.9 —',
			'制造业 +9.2 —'
		]);
		expect(partsOf('SEC').hasShares).toBe(false);
	});

	it('keep a part without parts of its own in the group of its breakdown', () => {
		expect(written(partsOf('FIELD').groups).map(([head, first]) => [head, first])).toEqual([
			['', '固定资产投资(不含农户) +0.7 —'],
			['投资领域 | 相互交叉，不可加总，占比：占全部投资', '工业 +9.4 77.9'],
			['基础设施投资 | 占比：占全部投资', '基础设施 +2.8 4.3']
		]);
	});

	it('repeat no share in words that stands beside its bar', () => {
		expect(partsOf('SECTOR').details).toEqual([]);
	});

	it('say their scope where the total has another', () => {
		expect(written(partsOf('FAI_XRE-OWN').groups).map(([head]) => head)).toEqual([
			'经济类型(按控股与投资主体) | 均按不含房地产开发的投资计算'
		]);
	});
});

it('lets parts of industry keep to their own breakdown', () => {
	expect(written(partsOf('all', 'zh', 'IVA').groups).map(([head]) => head)).toEqual([
		'',
		'国民经济行业门类(GB/T 4754-2017)',
		'经济类型(按控股与投资主体)',
		'登记注册类型 | 相互交叉，不可加总',
		'国民经济行业大类(GB/T 4754-2017) | 累计增加值前五的行业'
	]);
});
