import { chooseTicks } from '../../axes/ticks.ts';
import type { ChartFrame, Domain } from '../../frame/frame.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';
import { findOutliers } from '../positions/scale-positions.ts';
import { monthNumber, type Series } from './series.ts';

/** Part of the plot's height (0–100) that a cut takes, and how far from the tip its gap lies. */
const gapRoom = 22;
const gapFromTip = 13;

/** Where the axis up the plot is cut, in px from the top, and where lines cross the cut (0–100 across). */
export interface AxisCut {
	readonly y: number;
	readonly shares: readonly number[];
}

/** Whole years from the first January on, to the end of the last month. */
export function scaleMonths(series: readonly Series[]): Domain {
	const months = series.flatMap((one) => one.points.map((point) => monthNumber(point.month)));
	if (months.length === 0) return { low: 0, high: 12, ticks: [] };
	return { low: Math.floor(Math.min(...months) / 12) * 12, high: Math.max(...months) + 1, ticks: [] };
}

/** From zero over all values, with a little air; the ticks lie inside. What would dwarf the rest lies beyond a cut. */
export function scaleSeries(series: readonly Series[], mayCut = true): Domain {
	const data = series.flatMap((one) =>
		one.points.flatMap(({ datum, revised }) => (revised === undefined ? [datum] : [datum, revised.from]))
	);
	const outliers = mayCut ? findOutliers(data) : [];
	const values = data.filter((datum) => !outliers.includes(datum)).map(({ value }) => value);
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const air = (high - low) * 0.06 || 1;
	const domain = { low: low < 0 ? low - air : 0, high: high > 0 ? high + air : 0 };
	const before = outliers.some(({ value }) => value < 0);
	const after = outliers.some(({ value }) => value > 0);
	const found = data.length === 0 ? [] : chooseTicks(domain.low, domain.high);
	const ticks = found.length > 5 ? found.filter((tick) => isEvery(tick, found, 2)) : found;
	if (!before && !after) return { ...domain, ticks };
	return { ...domain, ticks, room: { from: before ? gapRoom : 0, to: after ? 100 - gapRoom : 100 } };
}

/** Whether a value lies beyond a cut of the axis: its number is printed, its height is not to scale. */
export function isBeyond(value: number, { low, high, room = whole }: Domain): boolean {
	return (room.from > 0 && value < low) || (room.to < 100 && value > high);
}

/** Splits runs so that no line joins two points beyond a cut, whose heights are not to scale. */
export function splitBeyond<Point extends { readonly datum: { readonly value: number } }>(
	runs: readonly (readonly Point[])[],
	domain: Domain
): readonly (readonly Point[])[] {
	return runs.flatMap((run) => {
		const parts: Point[][] = [];
		for (const point of run) {
			const before = parts.at(-1)?.at(-1);
			const joins = before !== undefined && !bothBeyond(before.datum.value, point.datum.value, domain);
			if (joins) parts.at(-1)?.push(point);
			else parts.push([point]);
		}
		return parts;
	});
}

/** The cuts of the axis up a frame, each with the places where runs of a line go through it. */
export function crossCuts(
	runs: readonly (readonly LinePoint[])[],
	frame: ChartFrame,
	plot: { readonly top: number; readonly bottom: number }
): readonly AxisCut[] {
	const { room = whole } = frame.yDomain;
	const height = plot.bottom - plot.top;
	const cuts = [
		...(room.to < 100 ? [plot.top + (gapFromTip / 100) * height] : []),
		...(room.from > 0 ? [plot.bottom - (gapFromTip / 100) * height] : [])
	];
	return cuts.map((y) => ({
		y,
		shares: runs.flatMap((run) =>
			run.slice(1).flatMap((to, index) => {
				const from = run[index] ?? to;
				const [start, end] = [frame.y(from.y), frame.y(to.y)];
				const part = (y - start) / (end - start);
				return part > 0 && part < 1 ? [frame.x(from.x) + part * (frame.x(to.x) - frame.x(from.x))] : [];
			})
		)
	}));
}

const whole = { from: 0, to: 100 };

function bothBeyond(one: number, other: number, domain: Domain): boolean {
	return isBeyond(one, domain) && isBeyond(other, domain);
}

function isEvery(tick: number, ticks: readonly number[], every: number): boolean {
	return (ticks.indexOf(tick) - Math.max(0, ticks.indexOf(0))) % every === 0;
}
