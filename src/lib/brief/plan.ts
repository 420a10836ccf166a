import { finish, sectionDrafts } from '../language/brief/drafts.ts';
import type { BriefFacts, SectionFacts } from '../language/brief/facts.ts';
import { sectionHeading, sectionNumber } from '../language/brief/sections/headline.ts';
import type { Draft } from '../language/brief/sentence.ts';
import { plain, type Language, type Prose } from '../language/prose.ts';
import type { ReadWording } from './wording.ts';

/** What a brief may have of prose, headings included. */
export const mostCharacters = 1000;

/** A sentence that is said, finished. */
export interface Planned {
	readonly draft: Draft;
	readonly text: Prose;
	readonly isByHand: boolean;
}

/** A section with the sentences that are said of it. */
export interface PlannedSection {
	readonly section: SectionFacts;
	readonly number: string;
	readonly heading: Prose;
	readonly sentences: readonly Planned[];
}

/** Finishes what is kept: the first sentence of each section has the period, the first of all its year. */
function finishAll(
	facts: BriefFacts,
	kept: (key: string) => boolean,
	wording: ReadWording,
	language: Language
): readonly PlannedSection[] {
	const said = sectionDrafts(facts, language)
		.map(({ section, drafts }) => ({ section, drafts: drafts.filter(({ key }) => kept(key)) }))
		.filter(({ drafts }) => drafts.length > 0);
	return said.map(({ section, drafts }, at) => ({
		section,
		number: sectionNumber(at, language),
		heading: sectionHeading(section.headline, language),
		sentences: drafts.map((draft, index): Planned => {
			const byHand = wording.text(draft.key, language);
			const text = byHand ?? draft.text;
			const isOpening = index === 0 && byHand === null && draft.isDated === undefined;
			const period = isOpening ? section.headline : null;
			return { draft, text: finish(text, period, at === 0, language), isByHand: byHand !== null };
		})
	}));
}

/** Characters of what is planned, headings and their numbers included. */
export function countCharacters(sections: readonly PlannedSection[]): number {
	return sections.reduce((sum, { number, heading, sentences }) => {
		const texts = [number, plain(heading), ...sentences.map(({ text }) => plain(text))];
		return sum + texts.reduce((length, text) => length + Array.from(text).length, 0);
	}, 0);
}

/** What is said, in a language: that which keeps the Chinese prose within its length, the weightiest first. */
export interface Plan {
	readonly sections: readonly PlannedSection[];
	readonly characters: number;
	/** Keys of what was left out for its length, the lightest first. */
	readonly shortened: readonly string[];
}

/** Plans a brief. Both languages say the same sentences: the Chinese decides, since its length is that of the paper. */
export function planBrief(facts: BriefFacts, wording: ReadWording, language: Language): Plan {
	const shortened: string[] = [];
	const kept = (key: string) => !wording.isDropped(key) && !shortened.includes(key);
	let chinese = finishAll(facts, kept, wording, 'zh');
	const lightest = () =>
		chinese
			.flatMap(({ sentences }) => sentences.map(({ draft }) => draft))
			.filter(({ key }) => !key.endsWith('.headline'))
			.toSorted((one, other) => one.weight - other.weight)[0];
	while (countCharacters(chinese) > mostCharacters) {
		const next = lightest();
		if (next === undefined) break;
		shortened.push(next.key);
		chinese = finishAll(facts, kept, wording, 'zh');
	}
	return {
		sections: language === 'zh' ? chinese : finishAll(facts, kept, wording, language),
		characters: countCharacters(chinese),
		shortened
	};
}
