import type { Figure } from '../../statistics/figure.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { chineseNumeral } from '../chinese-numeral.ts';
import { gapsText, rankText, type Gap } from '../comparison.ts';
import { bound, boundQuantity, shown, signOf } from '../numbers.ts';
import { capital, join, prose, type Language, type Prose } from '../prose.ts';
import { membersWord, regionWord } from '../vocabulary/regions.ts';
import type { RankAmong } from './headline.ts';
import { subjectOf } from './subjects.ts';
import { growthTitle, type Named } from './titles.ts';

/** What the lead of investment is told from; what was not published is null or empty. */
export interface InvestmentFacts {
	readonly indicator: Coded;
	/** How many of the sectors rose and fell. */
	readonly up: Observation | null;
	readonly down: Observation | null;
	/** What each part contributed to growth, in points. */
	readonly contributed: readonly Named[];
	/** Parts with growth, where their contributions are not known. */
	readonly grown: readonly Named[];
	readonly level: Observation | null;
	/** Growth less that of the regions around, nearest first. */
	readonly gaps: readonly Gap[];
}

/** What pulled and what dragged: 三次产业一升两降：第二产业拉动投资增长6.74个百分点，第三产业下拉5.79个百分点。 */
export function investmentLead(facts: InvestmentFacts, language: Language): Prose {
	const { contributed, grown } = facts;
	const parts = contributed.length > 0 ? contributedText(facts, language) : growthTitle(grown, language);
	const counts = countsText(facts, language);
	const told = join(
		parts.length + counts.length > 0 ? [counts, parts] : [totalText(facts, language)],
		language === 'zh' ? '：' : ': '
	);
	if (told.length === 0) return [];
	return language === 'zh' ? prose`${told}。` : prose`${capital(told)}.`;
}

/** 三次产业一升两降. */
function countsText({ up, down }: InvestmentFacts, language: Language): Prose {
	const part = (up ?? down)?.part;
	if (part === undefined) return [];
	if (language === 'zh') {
		const counted = (row: Observation | null, word: string) =>
			row === null ? [] : [bound(row.figure, `${counting(row.figure.value)}${word}`)];
		return prose`${part.zh.replace(/^全部/, '')}${join([...counted(up, '升'), ...counted(down, '降')])}`;
	}
	const [first, second] = [
		up && { count: up.figure, word: 'rose' },
		down && { count: down.figure, word: 'fell' }
	].filter((one) => one !== null);
	if (first === undefined) return [];
	const counted = prose`${bound(first.count, spelled(first.count))} of ${part.en.replace(/^All/, 'the')} ${first.word}`;
	if (second === undefined) return counted;
	return prose`${counted} and ${bound(second.count, spelled(second.count))} ${second.word}`;
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in words up to nine. */
const spelled = (count: Figure): string => numerals[count.value] ?? shown(count);

/** Before 升 and 降 two is 两. */
const counting = (value: number): string => (value === 2 ? '两' : chineseNumeral(value));

function contributedText({ indicator, contributed }: InvestmentFacts, language: Language): Prose {
	const subject = subjectOf(indicator, language);
	const told = contributed.map(({ name, figure }, index) => {
		const points = boundQuantity(figure, language, { signs: 'none' });
		const isDrag = signOf(figure) < 0;
		if (language === 'zh')
			return prose`${name.zh}${isDrag ? '下拉' : '拉动'}${index === 0 ? `${subject}${isDrag ? '增速' : '增长'}` : ''}${points}`;
		const of = index === 0 ? ` growth of ${subject}` : '';
		return isDrag
			? prose`${name.en} took ${points} off${of}`
			: prose`${name.en} added ${points}${of === '' ? '' : ` to${of}`}`;
	});
	return join(told, language === 'zh' ? '，' : ', ');
}

/** 完成投资63.5亿元，增速比全国高19.4个百分点: where nothing was published of the parts. */
function totalText({ indicator, level, gaps }: InvestmentFacts, language: Language): Prose {
	const subject = subjectOf(indicator, language);
	const amount = level && boundQuantity(level.figure, language);
	const distance = gapsText(gaps, language);
	if (language === 'zh')
		return join(
			[
				amount ? prose`完成${subject}${amount}` : [],
				distance.length > 0 ? prose`${amount ? '' : subject}增速${distance}` : []
			],
			'，'
		);
	return join(
		[
			amount ? prose`${subject} came to ${amount}` : [],
			distance.length > 0 ? prose`${amount ? 'its growth' : `growth of ${subject}`} is ${distance}` : []
		],
		'; '
	);
}

/** 投资增速居自治区22个县（市、区）第十四位，居银川市6个县（市、区）第三位. */
export function standingTitle(indicator: Coded, ranks: readonly RankAmong[], language: Language): Prose {
	const subject = subjectOf(indicator, language);
	const places = ranks.map(({ rank, among }) => rankText({ ...rank, among }, language));
	if (language === 'zh') return prose`${subject}增速${join(places, '，')}`;
	return prose`Growth of ${subject}: ${join(places, ', ')}`;
}

/** 投资增速比银川市低0.9个百分点，比自治区低1.8个百分点。 */
export function distanceSentence(indicator: Coded, gaps: readonly Gap[], language: Language): Prose {
	const subject = subjectOf(indicator, language);
	if (language === 'zh') return prose`${subject}增速${gapsText(gaps, 'zh')}。`;
	return prose`Growth of ${subject} is ${gapsText(gaps, 'en')}.`;
}

/** Over a row of cells: 自治区22个县（市、区）; 22 counties in Ningxia. */
export function amongText(of: number, region: Coded, among: Coded, language: Language): string {
	const [where, members] = [regionWord(among, language), membersWord(region, language)];
	return language === 'zh' ? `${where}${of}${members}` : `${of} ${members} in ${where}`;
}
