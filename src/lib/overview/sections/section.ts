import type { Prose } from '../../language/prose.ts';
import type { HeadlineIndicator } from '../view.ts';
import type { Source } from '../compose/model.ts';
import type { Charted } from './charted.ts';

/** A short text beside the charts: what two figures say together, or what was not published. */
export interface Remark {
	readonly kind: 'remark';
	readonly title: Prose;
	readonly sentences: readonly Prose[];
}

/** An ambiguous sentence in the words of the text: what cannot be drawn is quoted, each statement bound to its words. */
export interface Quotation {
	readonly kind: 'quotation';
	readonly title: string;
	readonly quoted: Prose;
	/** Language of the document. */
	readonly lang: string;
	/** Statements of the passage whose words were not found in it. */
	readonly others: Prose;
	/** What the text leaves open, and why nothing is drawn. */
	readonly reasons: readonly string[];
	readonly source: Source | null;
}

/** Blocks side by side, one over the other where the page is narrow. */
export interface SideBySide {
	readonly kind: 'columns';
	readonly columns: readonly (readonly Block[])[];
}

/** One thing that a section shows beside its parts; none of them answers to a control. */
export type Block = Remark | Charted | Quotation | SideBySide;

/** A section of the overview: one table of the month. What is in it was composed at build and is never hydrated. */
export interface SectionModel {
	readonly code: HeadlineIndicator;
	readonly heading: string;
	/** One sentence: what pulled and what dragged. */
	readonly lead: Prose;
	/** Beside the parts, in reading order. */
	readonly beside: readonly Block[];
	/** Below the parts, over the whole width. */
	readonly below: readonly Block[];
}
