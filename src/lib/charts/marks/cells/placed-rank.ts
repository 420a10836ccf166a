import type { Datum } from '../../datum.ts';

/** Where a cell lies across the row, as SVG percentages. */
export interface CellBox {
	readonly x: string;
	readonly width: string;
}

/** A rank as one of a row of cells. */
export interface PlacedRank {
	readonly datum: Datum;
	readonly className: string;
	readonly cell: CellBox;
	/** Where its words stand over the cells. */
	readonly label: { readonly x: string; readonly anchor: 'start' | 'middle' | 'end' };
}
