import type { Prose } from '../prose.ts';

/** A sentence without its full stop, before a brief is planned. */
export interface Draft {
	/** Permanent: data/briefs/<release>.json calls it by this (fai.headline). */
	readonly key: string;
	/** Sentences of one paragraph follow one another. */
	readonly paragraph: string;
	/** What must go first where a brief is too long has the least. */
	readonly weight: number;
	readonly text: Prose;
	/** It says its own period. */
	readonly isDated?: true;
}

/** Drafts that say something. */
export function said(...drafts: readonly (Draft | null)[]): readonly Draft[] {
	return drafts.filter((draft) => draft !== null && draft.text.length > 0).filter((draft) => draft !== null);
}
