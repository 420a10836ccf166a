import { drawable, type Datum } from '../../datum.ts';
import { textWidth } from '../../labels/text-width.ts';
import { refusePartition, type Refusal } from '../../refuse.ts';

/** One bar of 100: parts that make up a whole. */
export interface ShareRow {
	readonly key: string;
	readonly title: string;
	readonly note?: string | undefined;
	/** In per cent of the whole. */
	readonly parts: readonly Datum[];
}

/** A part of the bar; `inside` says whether its label has room within it on every width. */
export interface PlacedShare {
	readonly datum: Datum;
	readonly from: number;
	readonly to: number;
	readonly inside: boolean;
}

/** Plot width in px on a page of 320 px. */
const narrowPlot = 280;

/** Lays parts one after the other; refuses parts that are negative or whose intervals do not hold a sum of 100. */
export function placeShareChart(row: ShareRow): readonly PlacedShare[] | Refusal {
	const parts = drawable(row.parts);
	const refusal = refusePartition(parts);
	if (refusal !== null) return refusal;
	let from = 0;
	return parts.map((datum) => {
		const to = Math.min(100, from + datum.value);
		const inside =
			((to - from) / 100) * narrowPlot > textWidth(`${datum.short ?? datum.name} ${datum.label}`, 13) + 16;
		const placed = { datum, from, to, inside };
		from = to;
		return placed;
	});
}
