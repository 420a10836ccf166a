import type { Derived, Figure } from '../../statistics/figure.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { changeOfGrowth, growthText, movementOf } from '../movement.ts';
import { bound, boundQuantity, intervalText, shown, signOf, twoForms } from '../numbers.ts';
import { shortPeriod, previousText } from '../periods.ts';
import { capital, join, prose, type Language, type Prose } from '../prose.ts';
import { subjectOf } from './subjects.ts';

/** What the lead of services is told from; what was not published is null. */
export interface ServicesFacts {
	readonly growth: Observation | null;
	readonly change: Observation | null;
	/** Points that a set of large enterprises contributed, and how many they are. */
	readonly contribution: Observation | null;
	readonly firms: Observation | null;
	/** How many industries there are, and how many of them rose. */
	readonly all: Observation | null;
	readonly rising: Observation | null;
}

/** 服务业营业收入增长8.19%，其中6家营业收入超亿元企业拉动8个百分点；增速较上月回落3.5个百分点；10个行业门类中7个增长。 */
export function servicesLead(facts: ServicesFacts, language: Language): Prose {
	const { growth, change, all, rising } = facts;
	const told = join(
		[
			pulledClause(facts, language),
			growth && change
				? changeOfGrowth(growth.figure, change.figure, previousText(growth.period, language), language)
				: [],
			all && rising ? risingText(all.figure, rising.figure, language) : []
		],
		language === 'zh' ? '；' : '; '
	);
	if (told.length === 0) return [];
	return language === 'zh' ? prose`${told}。` : prose`${capital(told)}.`;
}

function pulledClause({ growth, contribution, firms }: ServicesFacts, language: Language): Prose {
	if (growth === null || contribution === null) return [];
	const sign = signOf(contribution.figure);
	const points = boundQuantity(contribution.figure, language, { signs: 'none' });
	const rate = growthText(growth.figure, language);
	const subject = subjectOf(growth.indicator, language);
	const who = firmsText(contribution.part, firms?.figure ?? null, language);
	if (language === 'zh') return prose`${subject}${rate}，其中${who}${sign < 0 ? '下拉' : '拉动'}${points}`;
	return prose`${subject} ${rate}, ${sign < 0 ? 'from which' : 'to which'} ${who} ${sign < 0 ? 'took' : 'contributed'} ${points}`;
}

/** 6家营业收入超亿元企业; 6 enterprises with revenue above 100 million yuan. */
export function firmsText(set: Coded, count: Figure | null, language: Language): Prose {
	const name = language === 'zh' ? set.zh : lower(set.en);
	if (count === null) return [name];
	const number = boundQuantity(count, language);
	// The unit is the noun with which the name begins.
	return language === 'zh' ? prose`${number}${name}` : prose`${number} ${name.replace(/^enterprises /, '')}`;
}

/** 10个行业门类中7个增长. */
export function risingText(all: Figure, rising: Figure, language: Language): Prose {
	if (language === 'zh')
		return prose`${boundQuantity(all, 'zh')}行业门类中${boundQuantity(rising, 'zh')}增长`;
	return prose`${bound(rising, shown(rising))} of ${boundQuantity(all, 'en')} rose`;
}

/** 服务业营业收入增速由11.69%回落至8.19%; where it is not both times a rise, the two rates with their periods. */
export function slopeTitle(growth: Observation, before: Derived, period: string, language: Language): Prose {
	const subject = subjectOf(growth.indicator, language);
	const movement = movementOf(before, growth.figure);
	const [from, to] = [boundQuantity(before, language), boundQuantity(growth.figure, language)];
	if (movement === 'faster' || movement === 'slower') {
		const isFaster = movement === 'faster';
		if (language === 'zh') return prose`${subject}增速由${from}${isFaster ? '加快' : '回落'}至${to}`;
		return prose`Growth of ${subject} ${isFaster ? 'picked up' : 'slowed'} from ${from} to ${to}`;
	}
	const told = [
		[period, before],
		[growth.period, growth.figure]
	] as const;
	const clauses = told.map(([when, figure]) => {
		const rate = growthText(figure, language);
		const months = shortPeriod(when, growth.basis, language);
		return language === 'zh' ? prose`${months}${rate}` : prose`${rate} in ${months}`;
	});
	if (language === 'zh') return prose`${subject}${join(clauses, '，')}`;
	return prose`${capital(prose`${subject}`)} ${join(clauses, ', ')}`;
}

/** The industries that the text names among those that moved one way; a sentence for each way. */
export function namedSentences(directions: readonly Observation[], language: Language): readonly Prose[] {
	return ([1, -1] as const).flatMap((sign) => {
		const named = directions.filter(({ figure }) => signOf(figure) === sign);
		if (named.length === 0) return [];
		const names = named.map(({ part, figure }) => bound(figure, part[language]));
		if (language === 'zh')
			return [prose`原文点名的${sign > 0 ? '增长' : '下降'}行业：${join(names, '；')}。`];
		return [prose`Named in the text as ${sign > 0 ? 'rising' : 'falling'}: ${join(names, '; ')}.`];
	});
}

/** Which industries an ambiguous sentence is about, for readers who do not read its language; '' for those who do. */
export function quotedNames(statements: readonly Observation[], language: Language): string {
	const names = statements
		.filter(({ measure, lang }) => measure === 'direction' && lang !== language)
		.map(({ part }) => part[language]);
	return names.length === 0 ? '' : `It is about: ${names.join('; ')}.`;
}

/** What large enterprises are of the total, as far as it was published. */
export interface Concentration {
	readonly level: Observation | null;
	readonly share: Observation | null;
	readonly rate: Observation | null;
	readonly contribution: Observation | null;
}

/** 实现营业收入46.25亿元，占全部的85.6%；对增长的贡献率为98%，拉动增长8个百分点。 */
export function concentrationSentences(of: Concentration, language: Language): readonly Prose[] {
	const number = (row: Observation | null) => row && boundQuantity(row.figure, language);
	const [share, rate] = [number(of.share), number(of.rate)];
	const level = of.level && amountText(of.level.figure, language);
	const points = of.contribution && boundQuantity(of.contribution.figure, language, { signs: 'none' });
	const isDrag = of.contribution !== null && signOf(of.contribution.figure) < 0;
	const zh = [
		[level && prose`实现营业收入${level}`, share && prose`占全部的${share}`],
		[rate && prose`对增长的贡献率为${rate}`, points && prose`${isDrag ? '下拉' : '拉动'}增长${points}`]
	];
	const en = [
		[level && prose`revenue of ${level}`, share && prose`${share} of the total`],
		[
			rate && prose`contribution rate to growth ${rate}`,
			points && prose`${points} ${isDrag ? 'off' : 'of'} growth`
		]
	];
	return (language === 'zh' ? zh : en).flatMap((pieces) => {
		const told = join(
			pieces.filter((piece) => piece !== null),
			language === 'zh' ? '，' : ', '
		);
		if (told.length === 0) return [];
		return [language === 'zh' ? prose`${told}。` : prose`${capital(told)}.`];
	});
}

/** An amount and its other form, between which a line may break: 4.625 billion yuan (46.25 × 100 million yuan as printed). */
function amountText(figure: Figure, language: Language): Prose {
	const [words, also] = twoForms(figure, language);
	if (also === null) return [bound(figure, words)];
	return language === 'zh'
		? prose`${bound(figure, words)}（${bound(figure, also)}）`
		: prose`${bound(figure, words)} (${bound(figure, also)})`;
}

/** Whether the printed contribution rate and the printed points agree: the rate that the points give, with its interval. */
export function agreementSentence(
	computed: Derived,
	published: Figure,
	doAgree: boolean,
	language: Language
): Prose {
	const [ours, theirs] = [computed, published].map((figure) => boundQuantity(figure, language));
	const interval = intervalText(computed, language);
	if (ours === undefined || theirs === undefined) return [];
	if (language === 'zh') {
		const range = interval === null ? '' : `（修约区间${interval}）`;
		return prose`核对：由公布的拉动与增速计算，贡献率为${ours}${range}，与公布的${theirs}${doAgree ? '在修约范围内一致' : '不一致，超出修约范围'}。`;
	}
	const range = interval === null ? '' : ` (rounding interval ${interval})`;
	return prose`Check: the published points over published growth give a contribution rate of ${ours}${range}, which ${doAgree ? 'agrees with' : 'differs from'} the published ${theirs} ${doAgree ? 'within' : 'beyond'} rounding.`;
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
