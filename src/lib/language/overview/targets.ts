import type { Coded } from '../../statistics/observation.ts';
import { targetLabel, boundTarget, type TargetValue } from '../targets.ts';
import { dateText } from '../periods.ts';
import { join, prose, type Language, type Prose } from '../prose.ts';

/** How many targets stand where on the day of the record. */
export interface TargetCounts {
	readonly passed: number;
	readonly next: number;
	readonly later: number;
	readonly undated: number;
	/** Day by which it is judged, and the day when the next ones are due, '' where none is to come. */
	readonly asOf: string;
	readonly due: string;
}

/** 按资料截止日2025年12月15日判断，与本期指标相关的24项计划目标中，14项期限已过，4项最近到期，期限为2026年12月31日；完成情况均未公布。 */
export function targetsLead(counts: TargetCounts, language: Language): string {
	const { passed, next, later, undated } = counts;
	const all = passed + next + later + undated;
	const [asOf, due] = [dateText(counts.asOf, language), counts.due && dateText(counts.due, language)];
	if (language === 'zh') {
		const pieces = [
			passed > 0 ? `${passed}项期限已过` : '',
			next > 0 ? `${next}项最近到期，期限为${due}` : '',
			undated > 0 ? `${undated}项期限原文未注明` : ''
		];
		return `按资料截止日${asOf}判断，与本期指标相关的${all}项计划目标中，${told(pieces, '，')}；完成情况均未公布。`;
	}
	const pieces = [
		passed > 0
			? `${passed} ${passed === 1 ? 'is' : 'are'} past ${passed === 1 ? 'its' : 'their'} due date`
			: '',
		next > 0 ? `${next} ${next === 1 ? 'falls' : 'fall'} due next, on ${due}` : '',
		undated > 0 ? `${undated} ${undated === 1 ? 'has' : 'have'} no stated due date` : ''
	];
	const targets = all === 1 ? 'plan target' : 'plan targets';
	return `As of ${asOf}, the last date of this site’s material, of ${all} ${targets} related to the indicators of this page, ${listed(pieces)}; no results have been published.`;
}

function listed(pieces: readonly string[]): string {
	const said = pieces.filter((piece) => piece !== '');
	const last = said.at(-1) ?? '';
	return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${last}` : last;
}

const told = (pieces: readonly string[], separator: string) =>
	pieces.filter((piece) => piece !== '').join(separator);

/** A target of a year. */
export interface YearTarget {
	readonly year: number;
	readonly target: TargetValue;
}

/** One metric over its years: 重点领域设备投资规模较2023年增长：2024年8%以上，2026年20%以上，2027年25%以上. */
export function trajectoryTitle(metric: Coded, years: readonly YearTarget[], language: Language): Prose {
	const clauses = years.map(({ year, target }) => {
		const value = boundTarget(target, language, targetLabel);
		return language === 'zh' ? prose`${String(year)}年${value}` : prose`${value} in ${String(year)}`;
	});
	if (language === 'zh') return prose`${metric.zh}：${join(clauses, '，')}`;
	return prose`${metric.en}: ${join(clauses, ', ')}`;
}

/** Several metrics by their last year: 工业数字化：2027年各项目标均为70%以上, or one by one where they differ. */
export function trajectoriesTitle(
	field: Coded,
	lasts: readonly (YearTarget & { readonly metric: Coded })[],
	language: Language
): Prose {
	const [first] = lasts;
	if (first === undefined) return [field[language]];
	const value = boundTarget(first.target, language, targetLabel);
	if (
		lasts.every(({ year, target }) => year === first.year && targetLabel(target, language) === value.text)
	) {
		if (language === 'zh') return prose`${field.zh}：${String(first.year)}年各项目标均为${value}`;
		return prose`${field.en}: every target for ${String(first.year)} is ${value}`;
	}
	const clauses = lasts.map(({ metric, year, target }) => {
		const own = boundTarget(target, language, targetLabel);
		return language === 'zh'
			? prose`${metric.zh}${String(year)}年${own}`
			: prose`${metric.en} ${own} in ${String(year)}`;
	});
	if (language === 'zh') return prose`${field.zh}：${join(clauses, '，')}`;
	return prose`${field.en}: ${join(clauses, '; ')}`;
}
