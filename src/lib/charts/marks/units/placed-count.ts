import type { Entry } from '../../datum.ts';

/** A count as squares and its words under them, for one width of the chart; in px. */
export interface UnitBlock {
	/** Path of the squares of this count; empty for none. */
	readonly squares: string;
	/** Path of the crosses or arrows in them. */
	readonly inner: string;
	/** Square of the key before the words. */
	readonly sign: { readonly squares: string; readonly inner: string };
	readonly x: number;
	/** Baselines of the lines of words. */
	readonly lines: readonly { readonly y: number; readonly text: string }[];
	/** The count itself, after the last line or on one of its own. */
	readonly value: { readonly x: number; readonly y: number };
	/** What answers the pointer. */
	readonly reach: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A count laid out for every width; styles show one of its blocks. */
export interface PlacedCount {
	readonly key: string;
	readonly entry: Entry;
	readonly className: string;
	readonly blocks: readonly UnitBlock[];
}
