import { ticks, tickStep } from 'd3';
import { isPlaced, type Entry } from '../../datum.ts';
import type { Domain } from '../../frame/frame.ts';
import type { DueBasis } from '../../marks/targets/place-targets.ts';

/** What a plan wants of a year, or what was reached in it. */
export interface TrajectoryPoint {
	readonly year: number;
	/** A target; published or computed for an actual; words where the plan or the source gives no number. */
	readonly datum: Entry;
	/** Whether the year is written in the source. */
	readonly stated: DueBasis;
}

/** The year to which targets are relative. */
export interface BaseYear {
	readonly year: number;
	/** What it is, in words. */
	readonly label: string;
	/** Its value on the axis: 0 for growth over it (the default), 100 for an index. */
	readonly value?: number | undefined;
}

/** A value more than this many times the next in size is beyond the axis; among fewer values the difference is the finding. */
const outlierRatio = 4;
const crowd = 3;

/** The axis over every target, actual, interval and base; zero belongs to it where it is near, and for a single value. */
export function scaleTargets(points: readonly TrajectoryPoint[], base?: BaseYear): Domain {
	const data = points.map((point) => point.datum).filter(isPlaced);
	const [first, second] = data.map((datum) => Math.abs(datum.value)).toSorted((one, other) => other - one);
	const isOutlier = (value: number) =>
		data.length >= crowd &&
		second !== undefined &&
		second > 0 &&
		Math.abs(value) === first &&
		first > outlierRatio * second;
	const kept = data.filter((datum) => !isOutlier(datum.value));
	const values = kept.flatMap(({ value, interval }) => [
		value,
		interval?.low ?? value,
		interval?.high ?? value
	]);
	if (base !== undefined) values.push(base.value ?? 0);
	if (values.length === 0) return { low: 0, high: 1, ticks: [] };
	const least = Math.min(...values);
	const most = Math.max(...values);
	const spread = values.every((value) => value === values[0]) ? Math.abs(most) || 1 : most - least;
	// A base below all is the axis' foot, as zero is.
	if (least === (base?.value ?? 0) && base !== undefined) return roundOut(least, most);
	const from = least >= 0 && least <= spread ? 0 : least - spread / 3;
	const to = most <= 0 && -most <= spread ? 0 : most;
	return roundOut(least < 0 ? least - spread / 8 : from, to);
}

/** Begins the axis at a tick, of which there are about three; it ends at the highest value, over which labels have their room. */
function roundOut(low: number, high: number): Domain {
	if (low === high) return roundOut(low, low + 1);
	const step = tickStep(low, high, 2);
	const from = Math.floor(low / step + 1e-9) * step;
	return { low: from, high, ticks: ticks(from, high, Math.max(1, (high - from) / step)) };
}
