import type { ImpliedText } from '../language/brief/implied.ts';
import type { Sourced } from '../language/brief/sourced.ts';
import type { SectionCode } from '../language/brief/facts.ts';
import type { Language, Prose } from '../language/prose.ts';
import type { Figure } from '../statistics/figure.ts';
import type { Coded } from '../statistics/observation.ts';
import type { RefusalReason } from '../statistics/refusal.ts';

/** A printed sentence, with its full stop. */
export interface Sentence {
	/** Permanent; data/briefs/<release>.json rewords or drops it by this. */
	readonly key: string;
	readonly text: Sourced;
	/** Worded by the office, not by the grammar. */
	readonly isByHand: boolean;
	/** It holds a number that we computed. */
	readonly isDerived: boolean;
}

export interface Paragraph {
	readonly key: string;
	readonly sentences: readonly Sentence[];
}

export interface BriefSection {
	readonly code: SectionCode;
	/** Anchor: iva, fai, srv. */
	readonly key: string;
	/** 一、 in Chinese, '' in English. */
	readonly number: string;
	readonly heading: Sourced;
	readonly paragraphs: readonly Paragraph[];
}

/** What nobody printed: shown in a working copy, or where an office has listed it. */
export interface ImpliedStatement {
	readonly implied: true;
	/** fai.real-estate, srv.month: by this data/briefs/<release>.json lists it. */
	readonly key: string;
	/** The claim as a sentence: a bound or a condition, never a point. */
	readonly claim: Sourced;
	readonly reasoning: Sourced;
	readonly formula: ImpliedText['formula'];
	readonly interval: string | null;
	readonly assumption: string;
	/** Whether data/briefs lists it; else it stands in a working copy alone. */
	readonly isListed: boolean;
}

/** A statement that the prose does not say. */
export type AnnexEntry =
	| {
			readonly kind: 'figure';
			readonly name: string;
			readonly period: string;
			readonly value: Sourced;
			readonly figure: string;
			/** The words in which it was printed, with their language. */
			readonly passage: string;
			readonly lang: string;
	  }
	/** What is ambiguous is quoted: never restated, never computed with. */
	| { readonly kind: 'quotation'; readonly words: Prose; readonly lang: string; readonly reason: string };

/** Where the statements of the release stand, by id in lower case: the key of a sentence, or the place in the annex. */
export interface BriefHomes {
	readonly prose: ReadonlyMap<string, string>;
	readonly annex: ReadonlyMap<string, number>;
}

/** The document that printed a table of the release. */
export interface BriefSource {
	readonly title: string;
	readonly issuer: string;
	/** Its own language. */
	readonly lang: string;
	/** What a release is called, and when it was published or that this is not stated. */
	readonly release: string;
	readonly published: string;
}

/** Everything that the brief of one release says in one language. */
export interface BriefModel {
	/** 2024-08 */
	readonly release: string;
	readonly language: Language;
	/** 2024年1—8月 */
	readonly periodName: string;
	readonly region: Coded;
	readonly title: Sourced;
	readonly sections: readonly BriefSection[];
	/** Empty unless asked for or listed. */
	readonly implied: readonly ImpliedStatement[];
	/** Why what might be implied was not inferred; in a working copy alone. */
	readonly refused: readonly { readonly key: string; readonly reason: RefusalReason }[];
	readonly annex: readonly AnnexEntry[];
	/** What was not published, a sentence each. */
	readonly absences: readonly string[];
	readonly sources: readonly BriefSource[];
	/** Characters of the Chinese prose, headings included. */
	readonly characters: number;
	/** Keys of sentences that were left to the annex so that the prose keeps its length. */
	readonly shortened: readonly string[];
	readonly homes: BriefHomes;
	/** Every figure that the brief shows, by id in lower case; of implied statements where they are shown. */
	readonly figures: ReadonlyMap<string, Figure>;
}
