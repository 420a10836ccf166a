import { drawable, type Datum } from '../../datum.ts';
import { breakName } from '../../labels/break-name.ts';
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

/** A part of the bar from 0 to 100; its label stands within it where it has room on every width, else under the bar. */
export interface PlacedShare {
	readonly datum: Datum;
	readonly from: number;
	readonly to: number;
	readonly below: LabelBelow | null;
}

/** A label under the bar, in lines that no other label has. */
export interface LabelBelow {
	readonly lines: readonly string[];
	/** Number of its first line, from 0. */
	readonly first: number;
	/** Where it ends or starts, 0–100. */
	readonly x: number;
	readonly anchor: 'start' | 'end';
}

/** Plot width in px on a page of 320 px. */
const narrowPlot = 280;
/** The labels under the bar are bold, at 12 px as wide as plain ones at 13. */
const bold = 13;

/** Lays parts one after the other; refuses parts that are negative or whose intervals do not hold a sum of 100. */
export function placeShareChart(row: ShareRow): readonly PlacedShare[] | Refusal {
	const parts = drawable(row.parts);
	const refusal = refusePartition(parts);
	if (refusal !== null) return refusal;
	let from = 0;
	let first = 0;
	return parts.map((datum) => {
		const to = Math.min(100, from + datum.value);
		const text = `${datum.short ?? datum.name} ${datum.label}`;
		const isInside = ((to - from) / 100) * narrowPlot > textWidth(text, 13) + 16;
		const below = isInside ? null : labelBelow(text, from, to, first);
		first += below?.lines.length ?? 0;
		const placed = { datum, from, to, below };
		from = to;
		return placed;
	});
}

/** How many lines of labels stand under the bar. */
export function linesBelow(shares: readonly PlacedShare[]): number {
	return Math.max(0, ...shares.map(({ below }) => (below === null ? 0 : below.first + below.lines.length)));
}

/** At the end of its part where it fits before it, at the start where it fits after it, else along the whole bar. */
function labelBelow(text: string, from: number, to: number, first: number): LabelBelow {
	const lines = breakName(text, narrowPlot, bold) ?? [text];
	const width = Math.max(...lines.map((line) => textWidth(line, bold)));
	if (width <= (to / 100) * narrowPlot) return { lines, first, x: to, anchor: 'end' };
	const x = width <= ((100 - from) / 100) * narrowPlot ? from : 0;
	return { lines, first, x, anchor: 'start' };
}
