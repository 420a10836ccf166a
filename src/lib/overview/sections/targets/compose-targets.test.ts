import { beforeAll, describe, expect, it } from 'vitest';
import { plain, type Language } from '../../../language/prose.ts';
import { buildEngine } from '../../../query/native/engine.ts';
import type { NearestTarget } from '../../../query/questions/targets/nearest-targets.ts';
import { readMonth } from '../../month.ts';
import { composeTargets, readTargets } from './compose-targets.ts';
import type { TargetsModel } from './targets.ts';

let linked: readonly NearestTarget[] = [];
beforeAll(async () => {
	const engine = await buildEngine();
	linked = await readTargets(engine, await readMonth(engine, '2024-08'));
	expect(await readTargets(engine, await readMonth(engine, '2023-06'))).toEqual([]);
});

/** The targets as the record of another day has them. */
const on = (asOf: string) => linked.map((target) => ({ ...target, asOf }));
function compose(
	targets: readonly NearestTarget[] = on('2025-12-15'),
	language: Language = 'zh'
): TargetsModel {
	const model = composeTargets(targets, language);
	if (model === null) throw new RangeError('No target was linked.');
	return model;
}
const counts = (model: TargetsModel) => model.groups.map(({ state, rows }) => [state, rows.length]);
const idsOf = (model: TargetsModel) => model.groups.flatMap(({ rows }) => rows.map(({ key }) => key));

describe('targets by the day of the record', () => {
	it('stand as due next, later, or past their date', () => {
		const model = compose();
		expect(model.lead).toBe(
			'按资料截止日2025年12月15日判断，与本期指标相关的24项计划目标中，14项期限已过，4项最近到期，期限为2026年12月31日；完成情况均未公布。'
		);
		expect(counts(model)).toEqual([
			['next', 4],
			['later', 6],
			['passed', 14]
		]);
		expect(compose(on('2025-12-15'), 'en').lead).toBe(
			'As of 15 Dec 2025, the last date of this site’s material, of 24 plan targets related to the indicators of this page, 14 are past their due date and 4 fall due next, on 31 Dec 2026; no results have been published.'
		);
	});

	it('are judged anew on another day; on its own day a target is still to come', () => {
		expect(counts(compose(on('2024-12-31')))).toEqual([
			['next', 14],
			['later', 10]
		]);
		expect(counts(compose(on('2025-01-01')))[0]).toEqual(['next', 4]);
		const over = compose(on('2028-01-01'));
		expect(counts(over)).toEqual([['passed', 24]]);
		expect(over.lead).toBe(
			'按资料截止日2028年1月1日判断，与本期指标相关的24项计划目标中，24项期限已过；完成情况均未公布。'
		);
	});

	it('each stand once', () => {
		const ids = idsOf(compose());
		expect(ids.toSorted()).toEqual(linked.map(({ figure }) => figure.id.toLowerCase()).toSorted());
	});

	it('are nothing where no plan is linked', () => {
		expect(composeTargets([], 'zh')).toBeNull();
	});
});

describe('a target in the list', () => {
	const rowOf = (id: string, language: Language = 'zh') =>
		compose(on('2025-12-15'), language)
			.groups.flatMap(({ rows }) => rows)
			.find(({ key }) => key === id);

	it('keeps its wording, its scope and its words about when it is due', () => {
		expect(rowOf('t151')).toMatchObject({
			name: '关键工序数控化率',
			subject: '规模以上工业企业',
			value: { text: '达到69%以上' },
			due: { text: '2026年12月31日', note: '原文：到2026年', look: 'stated' },
			relation: '相关，口径不同'
		});
		expect(rowOf('t055')?.value.text).toBe('力争新增6家');
		expect(rowOf('t158')?.value.text).toBe('力争均达到（读作100%）');
		expect(rowOf('t151', 'en')).toMatchObject({
			value: { text: 'reach 69% or more' },
			relation: 'related, another scope',
			due: { note: 'As the text states' }
		});
	});

	it('never looks alike with a date stated, inferred or absent', () => {
		const [first, ...rest] = on('2025-12-15');
		if (first === undefined) throw new RangeError('No target was linked.');
		const due = (basis: 'inferred' | 'absent') => {
			const { end, text } = first.due;
			const changed = {
				...first,
				due: basis === 'absent' ? { end: '', text: '', basis } : { end, text, basis }
			};
			const model = compose([...rest, changed]);
			return model.groups.flatMap(({ state, rows }) =>
				rows.filter(({ key }) => key === first.figure.id.toLowerCase()).map((row) => [state, row.due.look])
			);
		};
		expect(due('inferred')).toEqual([['passed', 'inferred']]);
		expect(due('absent')).toEqual([['undated', 'absent']]);
	});
});

describe('trajectories', () => {
	it('are drawn where one metric has targets for several years: alone, or as panels of a field', () => {
		const model = compose();
		expect(model.beside.map(({ chart }) => plain(chart.title))).toEqual([
			'重点领域设备投资规模较2023年增长：2024年8%以上，2026年20%以上，2027年25%以上'
		]);
		expect(model.below.map(({ chart }) => plain(chart.title))).toEqual([
			'工业数字化：2027年各项目标均为70%以上'
		]);
		const [drawing] = model.below.map((block) => block.drawing);
		expect(drawing?.form === 'multiples' && drawing.panels.map(({ title, note }) => [title, note])).toEqual([
			['数字化研发设计工具普及率', '规模以上工业企业'],
			['关键工序数控化率', '规模以上工业企业'],
			['数字化转型比例', '规模以上工业企业']
		]);
		expect(model.beside[0]?.drawing).toMatchObject({
			form: 'trajectory',
			base: { year: 2023, label: '2023年为基期' },
			points: [2024, 2026, 2027].map((year) => ({ year, stated: 'stated', datum: { status: 'target' } }))
		});
	});

	it('hold targets alone: no actual, no interval', () => {
		const { beside, below } = compose();
		const data = [...beside, ...below].flatMap(({ chart }) => chart.data);
		expect(data).toHaveLength(12);
		for (const entry of data) expect(entry).toMatchObject({ status: 'target' });
		for (const entry of data) expect(entry).not.toHaveProperty('interval');
	});

	it('name each last target where they differ', () => {
		const changed = on('2025-12-15').map((target) =>
			target.figure.id === 'T155' ? { ...target, figure: { ...target.figure, value: 75 } } : target
		);
		expect(plain(compose(changed).below[0]?.chart.title ?? [])).toBe(
			'工业数字化：数字化研发设计工具普及率2027年70%以上，关键工序数控化率2027年70%以上，数字化转型比例2027年75%以上'
		);
	});

	it('are not drawn of one year, or without a date', () => {
		const once = on('2025-12-15').filter(({ due }) => due.end.startsWith('2024'));
		expect(compose(once).beside).toEqual([]);
		const undated = on('2025-12-15').map((target) =>
			target.figure.id === 'T142'
				? { ...target, due: { end: '', text: '', basis: 'absent' as const } }
				: target
		);
		expect(compose(undated).beside).toEqual([]);
	});
});
