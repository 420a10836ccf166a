import type { Size } from '../../frame/frame.ts';
import { placeRows, type PlacedRows, type RowGroup } from '../rows/place-rows.ts';
import { labelRoom, scaleRows, type RowScale } from '../rows/scale-rows.ts';
import { stackNames, type Stacking } from '../rows/stack-names.ts';

/** A bar chart laid out: its rows, its axis, the room of its labels in px, where its names stand. */
export interface PlacedBarChart extends PlacedRows, RowScale {
	readonly size: Size;
	readonly room: { readonly before: number; readonly after: number };
	readonly stack: Stacking;
}

/** Lays groups of bars in rows around zero. */
export function placeBarChart(
	groups: readonly RowGroup[],
	order: 'source' | 'value',
	hasShares: boolean
): PlacedBarChart {
	const rows = placeRows(groups, order);
	const data = rows.bars.map((bar) => bar.datum);
	const scale = scaleRows(data);
	const room = labelRoom(data, rows.words);
	return {
		...rows,
		...scale,
		room,
		size: { height: rows.height, top: 0, bottom: 0, unit: 'em' },
		stack: stackNames(rows.slots, room, hasShares)
	};
}
