import type { Entry } from '../../datum.ts';

/** An end of a slope's line: a dot on one of the two axes and the texts outside it. */
export interface SlopeEndAt {
	readonly entry: Entry;
	/** 0 on the first axis, 1 on the second. */
	readonly x: 0 | 1;
	/** In px from the top. */
	readonly y: number;
	/** Distance in px of the texts from the axis. */
	readonly gutter: number;
	/** How far in px the texts were moved down, away from others. */
	readonly shift: number;
	/** Whether a thin line joins the dot and its texts. */
	readonly leader: boolean;
	/** A name on the line of the value. */
	readonly inline: string | null;
	/** Further lines under the value. */
	readonly lines: readonly string[];
}

/** The name of a period over its axis. */
export interface SlopeHead {
	readonly x: 0 | 1;
	readonly lines: readonly string[];
	/** How far in px its text reaches over the axis into the plot. */
	readonly inwards: number;
}

/** A line across at a round number, in px from the top. */
export interface SlopeTick {
	readonly y: number;
	readonly zero: boolean;
	/** Its number at a share of the width (0–100), over or under the line; null for lines between. */
	readonly number: { readonly text: string; readonly share: number; readonly dy: number } | null;
}
