import { drawable, isPlaced, type Datum } from '../../datum.ts';
import type { Domain } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import { wordsWidth } from '../../marks/words/place-words.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { scalePositions } from '../positions/scale-positions.ts';
import { placeDumbbellRow, type DumbbellRow, type PlacedDumbbellRow } from './place-row.ts';

/** A dumbbell chart laid out: one axis for all rows. */
export interface PlacedDumbbellChart {
	readonly x: Domain;
	readonly gaps: readonly number[];
	readonly margin: { readonly before: number; readonly after: number };
	readonly rows: readonly PlacedDumbbellRow[];
	/** Container width in px below which the titles stand above their rows. */
	readonly stackBelow: number;
}

/** Widths in px below which titles may go above; each is a container query of DumbbellChart. */
const stackingWidths = [340, 420, 520] as const;
/** Width in px of the narrowest chart, and of the widest column of titles beside a narrow one. */
const narrowest = 280;
const widestTitles = 240;
const columnGap = 12;
/** Least width in px of a plot beside its titles. */
const leastPlot = 150;

/** Lays rows of dots on one axis, as given; each series is named at its first dot. */
export function placeDumbbellChart(rows: readonly DumbbellRow[]): PlacedDumbbellChart {
	const entries = rows.flatMap((row) => row.dots);
	const data = drawable(entries.filter(isPlaced));
	const scale = scalePositions(data);
	const names = nameSeries(rows);
	const values = Math.max(0, ...data.map((datum) => textWidth(datum.label, 13)));
	const seconds = Math.max(0, ...data.map((datum) => textWidth(datum.equivalent ?? '', 12)));
	const named = Math.max(0, ...[...names.values()].map((name) => textWidth(name, 12)));
	const side = actualMargin(Math.max(values + 12, seconds + 12, named / 2));
	const margin = { before: side, after: side };
	const titles = Math.min(widestTitles, Math.max(0, ...rows.map((row) => textWidth(row.title, 13))));
	const words = entries.flatMap((entry) => (isPlaced(entry) ? [] : wordsWidth(entry)));
	const needed = titles + columnGap + 2 * side + Math.max(leastPlot, ...words);
	const stackBelow = stackingWidths.find((step) => step >= needed) ?? 520;
	const width = Math.min(narrowest, stackBelow - titles - columnGap) - 2 * side;
	return {
		x: scale.domain,
		gaps: scale.gaps,
		margin,
		stackBelow,
		rows: rows.map((row) => placeDumbbellRow(row, { scale, width, margin, names }))
	};
}

/** Each series (period, region) by the first dot that shows it; none where the row's title says it. */
function nameSeries(rows: readonly DumbbellRow[]): ReadonlyMap<string, string> {
	const seen = new Set<string>();
	const names = new Map<string, string>();
	for (const row of rows) {
		for (const datum of row.dots.filter(isPlaced)) {
			const name = seriesOf(datum);
			if (seen.has(name) || name === row.title || datum.equivalent !== undefined) continue;
			seen.add(name);
			names.set(datum.key, name);
		}
	}
	return names;
}

function seriesOf(datum: Datum): string {
	return datum.series ?? datum.short ?? datum.name;
}
