import type { Figure } from '../../../statistics/figure.ts';
import { chineseNumeral } from '../../chinese-numeral.ts';
import { changeOfGrowth, growthText } from '../../movement.ts';
import { bound, boundQuantity, ordinal, signOf } from '../../numbers.ts';
import { pageFinding, type RankAmong } from '../../overview/headline.ts';
import { subjectOf } from '../../overview/subjects.ts';
import { previousText } from '../../periods.ts';
import { capital, join, prose, type Language, type Prose } from '../../prose.ts';
import { membersWord } from '../../vocabulary/regions.ts';
import type { Gap } from '../../comparison.ts';
import { listText, rateText, unsignedBound } from './clauses.ts';
import type { Headline, SectionFacts } from '../facts.ts';
import { doneWord, openingName, wholeWord } from '../names.ts';

/** 工业下降10.1%，投资增长0.7%，服务业营业收入增长8.19%: of whatever was published. */
export function briefTitle(sections: readonly SectionFacts[], language: Language): Prose {
	return pageFinding(
		sections.flatMap(({ headline }) => headline.growth ?? []),
		language
	);
}

/** 一、工业增速连续回落6个月: the number of a section in Chinese; English numbers them 1, 2, 3 in the layout. */
export function sectionNumber(index: number, language: Language): string {
	return language === 'zh' ? `${chineseNumeral(index + 1)}、` : '';
}

/** The heading of a section: what its title does not say, in the order run of falls, change, widest place, widest distance; else the rate. */
export function sectionHeading(headline: Headline, language: Language): Prose {
	const { indicator, growth, streak, change, ranks, gaps } = headline;
	const subject = subjectOf(indicator, language);
	const [widest] = ranks;
	const furthest = gaps.at(-1);
	if (growth === null) return language === 'zh' ? [subject] : capital([subject]);
	const ofGrowth = (told: Prose, verb: string): Prose =>
		language === 'zh' ? prose`${subject}增速${told}` : prose`Growth of ${subject} ${verb}${told}`;
	if (streak) return ofGrowth(streakText(streak.figure, language), '');
	if (change) return changeHeading(headline, growth.figure, change, language);
	if (widest) return ofGrowth(rankHeading(widest, language), 'ranks ');
	if (furthest) return ofGrowth(gapClause(furthest, language), 'is ');
	return capital(prose`${subject}${language === 'zh' ? '' : ' '}${growthText(growth.figure, language)}`);
}

function changeHeading(headline: Headline, growth: Figure, change: Figure, language: Language): Prose {
	const subject = subjectOf(headline.indicator, language);
	const told = changeOfGrowth(growth, change, previousText(headline.period, language), language);
	return language === 'zh' ? prose`${subject}${told}` : capital(prose`${subject}: ${told}`);
}

/**
 * The sentence that opens a section: rate, change, run of falls, distances, places, each where it was published.
 * `withRegion` names the region. Without its period, which the section sets before its first sentence.
 */
export function headlineText(headline: Headline, withRegion: boolean, language: Language): Prose {
	const { growth } = headline;
	if (growth === null) return unknownText(headline, withRegion, language);
	return language === 'zh'
		? inChinese(headline, growth.figure, withRegion)
		: inEnglish(headline, growth.figure, withRegion);
}

/** Why a section opens without a rate: what follows names its subject nowhere else. */
function unknownText(
	{ indicator, region, isAmbiguous }: Headline,
	withRegion: boolean,
	language: Language
): Prose {
	const name = openingName(indicator, language);
	if (language === 'zh')
		return prose`${withRegion ? region.zh : ''}${name}的增速${isAmbiguous ? '原文有歧义，不作引用' : '未公布'}`;
	const where = withRegion ? ` in ${region.en}` : '';
	return prose`growth of ${name}${where} ${isAmbiguous ? 'is ambiguous in the source and not quoted' : 'was not published'}`;
}

function inChinese(headline: Headline, growth: Figure, withRegion: boolean): Prose {
	const { indicator, region, period, level, change, streak, gaps, ranks } = headline;
	const [name, home] = [openingName(indicator, 'zh'), withRegion ? region.zh : ''];
	const rate = prose`同比${rateText(growth, 'zh')}`;
	const opening = level
		? prose`${home}${doneWord(indicator, 'zh')}${name}${unsignedBound(level.figure, 'zh')}，${rate}`
		: prose`${home}${name}${rate}`;
	const moved = change ? changeOfGrowth(growth, change, previousText(period, 'zh'), 'zh') : [];
	// 增速较上月回落…，连续回落…: said once of both.
	const ofRate = first(moved).startsWith('增速') ? '' : '增速';
	return join(
		[
			opening,
			moved,
			streak ? prose`${ofRate}${streakText(streak.figure, 'zh')}` : [],
			...gaps.map((gap) => gapClause(gap, 'zh')),
			ranksClause(ranks, 'zh')
		],
		'，'
	);
}

function inEnglish(headline: Headline, growth: Figure, withRegion: boolean): Prose {
	const { indicator, region, level, streak, gaps, ranks } = headline;
	const name = `${openingName(indicator, 'en')}${withRegion ? ` in ${region.en}` : ''}`;
	const rate = prose`${rateText(growth, 'en')} on the year`;
	const opening = level
		? prose`${name} ${doneWord(indicator, 'en')} ${boundQuantity(level.figure, 'en')} and ${rate}`
		: prose`${name} ${rate}`;
	const distances = listText(
		gaps.map((gap) => gapClause(gap, 'en')),
		'en'
	);
	const comparisons = listText(
		[
			streak ? streakText(streak.figure, 'en') : [],
			distances.length > 0 ? prose`was ${distances}` : [],
			ranks.length > 0 ? prose`ranked ${ranksClause(ranks, 'en')}` : []
		],
		'en'
	);
	const moved = changeInEnglish(headline, growth);
	const whole = moved.length > 0 ? prose`${opening}, ${moved}` : opening;
	return comparisons.length > 0 ? prose`${whole}; growth ${comparisons}` : whole;
}

/** with growth 3.5 percentage points lower than in the month before; having turned from a fall to a rise, … */
function changeInEnglish({ change, period }: Headline, growth: Figure): Prose {
	if (change === null) return [];
	const told = changeOfGrowth(growth, change, previousText(period, 'en'), 'en');
	const turned = signOf(change) !== 0 && /^(?:turned|again)/.test(first(told));
	return turned ? prose`having ${told}` : prose`with ${told}`;
}

const first = (text: Prose): string => (typeof text[0] === 'string' ? text[0] : (text[0]?.text ?? ''));

/** 连续回落6个月; fell for 6 months running. */
function streakText(streak: Figure, language: Language): Prose {
	const months = boundQuantity(streak, language);
	return language === 'zh' ? prose`连续回落${months}` : prose`fell for ${months} running`;
}

/** 比全区低1.8个百分点, 与全国持平; 1.8 percentage points below Ningxia, level with China. */
function gapClause({ figure, region }: Gap, language: Language): Prose {
	const sign = signOf(figure);
	const where = wholeWord(region, language);
	if (language === 'zh')
		return sign === 0
			? prose`与${where}${bound(figure, '持平')}`
			: prose`比${where}${sign > 0 ? '高' : '低'}${unsignedBound(figure, 'zh')}`;
	return sign === 0
		? prose`${bound(figure, 'level')} with ${where}`
		: prose`${unsignedBound(figure, 'en')} ${sign > 0 ? 'above' : 'below'} ${where}`;
}

/** 居全区22个县（市、区）第十四位、全市6个县（市、区）第三位; 14th of 22 counties and districts in Ningxia and 3rd of 6 in Yinchuan. */
function ranksClause(ranks: readonly RankAmong[], language: Language): Prose {
	const told = ranks.map((one, index) =>
		placeText(
			one,
			ranks.slice(0, index).some(({ rank }) => rank.of !== null),
			language
		)
	);
	if (told.length === 0) return [];
	return language === 'zh' ? prose`居${join(told, '、')}` : listText(told, 'en');
}

/** 居全区第十四位: of how many stands in the sentence. */
function rankHeading({ rank, among }: RankAmong, language: Language): Prose {
	const position = bound(rank.figure, ordinal(rank.figure, language));
	const where = wholeWord(among, language);
	return language === 'zh' ? prose`居${where}${position}` : prose`${position} in ${where}`;
}

/** `isShort` leaves out what is counted, where that was said before. */
function placeText({ rank, among }: RankAmong, isShort: boolean, language: Language): Prose {
	const { figure, of, region } = rank;
	const where = wholeWord(among, language);
	const position = bound(figure, ordinal(figure, language));
	const count = of === null ? null : bound(figure, String(of));
	if (language === 'zh')
		return count === null
			? prose`${where}${position}`
			: prose`${where}${count}${membersWord(region, 'zh')}${position}`;
	if (count === null) return prose`${position} in ${where}`;
	return isShort
		? prose`${position} of ${count} in ${where}`
		: prose`${position} of ${count} ${membersWord(region, 'en')} in ${where}`;
}
