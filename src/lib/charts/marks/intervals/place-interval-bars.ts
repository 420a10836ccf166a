import { down, percent } from '../../coordinates.ts';
import { drawable, type Datum } from '../../datum.ts';
import type { ChartFrame } from '../../frame/frame.ts';
import { markClass } from '../../tone.ts';

/** One interval on one row; places across are in the unit of the axis, already drawn in where the axis is cut. */
export interface IntervalAt {
	readonly datum: Datum;
	readonly y: number;
	readonly low: number;
	readonly high: number;
	/** Where its value stands. */
	readonly at: number;
	/** Ends that lie beyond a cut: they have an arrow in place of a cap. */
	readonly beyond: { readonly low: boolean; readonly high: boolean };
	/** Where its row is cut (0–100). */
	readonly gaps: readonly number[];
}

/** An interval in coordinates of SVG; `bar` is null where nothing but the value is known. */
export interface PlacedInterval {
	readonly key: string;
	readonly datum: Datum;
	readonly className: string;
	readonly y: string;
	readonly bar: {
		readonly x: string;
		readonly width: string;
		readonly from: string;
		readonly to: string;
	} | null;
	readonly tick: string;
	/** Where the label begins. */
	readonly end: string;
	readonly beyond: IntervalAt['beyond'];
	readonly gaps: readonly string[];
}

/** Lays intervals from low to high, one a row; one that holds zero has no direction, whatever its value. */
export function placeIntervalBars(rows: readonly IntervalAt[], frame: ChartFrame): readonly PlacedInterval[] {
	drawable(rows.map((row) => row.datum));
	return rows.map(({ datum, y, low, high, at, beyond, gaps }) => {
		const [from, to] = [frame.x(low), frame.x(high)];
		return {
			key: datum.key,
			datum,
			className: markClass(datum, holdsZero(datum) ? 'neutral' : 'direction'),
			y: down(y, frame.unit),
			bar:
				percent(to - from) === '0%'
					? null
					: { x: percent(from), width: percent(to - from), from: percent(from), to: percent(to) },
			tick: percent(frame.x(at)),
			end: percent(Math.max(to, frame.x(at))),
			beyond,
			gaps: gaps.map((gap) => percent(gap))
		};
	});
}

function holdsZero({ interval }: Datum): boolean {
	return interval !== undefined && interval.low < 0 && interval.high > 0;
}
