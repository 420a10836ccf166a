import { formatTick, type TickStyle } from '../../axes/ticks.ts';
import type { ChartFrame, Size } from '../../frame/frame.ts';
import { labelBox, placeLabels, type LabelPlace, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DotAt } from '../../marks/dots/place-dots.ts';
import type { LeaderAt, RevisionAt } from '../../marks/lines/revision.ts';
import { endLabels, placeEnds } from './label-ends.ts';
import { nameKey, requestLabels, secondLine } from './request-labels.ts';
import { isBeyond } from './scale-series.ts';
import { middleOf, type MonthPoint, type Series } from './series.ts';

/** The dots of a line chart with their labels, the names of its series, and what was published before a revision. */
export interface SeriesLabels {
	readonly dots: readonly DotAt[];
	readonly names: readonly SeriesName[];
	readonly leaders: readonly LeaderAt[];
	readonly revisions: readonly RevisionAt[];
}

/** A series' name and where it stands by its last point. */
export interface SeriesName {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly place: LabelPlace;
}

interface SplitSeries {
	readonly one: Series;
	readonly runs: readonly (readonly MonthPoint[])[];
}

/** Labels the points of the last month in a column beside them, earlier ones around their points; what finds no room is left to tooltip and table. */
export function labelLineChart(
	split: readonly SplitSeries[],
	frame: ChartFrame,
	size: Size,
	plot: number
): SeriesLabels {
	const series = split.map(({ one }) => one);
	const at = (point: MonthPoint, value = point.datum.value) => ({
		x: (frame.x(middleOf(point.month)) / 100) * plot,
		y: frame.y(value)
	});
	const floor = size.height - size.bottom + 8;
	const column = placeEnds(series, (point) => at(point).y, Math.max(0, size.top - 8), floor);
	const placed = new Map<string, LabelPlace>(
		column.map(({ one, point, isValue, dx, dy }) => [
			isValue ? point.datum.key : nameKey(one),
			{ dx, dy, anchor: 'start' }
		])
	);
	const columnBoxes = column.map(({ point, width, dx, dy }) =>
		labelBox({ key: '', ...at(point), width, height: 14, candidates: [] }, { dx, dy, anchor: 'start' })
	);
	const obstacles = [...columnBoxes, ...split.flatMap((one) => marksOf(one, at))];
	const bounds = { left: -4, right: plot + 4, top: 0, bottom: floor };
	const requests = requestLabels(series, at, frame.yDomain).filter(({ key }) => !placed.has(key));
	for (const [key, place] of placeLabels(requests, obstacles, bounds)) placed.set(key, place);
	return {
		// The home region's lie over the others.
		dots: split
			.flatMap((one) => dotsOf(one, placed, (point) => isBeyond(point.datum.value, frame.yDomain)))
			.toSorted((one, other) => Number(one.datum.self === true) - Number(other.datum.self === true)),
		names: endLabels(series).flatMap(({ one, point, isValue }) => {
			const place = placed.get(nameKey(one));
			if (isValue || place === undefined) return [];
			return [{ key: one.key, x: middleOf(point.month), y: point.datum.value, text: one.name, place }];
		}),
		leaders: column
			.filter(({ isLed }) => isLed)
			.map(({ one, point, dx, dy }) => ({
				key: one.key,
				x: middleOf(point.month),
				y: point.datum.value,
				dx: dx - 3,
				dy: dy - 4.5
			})),
		revisions: series.flatMap((one) =>
			one.points.flatMap(({ month, datum, revised }) =>
				revised === undefined
					? []
					: [{ ...revised, x: middleOf(month), to: datum.value, label: placed.get(revised.from.key) }]
			)
		)
	};
}

/** The points of a series and the way of its line, as rectangles that labels keep clear of. */
function marksOf(
	{ one, runs }: SplitSeries,
	at: (point: MonthPoint, value?: number) => { readonly x: number; readonly y: number }
): readonly Rectangle[] {
	const radius = one.form === 'points' ? 6 : 2;
	const points = one.points.flatMap((point) => [
		squareAt(at(point), radius),
		...(point.revised === undefined ? [] : [squareAt(at(point, point.revised.from.value), 4)])
	]);
	if (one.form === 'points') return points;
	const steps = runs.flatMap((run) =>
		run.slice(1).flatMap((point, index) => {
			const [from, to] = [at(run[index] ?? point), at(point)];
			return [0.25, 0.5, 0.75].map((part) =>
				squareAt({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 2)
			);
		})
	);
	return [...points, ...steps];
}

function dotsOf(
	{ one, runs }: SplitSeries,
	placed: ReadonlyMap<string, LabelPlace>,
	isFar: (point: MonthPoint) => boolean
): readonly DotAt[] {
	return runs.flatMap((run) =>
		run.map((point) => {
			const { month, datum, revised } = point;
			const isSeen = run.length === 1 || revised !== undefined || isFar(point);
			const label = placed.get(datum.key);
			const dot = {
				datum,
				x: middleOf(month),
				y: datum.value,
				size: one.form === 'points' ? ('dot' as const) : isSeen ? ('point' as const) : ('hidden' as const),
				label
			};
			if (label === undefined || datum.equivalent === undefined || !isFar(point)) return dot;
			return {
				...dot,
				label: { ...label, dy: label.dy - secondLine },
				name: { text: datum.equivalent, dy: label.dy }
			};
		})
	);
}

function squareAt({ x, y }: { readonly x: number; readonly y: number }, radius: number): Rectangle {
	return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Room before the plot in px that the numbers of the axis need. */
export function axisRoom(ticks: readonly number[], style: TickStyle): number {
	return Math.max(0, ...ticks.map((tick) => textWidth(formatTick(tick, ticks, style), 12))) + 8;
}
