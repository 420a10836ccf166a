import { isPlaced, type Entry } from '../datum.ts';

/** Which columns the table of a chart has beside name, value and kind, and the unit that its values share. */
export interface TableShape {
	readonly hasSeries: boolean;
	readonly hasIntervals: boolean;
	/** Quotations and formulas. */
	readonly hasNotes: boolean;
	/** In words; null where no value needs one or where they differ: then each value has its own. */
	readonly unit: string | null;
}

/** Reads from the entries what their table needs: every form has the same table, one row an entry. */
export function shapeTable(entries: readonly Entry[]): TableShape {
	const placed = entries.filter(isPlaced);
	const units = new Set(placed.flatMap((datum) => datum.unit ?? []));
	const [unit = null] = units;
	return {
		hasSeries: entries.some((entry) => entry.series !== undefined),
		hasIntervals: placed.some((datum) => datum.intervalLabel !== undefined),
		hasNotes: entries.some((entry) => entry.notes.length > 0),
		unit: units.size === 1 ? unit : null
	};
}
