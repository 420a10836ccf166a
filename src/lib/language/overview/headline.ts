import type { Figure } from '../../statistics/figure.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { overviewText } from '../catalogue/overview.ts';
import { gapsText, rankText, type Gap } from '../comparison.ts';
import { changeOfGrowth, growthText } from '../movement.ts';
import { boundQuantity } from '../numbers.ts';
import { previousText } from '../periods.ts';
import { capital, join, prose, type Language, type Prose } from '../prose.ts';
import { subjectOf } from './subjects.ts';

/** A published rank and the region among whose members it is. */
export interface RankAmong {
	readonly rank: Observation;
	readonly among: Coded;
}

/** What the overview knows of one headline indicator; what was not published is null or empty. */
export interface HeadlineFacts {
	readonly growth: Observation;
	/** Nearest region first. */
	readonly gaps: readonly Gap[];
	readonly ranks: readonly RankAmong[];
	/** Change of growth since the release before. */
	readonly change: Observation | null;
	readonly streak: Observation | null;
}

/** 工业下降10.1%，投资增长0.7%，服务业营业收入增长8.19%: of whatever was published. */
export function pageFinding(growths: readonly Observation[], language: Language): Prose {
	const clauses = growths.map(({ indicator, figure }) => {
		const subject = subjectOf(indicator, language);
		return prose`${subject}${language === 'zh' ? '' : ' '}${growthText(figure, language)}`;
	});
	return capital(join(clauses, language === 'zh' ? '，' : ', '));
}

/** One fact for each headline that has one: its run of falls, else its change, else its widest rank. */
export function standfirst(facts: readonly HeadlineFacts[], language: Language): Prose {
	const clauses = facts.flatMap((one) => {
		const said = streakText(one, language) ?? changeText(one, language) ?? widestRank(one, language);
		if (said === null) return [];
		const subject = subjectOf(one.growth.indicator, language);
		return [language === 'zh' ? prose`${subject}${said}` : prose`${subject}: ${said}`];
	});
	if (clauses.length === 0) return [];
	return language === 'zh' ? prose`${join(clauses, '；')}。` : prose`${capital(join(clauses, '; '))}.`;
}

/** What a headline compares with what: 与上年同期相比下降10.1%，比全国低15.9个百分点。 */
export function headlineComparison({ growth, gaps }: HeadlineFacts, language: Language): Prose {
	const rate = growthText(growth.figure, language);
	const distances = gapsText(gaps, language);
	if (language === 'zh') return prose`${join([prose`与上年同期相比${rate}`, distances], '，')}。`;
	const first = prose`${capital(rate)} on the same period of the year before`;
	return distances.length === 0 ? prose`${first}.` : prose`${first}; growth ${distances}.`;
}

/** How a headline moved since the release before, or that this was not published. */
export function headlineChange(facts: HeadlineFacts, language: Language): Prose {
	const pieces = [changeText(facts, language), streakText(facts, language)].filter((piece) => piece !== null);
	if (pieces.length === 0) return [overviewText(language).reasons.change];
	return language === 'zh' ? join(pieces, '，') : capital(join(pieces, ', '));
}

/** The rate of the release before, restored from the change: 上月增长11.69%. */
export function headlinePrevious(previous: Figure, period: string, language: Language): Prose {
	const rate = growthText(previous, language);
	const when = previousText(period, language);
	return language === 'zh' ? prose`${when}${rate}` : prose`it was ${rate} in ${when}`;
}

/** 居自治区22个县（市、区）第十四位; a sentence for each published rank. */
export function headlineRanks({ ranks }: HeadlineFacts, language: Language): readonly Prose[] {
	return ranks.map(({ rank, among }) => rankText({ ...rank, among }, language));
}

function streakText({ streak }: HeadlineFacts, language: Language): Prose | null {
	if (streak === null) return null;
	const months = boundQuantity(streak.figure, language);
	return language === 'zh' ? prose`增速连续回落${months}` : prose`growth fell for ${months} running`;
}

function changeText({ growth, change }: HeadlineFacts, language: Language): Prose | null {
	if (change === null) return null;
	return changeOfGrowth(growth.figure, change.figure, previousText(growth.period, language), language);
}

function widestRank({ ranks }: HeadlineFacts, language: Language): Prose | null {
	const widest = ranks.toSorted((one, other) => (other.rank.of ?? 0) - (one.rank.of ?? 0))[0];
	if (widest === undefined) return null;
	const words = rankText({ ...widest.rank, among: widest.among }, language);
	return language === 'zh' ? prose`增速${words}` : prose`growth ${words}`;
}
