import { drawable, type Datum, type Undrawable } from '../../datum.ts';
import { textWidth } from '../../labels/text-width.ts';

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
export function placeShareChart(row: ShareRow): readonly PlacedShare[] | Undrawable {
	const parts = drawable(row.parts);
	const figures = parts.map((part) => part.figure);
	if (parts.some((part) => part.value < 0)) return { kind: 'undrawable', reason: 'negative-part', figures };
	const low = sum(parts.map((part) => part.interval?.low ?? part.value));
	const high = sum(parts.map((part) => part.interval?.high ?? part.value));
	if (parts.length === 0 || low > 100 + tolerance || high < 100 - tolerance) {
		return { kind: 'undrawable', reason: 'not-a-partition', figures };
	}
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

const tolerance = 1e-9;

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
