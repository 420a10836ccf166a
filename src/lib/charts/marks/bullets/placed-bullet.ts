import type { Datum, Unplaced } from '../../datum.ts';
import type { LabelPlace } from '../../labels/place-labels.ts';

/** A text by a place of the plot: `x` is 0–100, the place is in px from there and from the row's top. */
export interface TextAt {
	readonly x: number;
	readonly place: LabelPlace;
}

/** A number of a row and where its text stands. */
export interface BulletMark {
	readonly datum: Datum;
	/** Share of the plot's width, 0–100. */
	readonly x: number;
	readonly label: TextAt;
}

/** A row laid out: bar, target and what is needed by now, in lanes under each other. */
export interface PlacedBullet {
	readonly key: string;
	/** In px. */
	readonly height: number;
	/** Middle of the bar, in px from the row's top. */
	readonly middle: number;
	/** Share of the plot's width at zero. */
	readonly zero: number;
	readonly actual: (BulletMark & { readonly isInside: boolean }) | null;
	readonly target: BulletMark;
	readonly needed: BulletMark | null;
	/** To which side of the target it is fulfilled; 0 for about. */
	readonly towards: -1 | 0 | 1;
	/** Where the bar is cut, 0–100. */
	readonly gap: number | null;
	/** The words in place of an actual, a line each. */
	readonly want: {
		readonly entry: Unplaced;
		readonly lines: readonly string[];
		/** Of their ground, in px. */
		readonly width: number;
		readonly y: number;
	} | null;
}
