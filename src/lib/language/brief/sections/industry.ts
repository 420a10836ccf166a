import type { Figure } from '../../../statistics/figure.ts';
import type { Observation } from '../../../statistics/observation.ts';
import { changeOfShare } from '../../movement.ts';
import { bound, boundQuantity, signOf } from '../../numbers.ts';
import { previousText } from '../../periods.ts';
import { join, prose, type Language, type Prose } from '../../prose.ts';
import { after, bareCount, namedRate, partsText, unsignedBound } from './clauses.ts';
import type { FirmFacts, GroupFacts, IndustryFacts, PartFacts, RatioFacts } from '../facts.ts';
import { countsText, groupPartsText } from './groups.ts';
import { enterpriseName, plainName } from '../names.ts';
import { said, type Draft } from '../sentence.ts';

const divisions = { zh: '行业大类', en: 'divisions' };
const products = { zh: '产品', en: 'products' };

/** The sentences of industry after the one that opens it: sections, ownership, divisions, enterprises, products, sales, output. */
export function industryDrafts(facts: IndustryFacts, language: Language): readonly Draft[] {
	const lead = leads[language];
	return said(
		{
			key: 'iva.sections',
			paragraph: 'iva.structure',
			weight: 80,
			text: after(lead.sections, partsText(facts.sections.parts, plainName, language))
		},
		{
			key: 'iva.ownership',
			paragraph: 'iva.structure',
			weight: 70,
			text: after(lead.ownership, partsText(facts.ownership, enterpriseName, language))
		},
		{
			key: 'iva.divisions',
			paragraph: 'iva.divisions',
			weight: 90,
			text: divisionsText(facts.divisions, lead.divisions, language)
		},
		{
			key: 'iva.firms',
			paragraph: 'iva.activity',
			weight: 60,
			text: after(lead.firms, firmsText(facts.firms, language))
		},
		{
			key: 'iva.products',
			paragraph: 'iva.activity',
			weight: 50,
			text: after(lead.products, countsText(facts.products, products, language))
		},
		{
			key: 'iva.sales',
			paragraph: 'iva.activity',
			weight: 55,
			text: salesText(facts.sales, language)
		},
		{
			key: 'iva.output',
			paragraph: 'iva.activity',
			weight: 20,
			text: outputText(facts.output, language)
		}
	);
}

/** What a sentence is about, before what it says. */
const leads = {
	zh: {
		sections: '分门类看，',
		ownership: '分经济类型看，',
		divisions: '分行业看，',
		firms: '从企业看，',
		products: '从产品看，'
	},
	en: {
		sections: 'by section, ',
		ownership: 'by type of ownership, ',
		divisions: 'by division, ',
		firms: '',
		products: ''
	}
} as const;

/** 21个行业大类中9个增长，增长面42.9%；累计增加值前五的行业中，…. The fastest growing first. */
function divisionsText(group: GroupFacts, lead: string, language: Language): Prose {
	const counts = countsText(group, divisions, language);
	const told = join([counts, groupPartsText(group, plainName, language)], language === 'zh' ? '；' : '; ');
	// In English a count names what it counts.
	return language === 'en' && counts.length > 0 ? told : after(lead, told);
}

/** 4户年初以来停产，在产的91户中51户产值下降，停、减产面57.9%，较上月提高4.2个百分点. */
function firmsText({ stopped, operating, lower, share, change }: FirmFacts, language: Language): Prose {
	const step =
		share && change ? changeOfShare(change.figure, previousText(change.period, language), language) : [];
	const number = (row: Observation | null) => row && boundQuantity(row.figure, language);
	const [none, working, part] = [number(stopped), number(operating), number(share)];
	const less = number(lower);
	if (language === 'zh')
		return join(
			[
				none ? prose`${none}年初以来停产` : [],
				working && less ? prose`在产的${working}中${less}产值下降` : [],
				working && !less ? prose`在产的有${working}` : [],
				!working && less ? prose`${less}产值下降` : [],
				part ? prose`停、减产面${part}` : [],
				step
			],
			'，'
		);
	const fewer = lower && bareCount(lower.figure);
	const told = part ? prose`${part} stopped or had lower output value` : [];
	return join(
		[
			none
				? prose`${none} ${stopped?.figure.value === 1 ? 'has' : 'have'} been stopped since the beginning of the year`
				: [],
			operating && fewer
				? prose`of ${bareCount(operating.figure)} in operation, ${fewer} had lower output value`
				: [],
			operating && !fewer ? prose`${bareCount(operating.figure)} are in operation` : [],
			!operating && less ? prose`${less} had lower output value` : [],
			join([told, step], ', ')
		],
		'; '
	);
}

/** 产品销售率97.4%，同比下降2.2个百分点. */
function salesText({ level, change }: RatioFacts, language: Language): Prose {
	if (level === null) return [];
	const ratio = boundQuantity(level.figure, language);
	if (language === 'zh') {
		const step = change ? yearChange(change.figure) : [];
		return join([prose`产品销售率${ratio}`, step], '，');
	}
	const step = change ? changeOfShare(change.figure, 'the year before', 'en') : [];
	return join([prose`the sales ratio of products stood at ${ratio}`, step], ', ');
}

/** 同比下降2.2个百分点, 与上年同期持平. */
function yearChange(change: Figure): Prose {
	const sign = signOf(change);
	if (sign === 0) return prose`与上年同期${bound(change, '持平')}`;
	return prose`同比${sign > 0 ? '提高' : '下降'}${unsignedBound(change, 'zh')}`;
}

/** 计算机、通信和其他电子设备制造业总产值下降56.8%（现价）: a nominal rate beside real ones says so. */
function outputText(parts: readonly PartFacts[], language: Language): Prose {
	const told = parts.map(({ part, growth }) =>
		language === 'zh'
			? namedRate(`${part.zh}总产值`, growth.figure, 'zh')
			: namedRate(`gross output of ${plainName(part, 'en')}`, growth.figure, 'en')
	);
	if (told.length === 0) return [];
	return language === 'zh'
		? prose`按现价计算，${join(told, '，')}`
		: prose`at current prices, ${join(told, '; ')}`;
}
