import { formatTick, type TickStyle } from '../../axes/ticks.ts';
import type { ChartFrame, Size } from '../../frame/frame.ts';
import {
	placeLabels,
	type LabelPlace,
	type LabelRequest,
	type Rectangle
} from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DotAt } from '../../marks/dots/place-dots.ts';
import { middleOf, type MonthPoint, type Series } from './series.ts';

/** The dots of a line chart with their labels, and the names at the ends of its lines. */
export interface SeriesLabels {
	readonly dots: readonly DotAt[];
	readonly names: readonly SeriesName[];
}

/** A line's name and where it stands by the line's last point. */
export interface SeriesName {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly place: LabelPlace;
}

/** Plot width in px on a page of 320 px: labels that are free there are free everywhere. */
export const narrowPlot = 200;

/** Labels the home region's sparse points with their values, other series with their names at their last point. */
export function labelLineChart(
	runs: readonly { readonly one: Series; readonly runs: readonly (readonly MonthPoint[])[] }[],
	frame: ChartFrame,
	size: Size
): SeriesLabels {
	const at = (point: MonthPoint) => ({
		x: (frame.x(middleOf(point.month)) / 100) * narrowPlot,
		y: frame.y(point.datum.value)
	});
	// Without a home region every sparse point has its number; beside it the others would drown it.
	const hasHome = runs.some(({ one }) => one.points.some(({ datum }) => datum.self === true));
	const requests: LabelRequest[] = [];
	const obstacles: Rectangle[] = [];
	for (const { one } of runs) {
		for (const point of one.points) {
			const { x: px, y: py } = at(point);
			const radius = one.form === 'points' ? 6 : 2;
			obstacles.push({ left: px - radius, right: px + radius, top: py - radius, bottom: py + radius });
			if (one.form === 'line' || (hasHome && point.datum.self !== true)) continue;
			const width = textWidth(point.datum.label, 13);
			requests.push({ key: point.datum.key, x: px, y: py, width, height: 14, candidates: around(10) });
		}
	}
	const named = runs.filter(
		({ one }) => one.form === 'line' || (hasHome && one.points[0]?.datum.self !== true)
	);
	for (const { one, runs: parts } of named) {
		const last = parts.at(-1)?.at(-1);
		if (last === undefined) continue;
		const width = textWidth(one.name, 12);
		requests.push({ key: `name ${one.key}`, ...at(last), width, height: 13, candidates: around(6) });
	}
	const bounds = { left: -4, right: narrowPlot + lineRoom, top: 0, bottom: size.height - size.bottom + 8 };
	const places = placeLabels(requests, obstacles, bounds);
	const dots = runs.flatMap(({ one, runs: parts }) =>
		parts.flatMap((run) =>
			run.map((point): DotAt => {
				const form = one.form === 'points' ? 'dot' : run.length === 1 ? 'point' : 'hidden';
				const label = places.get(point.datum.key);
				return { datum: point.datum, x: middleOf(point.month), y: point.datum.value, size: form, label };
			})
		)
	);
	const names = named.flatMap(({ one, runs: parts }) => {
		const last = parts.at(-1)?.at(-1);
		const place = places.get(`name ${one.key}`);
		if (last === undefined || place === undefined) return [];
		return [{ key: one.key, x: middleOf(last.month), y: last.datum.value, text: one.name, place }];
	});
	return { dots, names };
}

/** Room after the plot in px for names at the end of lines. */
export const lineRoom = 40;

/** Room before the plot in px that the numbers of the axis need. */
export function axisRoom(ticks: readonly number[], style: TickStyle): number {
	return Math.max(0, ...ticks.map((tick) => textWidth(formatTick(tick, ticks, style), 12))) + 8;
}

/** Right, left, above, below, and the corners, at a distance in px. */
function around(distance: number): readonly LabelPlace[] {
	return [
		{ dx: distance, dy: 4.5, anchor: 'start' },
		{ dx: -distance, dy: 4.5, anchor: 'end' },
		{ dx: 0, dy: -distance, anchor: 'middle' },
		{ dx: 0, dy: distance + 9, anchor: 'middle' },
		{ dx: distance, dy: -distance, anchor: 'start' },
		{ dx: -distance, dy: -distance, anchor: 'end' },
		{ dx: distance, dy: distance + 9, anchor: 'start' },
		{ dx: -distance, dy: distance + 9, anchor: 'end' },
		{ dx: -distance, dy: -distance - 14, anchor: 'end' },
		{ dx: -distance, dy: distance + 23, anchor: 'end' }
	];
}
