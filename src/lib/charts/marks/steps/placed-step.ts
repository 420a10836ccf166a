import type { Datum } from '../../datum.ts';
import type { Whisker } from '../intervals/place-whisker.ts';

/** A step as a bar across its row: positions across as SVG percentages, down in em of the row. */
export interface StepRow {
	readonly y: string;
	/** null where the step is too small to have a width. */
	readonly bar: { readonly x: string; readonly width: string } | null;
	/** Where the running total stands after the step. */
	readonly end: string;
	/** The rule that carries the running total to the next row; null after the last step. */
	readonly carry: { readonly from: string; readonly to: string } | null;
	readonly whisker: Whisker | null;
	readonly label: string;
}

/** A step as a column: positions across as SVG percentages, down in px. */
export interface StepColumn {
	readonly middle: string;
	/** null where the step is too small to have a height. */
	readonly bar: {
		readonly x: string;
		readonly width: string;
		readonly y: number;
		readonly height: number;
	} | null;
	readonly end: number;
	/** The rule that carries the running total to the next column; null after the last step. */
	readonly carry: { readonly from: string; readonly to: string } | null;
	readonly whisker: { readonly top: number; readonly bottom: number } | null;
	/** Baseline of the value. */
	readonly label: number;
	readonly name: readonly string[];
	/** Baseline of the first line of the name. */
	readonly nameAt: number;
	readonly strong: boolean;
}

/** A step laid out for both directions; `column` is null where the chart has no columns. */
export interface PlacedStep {
	readonly key: string;
	readonly datum: Datum;
	readonly className: string;
	readonly row: StepRow;
	readonly column: StepColumn | null;
}
