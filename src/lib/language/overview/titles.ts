import { inPercent } from '../../statistics/estimate.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Name, Observation } from '../../statistics/observation.ts';
import { growthText } from '../movement.ts';
import { boundQuantity, signOf } from '../numbers.ts';
import { periodWithBasis } from '../periods.ts';
import { capital, join, prose, type Bound, type Language, type Prose } from '../prose.ts';
import { clause } from '../observation.ts';

/** A part of a whole and a number of it. */
export interface Named {
	readonly name: Name;
	readonly figure: Figure;
}

/** The largest rise and the largest fall among parts, the larger first; where all go one way, the ends of the range. */
export function growthTitle(parts: readonly Named[], language: Language): Prose {
	const told = extremes(parts).map(({ name, figure }) => {
		const rate = growthText(figure, language);
		return language === 'zh' ? prose`${name.zh}${rate}` : prose`${name.en} ${rate}`;
	});
	return join(told, language === 'zh' ? '，' : '; ');
}

/** The largest and the most negative contribution among parts: 第二产业拉动6.74个百分点，第三产业下拉5.79个百分点. */
export function contributionTitle(parts: readonly Named[], language: Language): Prose {
	const told = extremes(parts).map(({ name, figure }) => {
		const points = boundQuantity(figure, language, { signs: 'none' });
		if (language === 'zh') return prose`${name.zh}${signOf(figure) < 0 ? '下拉' : '拉动'}${points}`;
		return prose`${name.en} ${signOf(figure) < 0 ? 'took off' : 'contributed'} ${points}`;
	});
	return join(told, language === 'zh' ? '，' : '; ');
}

/** The largest share among parts: 第二产业占77.9%. */
export function shareTitle(parts: readonly Named[], language: Language): Prose {
	const largest = byValue(parts).at(-1);
	if (largest === undefined) return [];
	const share = boundQuantity(largest.figure, language);
	return language === 'zh' ? prose`${largest.name.zh}占${share}` : prose`${largest.name.en} made up ${share}`;
}

/** What a named set of enterprises is of the total: 6家企业占收入的85.6%，贡献了增长的98%; what is missing is left out. */
export function concentrationTitle(
	set: {
		readonly name: Name;
		readonly count: Figure | null;
		readonly share: Figure | null;
		readonly rate: Figure | null;
	},
	language: Language
): Prose {
	const number = (figure: Figure): Bound => boundQuantity(figure, language);
	const { name, count, share, rate } = set;
	if (share === null && rate === null) return [];
	if (language === 'zh') {
		const who = count === null ? name.zh : prose`${number(count)}企业`;
		const claims = [share && prose`占收入的${number(share)}`, rate && prose`贡献了增长的${number(rate)}`];
		return prose`${who}${join(
			claims.filter((claim) => claim !== null),
			'，'
		)}`;
	}
	const who = count === null ? name.en : number(count);
	const claims = [share && prose`${number(share)} of revenue`, rate && prose`${number(rate)} of growth`];
	return prose`${who} accounted for ${join(
		claims.filter((claim) => claim !== null),
		' and '
	)}`;
}

/** The last two points of a series, newest first: 2024年1—8月下降10.1%，2023年1—6月增长20.6%. */
export function seriesTitle(points: readonly Observation[], language: Language): Prose {
	const told = points
		.slice(-2)
		.toReversed()
		.map(({ period, basis, figure }) => {
			const when = periodWithBasis(period, basis, language);
			const rate = growthText(figure, language);
			return language === 'zh' ? prose`${when}${rate}` : prose`${rate} in ${when}`;
		});
	return capital(join(told, language === 'zh' ? '，' : ', '));
}

/** How many of a set there are and how many rose or fell: 全部行业大类共21个，有9个增长. */
export function countTitle(counts: readonly Observation[], language: Language): Prose {
	const first = counts[0];
	if (first === undefined) return [];
	const name = first.part.code === 'T' ? first.indicator : first.part;
	const clauses = counts.map((count) => clause(count, language, null));
	return language === 'zh'
		? prose`${name.zh}${join(clauses, '，')}`
		: prose`${name.en} ${join(clauses, ' and ')}`;
}

/** The most frequent answer of a survey: 本季度本行业运行状况总体评价为良好的企业占31%. */
export function surveyTitle(answers: readonly Observation[], language: Language): Prose {
	const most = byValue(answers.map((answer) => ({ answer, figure: answer.figure }))).at(-1)?.answer;
	if (most === undefined) return [];
	const said = clause(most, language, null);
	return language === 'zh' ? prose`${most.part.zh}${said}` : prose`${most.part.en} ${said}`;
}

function extremes(parts: readonly Named[]): readonly Named[] {
	const sorted = byValue(parts.filter(({ figure }) => figure.kind === 'derived' || figure.flag !== 'A'));
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (lowest === undefined || highest === undefined) return [];
	if (sizeOf(lowest) === sizeOf(highest) && signOf(lowest.figure) === signOf(highest.figure))
		return [highest];
	return Math.abs(sizeOf(lowest)) > Math.abs(sizeOf(highest)) ? [lowest, highest] : [highest, lowest];
}

function byValue<Item extends { readonly figure: Figure }>(items: readonly Item[]): readonly Item[] {
	return items.toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

function sizeOf({ figure }: { readonly figure: Figure }): number {
	return inPercent(figure).value;
}
