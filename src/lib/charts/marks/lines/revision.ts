import type { Datum } from '../../datum.ts';
import type { LabelPlace } from '../../labels/place-labels.ts';

/** A number that was published first and then revised; `x` and `to` in the units of the frame's domains. */
export interface RevisionAt {
	readonly from: Datum;
	/** Says that it was revised. */
	readonly tag: string;
	readonly x: number;
	/** The revised value. */
	readonly to: number;
	readonly label?: LabelPlace | undefined;
}

/** A thin line from a point to its label, which was moved: `x` and `y` in the units of the frame's domains, `dx` and `dy` in px from there. */
export interface LeaderAt {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly dx: number;
	readonly dy: number;
}
