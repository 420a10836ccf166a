import type { Coded } from '../../statistics/observation.ts';
import { capital, prose, type Language, type Prose } from '../prose.ts';
import type { BriefFacts, SectionCode, SectionFacts } from './facts.ts';
import { headlineText } from './sections/headline.ts';
import { industryDrafts } from './sections/industry.ts';
import { investmentDrafts } from './sections/investment.ts';
import { sentenceCase } from './names.ts';
import { toDateText } from './periods.ts';
import { said, type Draft } from './sentence.ts';
import { servicesDrafts } from './sections/services.ts';

/** What the keys of a section's sentences begin with. */
export const sectionKeys: Readonly<Record<SectionCode, string>> = { IVA: 'iva', FAI: 'fai', SRV_REV: 'srv' };

/** The sentence that opens a section goes last of all. */
const headlineWeight = 1000;

/** Every sentence of a section that has something to say, in the order of a brief. `withRegion` names the region. */
export function draftsOf(section: SectionFacts, withRegion: boolean, language: Language): readonly Draft[] {
	const key = sectionKeys[section.code];
	const opening: Draft = {
		key: `${key}.headline`,
		paragraph: `${key}.headline`,
		weight: headlineWeight,
		text: headlineText(section.headline, withRegion, language)
	};
	return said(opening, ...others(section, language));
}

function others(section: SectionFacts, language: Language): readonly Draft[] {
	switch (section.code) {
		case 'IVA':
			return industryDrafts(section, language);
		case 'FAI':
			return investmentDrafts(section, language);
		case 'SRV_REV':
			return servicesDrafts(section, language);
	}
}

/** A sentence as it is printed: the period before the first of a section, a capital in English, the full stop. */
export function finish(
	text: Prose,
	period: { readonly period: string; readonly basis: string } | null,
	withYear: boolean,
	language: Language
): Prose {
	const when = period && toDateText(period.period, period.basis, language, withYear);
	if (language === 'zh') return when === null ? prose`${text}。` : prose`${when}，${text}。`;
	return when === null ? prose`${capital(text)}.` : prose`In ${when}, ${text}.`;
}

/** Names of the code lists that have digits of their own, as sentences use them: revenue above 100 million yuan. */
export function namesWithDigits(names: readonly Coded[]): readonly string[] {
	const all = names.flatMap(({ zh, en }) => [zh, en, sentenceCase(en)]);
	const forms = all.flatMap((name) => [name, name.replace(/^\S+ /, '')]);
	return [...new Set(forms.filter((name) => /\d/.test(name)))];
}

/** Sections of which a brief has something to say, and whether it is there that the region is named. */
export function sectionDrafts(
	facts: BriefFacts,
	language: Language
): readonly { readonly section: SectionFacts; readonly drafts: readonly Draft[] }[] {
	return facts.sections.map((section, index) => ({
		section,
		drafts: draftsOf(section, index === 0, language)
	}));
}
