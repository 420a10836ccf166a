import { chooseTicks } from '../../axes/ticks.ts';
import type { Datum } from '../../datum.ts';
import type { Domain } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { Cut } from '../../marks/bars/place-bars.ts';
import { wordsWidth, type WordsAt } from '../../marks/words/place-words.ts';

/** The axis of a chart of rows, and the row whose mark it cuts. */
export interface RowScale {
	readonly domain: Domain;
	readonly cut: Cut | null;
}

/** A value more than this many times the next in size is cut; among fewer bars than `crowd` the difference is the finding. */
const outlierRatio = 4;
const crowd = 4;
const gapRoom = 9;

/** The axis from zero over every value and interval; where one value exceeds four times the next it stops above the next. */
export function scaleRows(data: readonly Datum[]): RowScale {
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

/** Least width of the plot of rows in px: below it names go above their bars. */
export const leastPlot = 100;

/** Room in px that value labels, and words where there is no value, need before and after the plot. */
export function labelRoom(
	data: readonly Datum[],
	words: readonly WordsAt[] = []
): { readonly before: number; readonly after: number } {
	const room = { before: 0, after: 8 };
	for (const datum of data) {
		const side = datum.value < 0 ? 'before' : 'after';
		const width = Math.max(textWidth(datum.label, 13) + 8, textWidth(datum.equivalent ?? '', 12) + 14);
		room[side] = Math.max(room[side], width);
	}
	// Words stand on the wider side of zero, which has half of the plot at least.
	const over = Math.max(0, ...words.map(({ entry }) => wordsWidth(entry))) - leastPlot / 2;
	return {
		before: Math.max(room.before, data.some(isNegative) ? over : 0),
		after: Math.max(room.after, over)
	};
}

function isNegative(datum: Datum): boolean {
	return datum.value < 0;
}
