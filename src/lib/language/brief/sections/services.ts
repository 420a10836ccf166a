import type { Observation } from '../../../statistics/observation.ts';
import { boundQuantity, signOf } from '../../numbers.ts';
import { periodText, shortPeriod } from '../../periods.ts';
import { join, prose, type Language, type Prose } from '../../prose.ts';
import { after, listText, pointsText, unsignedBound } from './clauses.ts';
import type { LargeFacts, ServicesFacts } from '../facts.ts';
import { countsText, groupPartsText, namedText } from './groups.ts';
import { opinionText, plainName } from '../names.ts';
import { said, type Draft } from '../sentence.ts';

const industries = { zh: '行业门类', en: 'sections' };

/** The sentences of services after the one that opens it: industries, large enterprises, the survey of the quarter. */
export function servicesDrafts(facts: ServicesFacts, language: Language): readonly Draft[] {
	return said(
		{
			key: 'srv.industries',
			paragraph: 'srv.industries',
			weight: 85,
			text: industriesText(facts, language)
		},
		{
			key: 'srv.sections',
			paragraph: 'srv.industries',
			weight: 80,
			text: after(
				language === 'zh' ? '分行业看，' : 'by section, ',
				groupPartsText(facts.industries, plainName, language)
			)
		},
		{
			key: 'srv.large',
			paragraph: 'srv.large',
			weight: 88,
			text: facts.large ? largeText(facts.large, facts, language) : []
		},
		{
			key: 'srv.survey',
			paragraph: 'srv.survey',
			weight: 40,
			text: surveyText(facts.survey, language),
			isDated: true
		}
	);
}

/** 10个行业门类中7个增长，其中有交通运输、仓储和邮政业，…. */
function industriesText({ industries: group }: ServicesFacts, language: Language): Prose {
	const counts = countsText(group, industries, language);
	return join([counts, namedText(group, language)], language === 'zh' ? '，' : ', ');
}

/** 6家营业收入超亿元企业实现营业收入46.25亿元，占全部的85.6%，对增长的贡献率98%，拉动增长8个百分点. */
function largeText(large: LargeFacts, { headline }: ServicesFacts, language: Language): Prose {
	const { part, count, level, share, rate, points } = large;
	const name = plainName(part, language);
	const number = count && boundQuantity(count.figure, language);
	const growth = headline.growth ? signOf(headline.growth.figure) : 0;
	const ratio = rate && growth !== 0 ? boundQuantity(rate.figure, language) : null;
	if (language === 'zh') {
		const who = number ? prose`${number}${name}` : name;
		const told = join(
			[
				level ? prose`实现营业收入${unsignedBound(level.figure, 'zh')}` : [],
				share ? prose`占全部的${unsignedBound(share.figure, 'zh')}` : [],
				ratio ? prose`对${growth > 0 ? '增长' : '下降'}的贡献率${ratio}` : [],
				points ? pointsText(points.figure, 'zh') : []
			],
			'，'
		);
		return told.length > 0 ? prose`${who}${told}` : number ? prose`${name}共${number}` : [];
	}
	const who = number ? prose`${number} ${name.replace(/^enterprises /, '')}` : name;
	const told = listText(
		[
			level ? prose`had revenue of ${boundQuantity(level.figure, 'en')}` : [],
			share ? prose`made up ${unsignedBound(share.figure, 'en')} of the total` : [],
			ratio ? prose`accounted for ${ratio} of its ${growth > 0 ? 'growth' : 'fall'}` : [],
			points ? contributedInEnglish(points) : []
		],
		'en'
	);
	return told.length > 0 ? prose`${who} ${told}` : number ? prose`${name} numbered ${number}` : [];
}

function contributedInEnglish({ figure }: Observation): Prose {
	const points = unsignedBound(figure, 'en');
	const sign = signOf(figure);
	if (sign < 0) return prose`took ${points} off growth`;
	return prose`${sign > 0 ? 'added' : 'contributed'} ${points} to growth`;
}

/** 三季度景气调查中，31%的企业认为本季度本行业运行状况良好，…. */
function surveyText(answers: readonly Observation[], language: Language): Prose {
	const [first] = answers;
	if (first === undefined) return [];
	const told = answers.map(({ part, figure }) => {
		const share = unsignedBound(figure, language);
		const opinion = opinionText(part, language);
		if (language === 'zh') return prose`${share}的企业${opinion ?? `选择“${part.zh}”`}`;
		return prose`${share} of enterprises ${opinion ?? `answered “${part.en}”`}`;
	});
	if (language === 'zh')
		return prose`${shortPeriod(first.period, first.basis, 'zh')}景气调查中，${join(told, '，')}`;
	return prose`in the climate survey of ${periodText(first.period, first.basis, 'en')}, ${listText(told, 'en')}`;
}
