import { inPercent } from '../../statistics/estimate.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Name, Observation } from '../../statistics/observation.ts';
import { gapText, type Gap } from '../comparison.ts';
import { changeOfShare, growthText } from '../movement.ts';
import { bound, boundQuantity, shown, signOf } from '../numbers.ts';
import { clause } from '../observation.ts';
import { previousText } from '../periods.ts';
import { capital, join, prose, type Language, type Prose } from '../prose.ts';
import type { Named } from './titles.ts';

/** What the lead of industry is told from; what was not published is null or empty. */
export interface IndustryFacts {
	readonly streak: Figure | null;
	/** Growth less that of the nation. */
	readonly gap: Gap | null;
	/** The named set that the listed industries are: its name and the count of its members. */
	readonly set: Named | null;
	/** Listed industries with their growth. */
	readonly industries: readonly Named[];
	/** How many industries there are, and how many of them rose. */
	readonly all: Figure | null;
	readonly rising: Figure | null;
}

/** What pulled and what dragged, as far as is known without shares: who rose and fell most, and how many rose. */
export function industryLead(facts: IndustryFacts, language: Language): Prose {
	const clauses = [
		totalClause(facts, language),
		industriesClause(facts, language),
		countClause(facts, language)
	];
	const told = join(clauses, language === 'zh' ? '；' : '; ');
	if (told.length === 0) return [];
	return language === 'zh' ? prose`${told}。` : prose`${capital(told)}.`;
}

/** 工业增速连续回落6个月，比全国低15.9个百分点. */
function totalClause({ streak, gap }: IndustryFacts, language: Language): Prose {
	const months = streak && boundQuantity(streak, language);
	const distance = gap ? gapText(gap, language) : [];
	if (!months && distance.length === 0) return [];
	if (language === 'zh')
		return prose`工业增速${join([months ? prose`连续回落${months}` : [], distance], '，')}`;
	const pieces = [
		months ? prose`fell for ${months} running` : [],
		distance.length > 0 ? prose`is ${distance}` : []
	];
	return prose`growth of industry ${join(pieces, ' and ')}`;
}

/** 累计增加值前五的行业中，增幅最大的是化学原料和化学制品制造业（20.9%），降幅最大的是石油、煤炭及其他燃料加工业（25.5%）. */
function industriesClause({ set, industries }: IndustryFacts, language: Language): Prose {
	const sorted = industries.toSorted((one, other) => sizeOf(one) - sizeOf(other));
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (lowest === undefined || highest === undefined) return [];
	const among = set ? amongText(set, language) : [];
	if (sizeOf(lowest) === sizeOf(highest)) {
		const alike = sorted.map(({ name, figure }) =>
			spaced(name[language], growthText(figure, language), language)
		);
		return prose`${among}${join(alike, language === 'zh' ? '，' : ', ')}`;
	}
	const ends = [extremeText(highest, 'most', language), extremeText(lowest, 'least', language)];
	return prose`${among}${join(ends, language === 'zh' ? '，' : ', ')}`;
}

/** Names of sets begin with their count in English; a bound phrase is not broken, so that there it alone is bound. */
function amongText({ name, figure }: Named, language: Language): Prose {
	if (language === 'zh') return prose`${bound(figure, name.zh)}中，`;
	const [count = '', ...rest] = name.en.split(' ');
	return prose`of the ${bound(figure, count.toLowerCase())} ${rest.join(' ')}, `;
}

/** The end of a range by the sign of its rate: of falls the highest is the smallest fall. */
function extremeText({ name, figure }: Named, end: 'most' | 'least', language: Language): Prose {
	const sign = signOf(figure);
	if (sign === 0) return spaced(name[language], growthText(figure, language), language);
	const rate = boundQuantity(figure, language, { signs: 'none' });
	const isLarge = (end === 'most') === sign > 0;
	if (language === 'zh')
		return prose`${sign > 0 ? '增' : '降'}幅最${isLarge ? '大' : '小'}的是${name.zh}（${rate}）`;
	return prose`${name.en} ${sign > 0 ? 'rose' : 'fell'} ${isLarge ? 'most' : 'least'} (${rate})`;
}

/** 21个行业大类中9个增长. */
function countClause({ all, rising }: IndustryFacts, language: Language): Prose {
	if (all === null || rising === null) return [];
	const [of, number] = [bound(all, shown(all)), bound(rising, shown(rising))];
	if (language === 'zh') return prose`${of}个行业大类中${number}个增长`;
	return prose`${number} of ${of} industries rose`;
}

/** 95户企业中55户停产或产值下降; both are sums of ours. */
export function firmsTitle(all: Figure, lower: Figure, language: Language): Prose {
	const [of, number] = [boundQuantity(all, language), boundQuantity(lower, language)];
	if (language === 'zh') return prose`${of}企业中，${number}停产或产值下降`;
	return prose`${bound(lower, shown(lower))} of ${of} stopped or had lower output value`;
}

/** Over the squares of enterprises: 在产91户，停、减产面57.9%，较上月提高4.2个百分点. */
export function firmsHeading(
	operating: Observation,
	share: Observation | null,
	change: Observation | null,
	language: Language
): Prose {
	const number = boundQuantity(operating.figure, language);
	const part = share && boundQuantity(share.figure, language);
	const step = change ? changeOfShare(change.figure, previousText(change.period, language), language) : [];
	if (language === 'zh')
		return join([prose`在产${number}`, part ? prose`停、减产面${part}` : [], step], '，');
	const told = part ? prose`${part} stopped or had lower output value` : [];
	return prose`${join([prose`${bound(operating.figure, shown(operating.figure))} in operation`, told, step], ', ')}`;
}

/** Over the squares of a set of which it is known how many there are and how many rose or fell: 共21个，增长面42.9%. */
export function countedHeading(all: Observation, share: Observation | null, language: Language): Prose {
	const name = share === null ? null : { share_up: words.rising, share_down: words.falling }[share.measure];
	const part = share && boundQuantity(share.figure, language);
	if (language === 'zh')
		return join(
			[prose`共${boundQuantity(all.figure, 'zh')}`, part && name ? prose`${name.zh}${part}` : []],
			'，'
		);
	const number = bound(all.figure, shown(all.figure));
	return join([prose`${number} in all`, part && name ? prose`${part} ${name.en}` : []], ', ');
}

const words: Readonly<Record<'rising' | 'falling', Name>> = {
	rising: { zh: '增长面', en: 'rising' },
	falling: { zh: '下降面', en: 'falling' }
};

/** Counts too large for squares, in words: 企业：在产300户；停产4户，产值下降51户。 */
export function countsSentence(
	title: string,
	heading: Prose,
	counts: readonly { readonly name: string; readonly figure: Figure }[],
	language: Language
): Prose {
	const told = counts.map(({ name, figure }) =>
		language === 'zh'
			? prose`${name}${boundQuantity(figure, 'zh')}`
			: prose`${name.toLowerCase()} ${bound(figure, shown(figure))}`
	);
	if (language === 'zh') return prose`${title}：${heading}；${join(told, '，')}。`;
	return prose`${title}: ${heading}; ${join(told, ', ')}.`;
}

/** 产品销售率97.4%. */
export function salesTitle(level: Observation, language: Language): Prose {
	const number = boundQuantity(level.figure, language);
	return language === 'zh' ? prose`产品销售率${number}` : prose`Sales ratio of products ${number}`;
}

/** 较上年同期下降2.2个百分点，上年同期为99.6%。 */
export function salesSentence(change: Observation, before: Figure | null, language: Language): Prose {
	const told = clause(change, language, null);
	const then = before && boundQuantity(before, language);
	if (language === 'zh') return prose`${join([told, then ? prose`上年同期为${then}` : []], '，')}。`;
	return prose`It ${join([told, then ? prose`when it was ${then}` : []], ', ')}.`;
}

/** 计算机、通信和其他电子设备制造业增加值增长3.3%（可比价），总产值下降56.8%（现价）。 */
export function directionsSentence(valueAdded: Observation, output: Observation, language: Language): Prose {
	const { part } = valueAdded;
	const [one, other] = [growthText(valueAdded.figure, language), growthText(output.figure, language)];
	if (language === 'zh') return prose`${part.zh}增加值${one}（可比价），总产值${other}（现价）。`;
	return prose`${part.en}: value added ${one} at comparable prices, gross output ${other} at current prices.`;
}

function spaced(name: string, told: Prose, language: Language): Prose {
	return language === 'zh' ? prose`${name}${told}` : prose`${name} ${told}`;
}

function sizeOf({ figure }: Named): number {
	return inPercent(figure).value;
}
