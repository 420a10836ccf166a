import { stackLabels } from '../../labels/stack-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { monthNumber, type MonthPoint, type Series } from './series.ts';

/** The label of a series at its last point: the value of the home region's, the name of any other. */
export interface EndLabel {
	readonly one: Series;
	readonly point: MonthPoint;
	readonly text: string;
	/** Whether it is the point's own value, not the name of the series. */
	readonly isValue: boolean;
	readonly width: number;
}

/** A label in the column at the end: where it stands in px from its point. */
export interface PlacedEnd extends EndLabel {
	readonly dx: number;
	readonly dy: number;
	readonly isLed: boolean;
}

/** Width in px of the narrowest chart, and of the numbers before its plot. */
const narrowest = 288;
const before = 48;
const leastAfter = 40;
const labelHeight = 15;
const near = 10;
const led = 20;

/** The label of each series at its last point; none for series of points whose every value is written. */
export function endLabels(series: readonly Series[]): readonly EndLabel[] {
	const hasHome = series.some((one) => one.points.some(({ datum }) => datum.self === true));
	return series.flatMap((one) => {
		const point = one.points.toSorted((a, b) => monthNumber(a.month) - monthNumber(b.month)).at(-1);
		if (point === undefined) return [];
		const isValue = one.form === 'points' && (!hasHome || point.datum.self === true);
		const text = isValue ? point.datum.label : one.name;
		return [{ one, point, text, isValue, width: textWidth(text, isValue ? 13 : 12) }];
	});
}

/** Room after the plot in px for labels at its end, led away from their points. */
export function roomAfter(series: readonly Series[]): number {
	const ends = lastOf(endLabels(series));
	const gutter = ends.length > 1 ? led : near;
	return Math.max(leastAfter, ...ends.map(({ width }) => width + gutter));
}

/** Width in px of the narrowest plot: what is free there is free everywhere. */
export function plotWidth(after: number): number {
	return narrowest - before - actualMargin(after);
}

/** Stacks the labels of the points of the last month beside them, in the order of their values, from `top` to `bottom` px. */
export function placeEnds(
	series: readonly Series[],
	heightOf: (point: MonthPoint) => number,
	top: number,
	bottom: number
): readonly PlacedEnd[] {
	const ends = lastOf(endLabels(series));
	const wishes = ends.map(({ one, point }) => ({ key: one.key, y: heightOf(point), height: labelHeight }));
	const places = stackLabels(wishes, top, bottom);
	const placeOf = (key: string) => places.get(key) ?? 0;
	const moved = wishes.filter(({ key, y }) => Math.abs(placeOf(key) - y) > 4).map(({ key }) => key);
	return ends.map((end, index) => {
		const { key, y } = wishes[index] ?? { key: end.one.key, y: 0 };
		// Those that touch a moved label stand back with it, clear of its leader.
		const isBack = moved.some((other) => Math.abs(placeOf(other) - placeOf(key)) < labelHeight + 1);
		const shift = Math.round(placeOf(key) - y);
		return {
			...end,
			dx: isBack ? led : nearOf(end.point),
			dy: shift + 4.5,
			isLed: isBack && shift !== 0
		};
	});
}

/** A target's double rule is wider than a dot. */
function nearOf({ datum }: MonthPoint): number {
	return datum.status === 'target' ? near + 3 : near;
}

function lastOf(ends: readonly EndLabel[]): readonly EndLabel[] {
	const last = Math.max(...ends.map(({ point }) => monthNumber(point.month)));
	return ends.filter(({ point }) => monthNumber(point.month) === last);
}
