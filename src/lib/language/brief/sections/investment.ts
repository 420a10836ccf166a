import type { Coded } from '../../../statistics/observation.ts';
import { join, prose, type Language, type Prose } from '../../prose.ts';
import { listText, namedRate, unsignedBound } from './clauses.ts';
import type { GroupFacts, InvestmentFacts, OwnershipFacts, PartFacts } from '../facts.ts';
import { fullPartText, upAndDownText } from './groups.ts';
import { innerName, investmentName, plainName } from '../names.ts';
import { said, type Draft } from '../sentence.ts';

const fieldWeight = 60;

/** The sentences of investment after the one that opens it: what pulled and dragged by sector, fields, ownership. */
export function investmentDrafts(facts: InvestmentFacts, language: Language): readonly Draft[] {
	return said(
		{
			key: 'fai.sectors',
			paragraph: 'fai.sectors',
			weight: 90,
			text: sectorsText(facts.sectors, language)
		},
		...facts.fields.map((field, index) => ({
			key: `fai.${field.part.code.replace(/^\w+\./, '')}`,
			paragraph: index === 0 ? 'fai.sectors' : 'fai.fields',
			// What was printed with its contribution matters more than what was not.
			weight: fieldWeight + (field.points ? 20 : 0) - index,
			text: fieldText(field, language)
		})),
		{
			key: 'fai.ownership',
			paragraph: 'fai.fields',
			weight: 65,
			text: ownershipText(facts.ownership, language)
		}
	);
}

/** 三次产业投资一升两降：第二产业增长9.4%，占比77.9%，拉动增长6.74个百分点；第三产业…: what pulled first, what dragged last. */
function sectorsText(group: GroupFacts, language: Language): Prose {
	const counts = upAndDownText(group, { zh: '三次产业投资', en: 'the three sectors' }, language);
	const parts = group.parts.map((part) => fullPartText(part, plainName(part.part, language), language));
	const told = join(parts, language === 'zh' ? '；' : '; ');
	if (told.length === 0) return counts;
	if (language === 'zh')
		return counts.length > 0 ? prose`${counts}：${told}` : prose`三次产业投资中，${told}`;
	return counts.length > 0 ? prose`${counts}: ${told}` : prose`by sector, ${told}`;
}

/** 工业投资增长9.4%，占比77.9%，拉动增长6.8个百分点；其中制造业增长9.2%，…，分别占工业投资的96.9%和3.1%. */
function fieldText(field: PartFacts, language: Language): Prose {
	const name = investmentName(field.part, language);
	const whole = fullPartText(field, name, language);
	const inner = withinText(field.within, field.part, name, language);
	if (inner.length === 0) return whole;
	return language === 'zh' ? prose`${whole}；其中${inner}` : prose`${whole}; within it, ${inner}`;
}

function withinText(parts: readonly PartFacts[], parent: Coded, host: string, language: Language): Prose {
	const rates = parts.map(({ part, growth }) =>
		namedRate(innerName(part, parent, language), growth.figure, language)
	);
	const shares = parts.flatMap(({ share }) => (share ? [[unsignedBound(share.figure, language)]] : []));
	const areShared = shares.length === parts.length && shares.length > 0;
	if (language === 'zh') {
		const told = areShared
			? prose`${shares.length > 1 ? '分别' : ''}占${host}的${join([join(shares.slice(0, -1), '、'), shares.at(-1) ?? []], '和')}`
			: [];
		return join([...rates, told], '，');
	}
	const told = areShared
		? prose`which ${shares.length > 1 ? 'make' : 'makes'} up ${listText(shares, 'en')} of ${host}${shares.length > 1 ? ' respectively' : ''}`
		: [];
	return join([join(rates, '; '), told], ', ');
}

/** 分经济类型看（不含房地产开发投资），国有及国有控股投资增长82.6%，占比33.9%；…. */
function ownershipText({ parts, isWithoutRealEstate }: OwnershipFacts, language: Language): Prose {
	// Contributions to another total than that of the section are not said here.
	const told = parts.map((part) =>
		fullPartText({ ...part, points: null }, investmentName(part.part, language), language)
	);
	if (told.length === 0) return [];
	if (language === 'zh')
		return prose`分经济类型看${isWithoutRealEstate ? '（不含房地产开发投资）' : ''}，${join(told, '；')}`;
	return prose`by type of ownership${isWithoutRealEstate ? ' (without real estate development)' : ''}, ${join(told, '; ')}`;
}
