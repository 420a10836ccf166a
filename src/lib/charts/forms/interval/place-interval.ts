import { drawable, isPlaced, type Datum, type Entry } from '../../datum.ts';
import type { Size } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { IntervalAt } from '../../marks/intervals/place-interval-bars.ts';
import { wordsWidth } from '../../marks/words/place-words.ts';
import { isBeyond, scalePositions, standAt, type PositionScale } from '../positions/scale-positions.ts';
import { placeRows, type PlacedRows } from '../rows/place-rows.ts';
import { stackNames, type Stacking } from '../rows/stack-names.ts';

/** One row: a number with its interval; one without an interval is exact, one without a number is words. */
export interface IntervalRow {
	readonly key: string;
	readonly datum: Entry;
}

/** A chart of intervals laid out: its rows, its axis, the room of its labels in px, where its names stand. */
export interface PlacedIntervalChart extends PositionScale, Pick<PlacedRows, 'slots' | 'words'> {
	readonly intervals: readonly IntervalAt[];
	readonly size: Size;
	readonly room: { readonly before: number; readonly after: number };
	readonly stack: Stacking;
}

/** Half of an end cap or a tick, in px: it may hang over the plot. */
const overhang = 8;
const labelGap = 9;

/** Lays intervals in rows, as given, on one axis. */
export function placeIntervalChart(rows: readonly IntervalRow[]): PlacedIntervalChart {
	const { slots, bars, words, height } = placeRows([{ key: 'rows', rows }], 'source');
	const data = drawable(rows.map((row) => row.datum).filter(isPlaced));
	const scale = scalePositions(data);
	const labels = data.map((datum) =>
		Math.max(textWidth(datum.label, 13), textWidth(datum.equivalent ?? '', 12))
	);
	const said = words.map(({ entry }) => wordsWidth(entry));
	const room = {
		before: overhang,
		after: Math.max(overhang, ...labels.map((label) => label + labelGap), ...said)
	};
	return {
		...scale,
		slots,
		// At the end where labels stand, since an axis of positions need not have a zero.
		words: words.map((one) => ({ ...one, x: scale.domain.low })),
		intervals: bars.map(({ datum, y }) => placeInterval(datum, y, scale)),
		size: { height, top: 0, bottom: 0, unit: 'em' },
		room,
		stack: stackNames(slots, room, false)
	};
}

function placeInterval(datum: Datum, y: number, scale: PositionScale): IntervalAt {
	const { low, high } = datum.interval ?? { low: datum.value, high: datum.value };
	const beyond = { low: isBeyond(low, scale), high: isBeyond(high, scale) };
	return {
		datum,
		y,
		low: standAt(low, scale),
		high: standAt(high, scale),
		at: standAt(datum.value, scale),
		beyond,
		gaps: scale.gaps.filter((gap) =>
			gap < 50
				? low < scale.domain.low && isBeyond(low, scale)
				: high > scale.domain.high && isBeyond(high, scale)
		)
	};
}
