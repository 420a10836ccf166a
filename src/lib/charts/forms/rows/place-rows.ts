import { isPlaced, type Datum, type Entry } from '../../datum.ts';
import type { BarRow, ShareCell } from '../../marks/bars/place-bars.ts';
import type { WordsAt } from '../../marks/words/place-words.ts';

/** One row of a bar chart; `level` indents a part of the row above. */
export interface Row {
	readonly datum: Entry;
	readonly level?: 0 | 1 | 2 | undefined;
	readonly strong?: boolean | undefined;
	/** Its share of the whole, for the column of shares. */
	readonly share?: Datum | undefined;
}

/** Rows under a heading; the note beside it says what the group covers. */
export interface RowGroup {
	readonly key: string;
	readonly title?: string | undefined;
	readonly note?: string | undefined;
	readonly rows: readonly Row[];
}

/** What stands in the column of names, from top to bottom. */
export type Slot =
	| { readonly kind: 'heading'; readonly key: string; readonly title: string; readonly note: string }
	| { readonly kind: 'name'; readonly key: string; readonly row: Row };

/** A bar chart laid out in rows: distances in row heights (em). */
export interface PlacedRows {
	readonly slots: readonly Slot[];
	readonly bars: readonly BarRow[];
	readonly shares: readonly ShareCell[];
	/** Words where a row has no number with a place. */
	readonly words: readonly WordsAt[];
	readonly height: number;
}

/** Height of the axis above the first row, in row heights; the styles of RowNames repeat it. */
export const axisHeight = 1;
/** Height of a heading, in row heights; the styles of RowNames repeat it. */
export const headingHeight = 1.25;

/** Stacks groups of rows under the axis, in source order or each group by value from high to low. */
export function placeRows(groups: readonly RowGroup[], order: 'source' | 'value'): PlacedRows {
	const slots: Slot[] = [];
	const bars: BarRow[] = [];
	const shares: ShareCell[] = [];
	const words: WordsAt[] = [];
	let height = axisHeight;
	for (const group of groups) {
		if (group.title !== undefined) {
			slots.push({ kind: 'heading', key: group.key, title: group.title, note: group.note ?? '' });
			height += headingHeight;
		}
		const rows =
			order === 'source'
				? group.rows
				: group.rows.toSorted((one, other) => rankOf(other.datum) - rankOf(one.datum));
		for (const row of rows) {
			slots.push({ kind: 'name', key: row.datum.key, row });
			const y = height + 0.5;
			if (isPlaced(row.datum)) bars.push({ datum: row.datum, y, strong: row.strong });
			else words.push({ entry: row.datum, x: 0, y });
			shares.push({ key: row.datum.key, datum: row.share ?? null, y });
			height += 1;
		}
	}
	return { slots, bars, shares, words, height };
}

/** Rows without a number come last. */
function rankOf(entry: Entry): number {
	return isPlaced(entry) ? entry.value : -Infinity;
}
