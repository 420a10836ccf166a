import type { TickStyle } from '../../axes/ticks.ts';
import { drawable, isPlaced, type Unplaced } from '../../datum.ts';
import { makeFrame, type ChartFrame, type Domain, type Size } from '../../frame/frame.ts';
import type { LabelPlace, Rectangle } from '../../labels/place-labels.ts';
import type { DotAt } from '../../marks/dots/place-dots.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';
import type { DueBasis, TargetAt } from '../../marks/targets/place-targets.ts';
import { wordsWidth, type WordsAt } from '../../marks/words/place-words.ts';
import { axisRoom } from '../line/label-line.ts';
import {
	baseKey,
	footRoom,
	labelTrajectory,
	narrowPlot,
	roomAfter,
	type TrajectoryMark
} from './label-trajectory.ts';
import { scaleYears, tickYears, type YearTick } from './place-years.ts';
import { scaleTargets, type BaseYear, type TrajectoryPoint } from './scale-targets.ts';

/** A trajectory laid out: what its marks read. */
export interface PlacedTrajectory {
	readonly x: Domain;
	readonly y: Domain;
	readonly size: Size;
	readonly margin: { readonly before: number; readonly after: number };
	readonly years: readonly YearTick[];
	readonly targets: readonly TargetAt[];
	readonly actuals: readonly DotAt[];
	readonly words: readonly WordsAt[];
	/** Marks beyond the axis. */
	readonly cuts: readonly {
		readonly key: string;
		readonly x: number;
		readonly y: number;
		readonly value: number;
	}[];
	/** Runs of targets, the base before the first; never through an actual or a mark beyond the axis. */
	readonly runs: readonly (readonly LinePoint[])[];
	readonly base: PlacedBase | null;
}

/** Axes that several panels share. */
interface Axes {
	readonly x?: Domain | undefined;
	readonly y?: Domain | undefined;
}

/** The base year laid out. */
export interface PlacedBase {
	readonly at: LinePoint;
	readonly text: string;
	readonly place: LabelPlace | undefined;
}

/** Room over the highest rule for its label, and under the lowest where values are negative; for a second line of labels where one is not enough. */
const labelHeight = 26;
const secondLine = 20;
const wordsHeight = 20;

/** Lays a plan's targets over their due years, from the base year on; `axes` are given where panels share them. */
export function placeTrajectory(
	points: readonly TrajectoryPoint[],
	ticks: TickStyle,
	height: number,
	base?: BaseYear,
	axes: Axes = {}
): PlacedTrajectory {
	const placed = layOut(points, ticks, height, base, axes, labelHeight);
	const isLabelled = [...placed.targets, ...placed.actuals].every(({ label }) => label !== undefined);
	return isLabelled ? placed : layOut(points, ticks, height, base, axes, labelHeight + secondLine);
}

function layOut(
	points: readonly TrajectoryPoint[],
	ticks: TickStyle,
	height: number,
	base: BaseYear | undefined,
	axes: Axes,
	top: number
): PlacedTrajectory {
	const domain = axes.y ?? scaleTargets(points, base);
	const due = [...(base === undefined ? [] : [base.year]), ...points.map((point) => point.year)];
	const x = axes.x ?? scaleYears(due);
	const bottom = footRoom + (domain.low < 0 ? labelHeight : 0);
	const size: Size = { height, top, bottom, unit: 'px' };
	const frame = makeFrame(x, domain, size, true);
	const sorted = points.toSorted((one, other) => one.year - other.year);
	const marks = sorted.flatMap((point) => markAt(point, domain));
	const unplaced = sorted.flatMap(({ datum, year }) => (isPlaced(datum) ? [] : [{ entry: datum, year }]));
	const words = stackWords(unplaced, frame, size);
	const origin = base === undefined ? null : { at: { x: base.year, y: base.value ?? 0 }, text: base.label };
	const before = axisRoom(domain.ticks ?? [], ticks);
	const places = labelTrajectory(marks, {
		frame,
		size,
		before,
		words: words.map(({ box }) => box),
		base: origin
	});
	const targets = marks.filter(({ datum }) => datum.status === 'target');
	const actuals = marks.filter(({ datum }) => datum.status !== 'target');
	return {
		x,
		y: domain,
		size,
		margin: { before, after: roomAfter },
		years: tickYears(due, x, narrowPlot),
		targets: targets.map((mark) => ({ ...mark, label: places.get(mark.datum.key) })),
		actuals: actuals.map((mark) => ({ ...mark, label: places.get(mark.datum.key) })),
		words: words.map(({ at }) => at),
		cuts: marks
			.filter(({ isCut }) => isCut)
			.map(({ datum, x: year, y }) => ({ key: datum.key, x: year, y, value: datum.value })),
		runs: joinTargets(targets, origin?.at),
		base: origin === null ? null : { ...origin, place: places.get(baseKey) }
	};
}

/** A number within the axis at its value, beyond it at its end. */
function markAt(
	{ datum, year, stated }: TrajectoryPoint,
	{ low, high }: Domain
): readonly (TrajectoryMark & { readonly stated: DueBasis })[] {
	if (!isPlaced(datum)) return [];
	drawable([datum]);
	const y = Math.min(Math.max(datum.value, low), high);
	return [{ datum, x: year, y, stated, isCut: y !== datum.value }];
}

/** Words stand over the names of the years, one over the other, so that none touches another. */
function stackWords(
	unplaced: readonly { readonly entry: Unplaced; readonly year: number }[],
	frame: ChartFrame,
	size: Size
): readonly { readonly at: WordsAt; readonly box: Rectangle }[] {
	const foot = size.height - footRoom;
	const { low, high } = frame.yDomain;
	const perPixel = (high === low ? 1 : high - low) / (size.height - size.top - size.bottom);
	return unplaced.map(({ entry, year }, index) => {
		const y = foot - 12 - index * wordsHeight;
		const x = (frame.x(year) / 100) * narrowPlot;
		const width = wordsWidth(entry);
		const left = frame.x(year) <= 50 ? x : x - width;
		return {
			at: { entry, x: year, y: low + (size.height - size.bottom - y) * perPixel },
			box: { left, right: left + width, top: y - 9, bottom: y + 9 }
		};
	});
}

/** One run through the targets within the axis, a year at a time; of two of one year the first is joined. */
function joinTargets(
	targets: readonly TrajectoryMark[],
	base: LinePoint | undefined
): readonly LinePoint[][] {
	const runs: LinePoint[][] = [base === undefined ? [] : [base]];
	for (const { x, y, isCut } of targets) {
		const run = runs.at(-1);
		if (isCut) runs.push([]);
		else if (run?.at(-1)?.x !== x) run?.push({ x, y });
	}
	return runs.filter((run) => run.length > 1);
}
