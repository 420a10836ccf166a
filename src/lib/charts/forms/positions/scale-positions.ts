import { chooseTicks } from '../../axes/ticks.ts';
import type { Datum } from '../../datum.ts';
import type { Domain } from '../../frame/frame.ts';

/** An axis of positions, which need not begin at zero, and where it is cut because few values would dwarf the rest. */
export interface PositionScale {
	readonly domain: Domain;
	/** Where the axis is cut (0–100): before the rest, after it, or both. */
	readonly gaps: readonly number[];
}

/** A value more than this many times the next in size is cut, if those beyond are at most a quarter of the marks. */
const outlierRatio = 4;
const quarter = 4;
/** Part of the plot (0–100) that a cut takes, and how far from the tip its gap lies. */
const gapRoom = 18;
const gapFromTip = 12;
const airShare = 0.05;
const endsPerDatum = 3;

/** The axis over every value and interval, with zero when it is no further off than the values spread; outliers lie beyond a cut. */
export function scalePositions(data: readonly Datum[]): PositionScale {
	const outliers = findOutliers(data);
	const ends = data.filter((datum) => !outliers.includes(datum)).flatMap(endsOf);
	const { low, high } = extentOf(ends);
	const beyond = outliers.flatMap(endsOf);
	const before = beyond.some((end) => end < low);
	const after = beyond.some((end) => end > high);
	const air = (high - low || 1) * airShare;
	const stop = stepOf(low, high);
	const domain = {
		low: before ? Math.floor(low / stop) * stop : low - air,
		high: after ? Math.ceil(high / stop) * stop : high + air
	};
	return {
		domain: {
			...domain,
			ticks: data.length === 0 ? [] : chooseTicks(domain.low, domain.high),
			room: { from: before ? gapRoom : 0, to: after ? 100 - gapRoom : 100 }
		},
		gaps: [...(before ? [gapFromTip] : []), ...(after ? [100 - gapFromTip] : [])]
	};
}

/** Whether a value lies beyond the cut of its axis: its number is printed, its distance is not to scale. */
export function isBeyond(value: number, scale: PositionScale): boolean {
	return scale.gaps.length > 0 && (value < scale.domain.low || value > scale.domain.high);
}

/** Where a value stands on the axis, in the axis' own unit: at the tip when it lies beyond the cut. */
export function standAt(value: number, { domain, gaps }: PositionScale): number {
	const room = domain.room ?? { from: 0, to: 100 };
	const unit = (domain.high - domain.low || 1) / (room.to - room.from);
	if (gaps.length > 0 && value > domain.high) return domain.high + (100 - room.to) * unit;
	if (gaps.length > 0 && value < domain.low) return domain.low - room.from * unit;
	return value;
}

/** The numbers that would dwarf all others, largest first: more than four times the next in size, and a quarter of the marks at most. */
export function findOutliers(data: readonly Datum[]): readonly Datum[] {
	const sorted = data.toSorted((one, other) => reach(other) - reach(one));
	for (let count = Math.floor(data.length / quarter); count > 0; count -= 1) {
		const [least, next] = [sorted[count - 1], sorted[count]];
		if (least === undefined || next === undefined || reach(next) === 0) continue;
		if (reach(least) > outlierRatio * reach(next)) return sorted.slice(0, count);
	}
	return [];
}

function reach(datum: Datum): number {
	return Math.max(...endsOf(datum).map(Math.abs));
}

function endsOf(datum: Datum): readonly number[] {
	return [datum.value, datum.interval?.low ?? datum.value, datum.interval?.high ?? datum.value];
}

/** From the least to the most, with zero when it is near or when there is nothing else to measure by. */
function extentOf(ends: readonly number[]): { readonly low: number; readonly high: number } {
	if (ends.length === 0) return { low: 0, high: 1 };
	const least = Math.min(...ends);
	const most = Math.max(...ends);
	const spread = ends.length === endsPerDatum || least === most ? Infinity : most - least;
	const low = least > 0 && least <= spread ? 0 : least;
	const high = most < 0 && -most <= spread ? 0 : most;
	return low === high ? { low, high: low + 1 } : { low, high };
}

function stepOf(low: number, high: number): number {
	const [first = 0, second = 1] = chooseTicks(low, high);
	return second - first || 1;
}
