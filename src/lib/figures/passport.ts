import type { Citation } from '../language/citation.ts';
import type { Derivation } from '../language/formula.ts';
import type { Prose } from '../language/prose.ts';
import type { Field } from './fragment.ts';
import type { Piece } from './marked-words.ts';

/** A name and what stands beside it, in the page's language unless `lang` says otherwise. */
export interface Fact {
	readonly term: string;
	readonly text: string;
	readonly lang?: string | undefined;
	readonly href?: string | undefined;
	/** An inferred date and an absent one never look like a stated one. */
	readonly look?: 'inferred' | 'absent' | undefined;
	/** A second line, smaller. */
	readonly note?: string | undefined;
}

/** The words of the document. */
export interface Quotation {
	readonly pieces: readonly Piece[];
	readonly lang: string;
	/** How a fragment of a data file is read, with the indicator that the file is of; null for sentences. */
	readonly reading: { readonly indicator: string; readonly fields: readonly Field[] } | null;
	readonly notes: readonly string[];
	/** The release, where a passport quotes more than one. */
	readonly source?: string;
}

/** An input of a formula: its symbol, what that stands for, and the statement that it is. */
export interface Input {
	readonly symbol: string;
	readonly meaning: string;
	readonly number: Prose;
	readonly statement: string;
}

/** How a derived figure came about; derived inputs have a computation of their own below it. */
export interface Computation extends Pick<
	Derivation,
	'name' | 'symbols' | 'numbers' | 'rounding' | 'assumptions'
> {
	readonly inputs: readonly Input[];
	readonly nested: readonly Computation[];
}

/** The same figure as another release printed it. */
export interface Edition {
	readonly value: string;
	readonly release: string;
	readonly published: string;
	readonly href: string;
}

/** A citation to be copied; `key` is unique on the page. */
export interface Cited {
	readonly key: string;
	readonly label: string;
	readonly citation: Citation;
}

/** Everything that the page of a figure shows, in one language. */
export interface Passport {
	/** In lower case, as in the address. */
	readonly id: string;
	readonly kind: 'published' | 'derived' | 'target';
	/** Never drawn and never computed with. */
	readonly ambiguous: boolean;
	/** Of the page; holds the id, so it is unique. */
	readonly title: string;
	/** What is shown, in one sentence. */
	readonly statement: string;
	/** As printed, or rounded once; then the same amount in the other customary form. */
	readonly value: string;
	readonly equivalent: string | null;
	/** The interval in words; where there is none, why. */
	readonly interval: string | null;
	readonly withoutInterval: string;
	/** Counts, ranks and directions stand for themselves. */
	readonly exact: boolean;
	/** What a reader must know before using the number. */
	readonly warnings: readonly string[];
	readonly quotations: readonly Quotation[];
	readonly computation: Computation | null;
	readonly facts: readonly Fact[];
	readonly citations: readonly Cited[];
	/** The same figure in other releases: none, confirmed or revised. */
	readonly editions: readonly Edition[];
	/** Where to read on. */
	readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** Addresses that a passport needs from the site, with base and language. */
export interface Addresses {
	/** Paragraphs of an indicator: /methods/#iva. */
	readonly methods: (indicator: string) => string;
	/** Overview of a month that has one; null for others. */
	readonly overview: (period: string) => string | null;
	readonly figure: (id: string) => string;
}
