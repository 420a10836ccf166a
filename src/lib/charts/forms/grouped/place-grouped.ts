import { isPlaced, type Datum, type Entry } from '../../datum.ts';
import type { Domain, Size } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { BarRow, Cut } from '../../marks/bars/place-bars.ts';
import { seriesTextures } from '../../marks/bars/textures.ts';
import type { WordsAt } from '../../marks/words/place-words.ts';
import { labelRoom, scaleRows } from '../rows/scale-rows.ts';

/** Bars of one thing: two periods, or the regions, each told by its `series`, else by its name. */
export interface BarGroup {
	readonly key: string;
	readonly title: string;
	readonly bars: readonly Entry[];
}

/** A group laid out, with a plot of its own; `y` in px. */
export interface PlacedGroup {
	readonly key: string;
	readonly title: string;
	readonly names: readonly { readonly key: string; readonly text: string }[];
	readonly bars: readonly BarRow[];
	readonly words: readonly WordsAt[];
	readonly size: Size;
}

/** Groups of bars on one axis. */
export interface PlacedGrouped {
	readonly groups: readonly PlacedGroup[];
	readonly domain: Domain;
	readonly cut: Cut | null;
	/** Room in px for values before and after the plot. */
	readonly room: { readonly before: number; readonly after: number };
	/** Whether the names of the series stand over their bars, since they have no room beside them. */
	readonly stacked: boolean;
	/** Width of the plot of the narrowest chart, in px. */
	readonly least: number;
}

/** Heights in px of a bar with and without its name over it; the styles of GroupedBarChart repeat them. */
export const barHeights = { beside: 22, stacked: 40 } as const;
/** Width of the narrowest chart, and what lies between names and plot, in px. */
const narrowest = 280;
const columnGap = 10;
/** Widest name in px that stands beside its bar, on every width. */
const widestBeside = 78;

/** Lays bars in groups, each series with its own texture. Throws a RangeError for more series than there are textures. */
export function placeGrouped(groups: readonly BarGroup[]): PlacedGrouped {
	const all = groups.flatMap((group) => group.bars);
	const series = [...new Set(all.map(seriesOf))];
	if (series.length > seriesTextures.length) {
		throw new RangeError(
			`Bars of ${series.length} series (${series.join(', ')}) stand in groups, and ${seriesTextures.length} can be told apart. Draw a chart for each.`
		);
	}
	const stacked = series.some((name) => textWidth(name, 12) > widestBeside);
	const height = stacked ? barHeights.stacked : barHeights.beside;
	const placed = groups.map(({ key, title, bars }): PlacedGroup => {
		const rows = bars.map((entry, index) => ({ entry, y: (index + 1) * height - barHeights.beside / 2 }));
		return {
			key,
			title,
			names: bars.map((entry) => ({ key: entry.key, text: seriesOf(entry) })),
			bars: rows.flatMap(({ entry, y }) =>
				isPlaced(entry) ? [{ datum: entry, y, texture: seriesTextures[series.indexOf(seriesOf(entry))] }] : []
			),
			words: rows.flatMap(({ entry, y }) => (isPlaced(entry) ? [] : [{ entry, x: 0, y }])),
			size: { height: bars.length * height, top: 0, bottom: 0, unit: 'px' }
		};
	});
	const data: readonly Datum[] = all.filter(isPlaced);
	const words = placed.flatMap((group) => group.words);
	const { domain, cut } = scaleRows(data);
	const room = labelRoom(data, words);
	const beside = stacked ? 0 : Math.max(0, ...series.map((name) => textWidth(name, 12))) + columnGap;
	return {
		groups: placed,
		domain,
		cut,
		room,
		stacked,
		least: narrowest - beside - room.before - room.after
	};
}

/** What tells a bar from the others of its group. */
function seriesOf(entry: Entry): string {
	return entry.series ?? entry.short ?? entry.name;
}
