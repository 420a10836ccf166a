import type { Datum } from '../../datum.ts';
import type { LabelPlace } from '../../labels/place-labels.ts';

/** A bracket over two dots; `middle` is where its text stands. */
export interface PlacedBridge {
	readonly datum: Datum;
	readonly from: number;
	readonly to: number;
	readonly middle: number;
	readonly anchor: LabelPlace['anchor'];
}
