import { percent } from '../../coordinates.ts';
import type { Datum } from '../../datum.ts';
import type { ChartFrame } from '../../frame/frame.ts';

/** An interval as it lies across the plot; low and high in the chart's unit. */
export interface Whisker {
	readonly low: number;
	readonly high: number;
	readonly from: string;
	readonly to: string;
}

/** Plot width in px at which a whisker is measured: on the server no other is known. */
const usualWidth = 480;

/** The whisker of a number, or null where it would be a blot: not wider than `least` px and its precision not in doubt. */
export function placeWhisker(datum: Datum, frame: ChartFrame, least = 2): Whisker | null {
	if (datum.interval === undefined) return null;
	const { low, high } = datum.interval;
	const share = frame.x(high) - frame.x(low);
	if (share <= 0) return null;
	if (datum.doubtful !== true && (share / 100) * usualWidth <= least) return null;
	return { low, high, from: percent(frame.x(low)), to: percent(frame.x(high)) };
}
