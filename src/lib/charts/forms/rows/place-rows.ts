import type { Datum } from '../../datum.ts';
import type { Domain } from '../../frame/frame.ts';
import type { BarRow, Cut, ShareCell } from '../../marks/bars/place-bars.ts';
import { textWidth } from '../../labels/text-width.ts';
import { chooseTicks } from '../../axes/ticks.ts';

/** One row of a bar chart; `level` indents a part of the row above. */
export interface Row {
	readonly datum: Datum;
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
	let height = axisHeight;
	for (const group of groups) {
		if (group.title !== undefined) {
			slots.push({ kind: 'heading', key: group.key, title: group.title, note: group.note ?? '' });
			height += headingHeight;
		}
		const rows =
			order === 'source'
				? group.rows
				: group.rows.toSorted((one, other) => other.datum.value - one.datum.value);
		for (const row of rows) {
			slots.push({ kind: 'name', key: row.datum.key, row });
			bars.push({ datum: row.datum, y: height + 0.5, strong: row.strong });
			shares.push({ key: row.datum.key, datum: row.share ?? null, y: height + 0.5 });
			height += 1;
		}
	}
	return { slots, bars, shares, height };
}

/** The axis of a bar chart, and the bar that it cuts. */
export interface BarScale {
	readonly domain: Domain;
	readonly cut: Cut | null;
}

/** A value more than this many times the next in size is cut; among fewer bars than `crowd` the difference is the finding. */
const outlierRatio = 4;
const crowd = 4;
const gapRoom = 9;

/** The axis from zero over every value and interval; where one value exceeds four times the next it stops above the next. */
export function scaleBars(data: readonly Datum[]): BarScale {
	const outlier = findOutlier(data);
	const rest = data.filter((datum) => datum !== outlier);
	const ends = rest.flatMap((datum) => [
		datum.value,
		datum.interval?.low ?? datum.value,
		datum.interval?.high ?? datum.value
	]);
	const low = Math.min(0, ...ends);
	const high = Math.max(0, ...ends);
	if (outlier === null) return { domain: { low, high }, cut: null };
	const backwards = outlier.value < 0;
	const stop = roundUp(backwards ? -low : high, Math.max(high - low, 1));
	return backwards
		? {
				domain: { low: -stop, high, room: { from: gapRoom, to: 100 } },
				cut: { key: outlier.key, gap: gapRoom / 2, tip: 0 }
			}
		: {
				domain: { low, high: stop, room: { from: 0, to: 100 - gapRoom } },
				cut: { key: outlier.key, gap: 100 - gapRoom / 2, tip: 100 }
			};
}

function findOutlier(data: readonly Datum[]): Datum | null {
	const [first, second] = data.toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value));
	if (data.length < crowd || first === undefined || second === undefined || second.value === 0) return null;
	return Math.abs(first.value) > outlierRatio * Math.abs(second.value) ? first : null;
}

/** The first tick at or above `size` on an axis of this extent. */
function roundUp(size: number, extent: number): number {
	const ticks = chooseTicks(0, extent);
	const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
	return Math.max(step, Math.ceil(size / step) * step);
}

/** Room in px that the value labels need before and after the plot. */
export function labelRoom(data: readonly Datum[]): { readonly before: number; readonly after: number } {
	const room = { before: 0, after: 8 };
	for (const datum of data) {
		const side = datum.value < 0 ? 'before' : 'after';
		const width = Math.max(textWidth(datum.label, 13) + 8, textWidth(datum.equivalent ?? '', 12) + 14);
		room[side] = Math.max(room[side], width);
	}
	return room;
}

/** Widths in px below which names may go above their bars; each is a container query of RowGrid. */
const stackingWidths = [340, 420, 520] as const;
const leastPlot = 100;
/** Width of a chart on a page of 320 px, with the page's margins off. */
const narrowest = 288;
const columnGap = 8;
/** Width of the column of shares in a narrow chart, with its gap. */
const shareColumn = 48;

/** From which width on names stand beside their bars, and whether one of them takes two lines above its bar. */
export interface Stacking {
	readonly below: number;
	readonly twoLines: boolean;
}

/** The container width below which the names stand above the bars, so that the plot keeps 100 px. */
export function stackNames(
	slots: readonly Slot[],
	room: { readonly before: number; readonly after: number },
	hasShares: boolean
): Stacking {
	const width = (text: string, row: Row) => textWidth(text, 13) + 13 * (row.level ?? 0);
	let short = 0;
	let full = 0;
	for (const slot of slots) {
		if (slot.kind === 'heading') continue;
		short = Math.max(short, width(slot.row.datum.short ?? slot.row.datum.name, slot.row));
		full = Math.max(full, width(slot.row.datum.name, slot.row));
	}
	const needed = short + columnGap + room.before + room.after + leastPlot + (hasShares ? shareColumn : 0);
	return { below: stackingWidths.find((step) => step >= needed) ?? 520, twoLines: full > narrowest };
}
