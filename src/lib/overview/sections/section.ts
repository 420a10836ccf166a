import type { Prose } from '../../language/prose.ts';
import type { HeadlineIndicator } from '../view.ts';
import type { Charted } from './charted.ts';

/** A short text beside the charts: what two figures say together, or what was not published. */
export interface Remark {
	readonly kind: 'remark';
	readonly title: Prose;
	readonly sentences: readonly Prose[];
}

/** One thing that a section shows beside its parts; none of them answers to a control. */
export type Block = Remark | Charted;

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
