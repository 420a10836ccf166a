import type { TickStyle } from '../../axes/ticks.ts';
import { isPlaced, type Datum, type Unplaced } from '../../datum.ts';
import { makeFrame, type ChartFrame, type Domain, type Size } from '../../frame/frame.ts';
import { placeLabels, type LabelPlace } from '../../labels/place-labels.ts';
import type { DotAt } from '../../marks/dots/place-dots.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';
import type { TargetAt } from '../../marks/targets/place-targets.ts';
import type { WordsAt } from '../../marks/words/place-words.ts';
import { axisRoom } from '../line/label-line.ts';
import { labelTrajectory, narrowPlot, roomAfter } from './label-trajectory.ts';
import { scaleTargets, type BaseYear, type TrajectoryPoint } from './scale-targets.ts';

/** A year under the plot; without text where it would touch another, quiet where nothing is due in it. */
export interface YearTick {
	readonly year: number;
	readonly text: string | null;
	readonly quiet: boolean;
}

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
	/** Runs of targets, with the base before the first; never through an actual or a target beyond the axis. */
	readonly runs: readonly (readonly LinePoint[])[];
	readonly base: { readonly at: LinePoint; readonly text: string; readonly place: LabelPlace | undefined } | null;
}

const footHeight = 24;
/** Room over the highest rule for its label. */
const headHeight = 26;

/** A point within the axis; beyond it stands at the axis' end. */
export interface TrajectoryMark {
	readonly datum: Datum;
	readonly x: number;
	readonly y: number;
	readonly isCut: boolean;
	readonly stated: TrajectoryPoint['stated'];
}

/** Lays a plan's targets over their due years, from the base year on; `domain` is given where panels share it. */
export function placeTrajectory(
	points: readonly TrajectoryPoint[],
	ticks: TickStyle,
	height: number,
	base?: BaseYear,
	domain: Domain = scaleTargets(points, base)
): PlacedTrajectory {
	const x = scaleYears([...points.map((point) => point.year), ...(base === undefined ? [] : [base.year])]);
	const hasDepth = domain.low < 0;
	const size: Size = { height, top: headHeight, bottom: footHeight + (hasDepth ? 20 : 0), unit: 'px' };
	const frame = makeFrame(x, domain, size, true);
	const sorted = points.toSorted((one, other) => one.year - other.year);
	const marks = sorted.flatMap(({ datum, year, stated }) =>
		isPlaced(datum) ? [markAt(datum, year, stated, domain)] : []
	);
	const missing = sorted.flatMap(({ datum, year }) => (isPlaced(datum) ? [] : [{ entry: datum, year }]));
	const words = stackWords(missing, frame, size);
	const origin = base === undefined ? null : { x: base.year, y: base.value ?? 0 };
	const labels = labelTrajectory(marks, words, origin === null ? null : { at: origin, text: base?.label ?? '' }, frame, size);
	return {
		x,
		y: domain,
		size,
		margin: { before: axisRoom(domain.ticks ?? [], ticks), after: roomAfter },
		years: tickYears(x, new Set([...points.map((point) => point.year), ...(base === undefined ? [] : [base.year])])),
		targets: marks
			.filter(({ datum }) => datum.status === 'target')
			.map((mark) => ({ ...mark, label: labels.get(mark.datum.key) })),
		actuals: marks
			.filter(({ datum }) => datum.status !== 'target')
			.map(({ datum, x: year, y }) => ({ datum, x: year, y, label: labels.get(datum.key) })),
		words,
		runs: joinTargets(marks, origin),
		base: origin === null ? null : { at: origin, text: base?.label ?? '', place: labels.get('base') }
	};
}
