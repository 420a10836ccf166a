import type { Coded, Name } from '../../statistics/observation.ts';
import { regionWord } from '../vocabulary/regions.ts';
import type { Language } from '../prose.ts';

/** The indicators as the sentence that opens a section calls them. */
const openings: Readonly<Record<string, Name & { readonly done: Name }>> = {
	IVA: {
		zh: '规模以上工业增加值',
		en: 'value added of industry above designated size',
		done: { zh: '完成', en: 'came to' }
	},
	FAI: { zh: '固定资产投资', en: 'investment in fixed assets', done: { zh: '完成', en: 'came to' } },
	SRV_REV: {
		zh: '规模以上服务业营业收入',
		en: 'business revenue of services above designated size',
		done: { zh: '实现', en: 'came to' }
	}
};

/** 规模以上工业增加值, value added of industry above designated size; the full name of an indicator that opens no section. */
export function openingName(indicator: Coded, language: Language): string {
	return (
		openings[indicator.code]?.[language] ?? (language === 'zh' ? indicator.zh : sentenceCase(indicator.en))
	);
}

/** The verb before an amount: 完成, 实现; came to. */
export function doneWord(indicator: Coded, language: Language): string {
	return (openings[indicator.code]?.done ?? { zh: '完成', en: 'came to' })[language];
}

/**
 * A region around as local prose calls it: an autonomous region, province, city or nation as the whole that one lies in.
 * Elsewhere, and in English, by its name.
 */
export function wholeWord(region: Coded, language: Language): string {
	if (language === 'en') return regionWord(region, 'en');
	if (/0000$/.test(region.code) && region.code !== '000000') {
		const kind = /(自治区|省|市)$/.exec(region.zh)?.[1];
		if (kind !== undefined) return `全${kind === '自治区' ? '区' : kind}`;
	}
	return /^\d{4}00$/.test(region.code) && region.zh.endsWith('市') ? '全市' : region.zh;
}

/** Words that keep their capital. */
const proper = /^(?:Hong|Kong|Macao|Taiwan|China|Chinese|Communist|Party|People's|GB\/T|I|II|III)\b/;

/** A name of the code lists within an English sentence: manufacture of foods. */
export function sentenceCase(name: string): string {
	return name
		.split(' ')
		.map((word) => (proper.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)))
		.join(' ');
}

/** A part by its own name; one within another by both: 基础设施中的交通运输. */
export function plainName(part: Coded, language: Language): string {
	return language === 'zh' ? part.zh.replace(/^(.+)\((.+)\)$/, '$2中的$1') : sentenceCase(part.en);
}

/** A part of industry by who owns it: 国有控股企业 is 国有及国有控股 with the word for what is owned. */
export function enterpriseName(part: Coded, language: Language): string {
	if (!part.code.startsWith('OWN.')) return plainName(part, language);
	if (language === 'zh') return /企业$/.test(part.zh) ? part.zh : `${part.zh}企业`;
	const name = sentenceCase(part.en);
	return /enterprises|investment/.test(name) ? name : `${name} enterprises`;
}

/** A part of investment: 工业投资, 民间投资; investment in industry, state-owned and state-holding investment. */
export function investmentName(part: Coded, language: Language): string {
	if (language === 'zh') return part.zh.endsWith('投资') ? part.zh : `${plainName(part, 'zh')}投资`;
	const name = sentenceCase(part.en);
	if (name.includes('investment')) return name;
	return part.code.startsWith('OWN.') ? `${name} investment` : `investment in ${name}`;
}

/** A part within another without the bracket that repeats it: 交通运输(基础设施) within 基础设施. */
export function innerName(part: Coded, parent: Coded, language: Language): string {
	const name = language === 'zh' ? part.zh : sentenceCase(part.en);
	const bracket = `(${language === 'zh' ? parent.zh : sentenceCase(parent.en)})`;
	return name.endsWith(bracket) ? name.slice(0, -bracket.length).trimEnd() : name;
}

/** What the enterprises of a survey said, as a predicate; null for an answer that has no words of its own. */
export function opinionText(part: Coded, language: Language): string | null {
	return opinions[part.code]?.[language] ?? null;
}

const opinions: Readonly<Record<string, Name>> = {
	'OPINION.this-quarter-good': {
		zh: '认为本季度本行业运行状况良好',
		en: 'rated their own industry in that quarter as good'
	},
	'OPINION.next-quarter-optimistic': {
		zh: '对下季度本行业运行状况比较乐观',
		en: 'were fairly optimistic about their own industry in the next quarter'
	},
	'OPINION.next-economy-optimistic': {
		zh: '对下季度国内宏观经济形势比较乐观',
		en: 'were fairly optimistic about the domestic economy in the next quarter'
	}
};
