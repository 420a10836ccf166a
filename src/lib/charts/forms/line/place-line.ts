import { makeFrame, type Domain, type Size } from '../../frame/frame.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';
import { markClass } from '../../tone.ts';
import { labelLineChart, type SeriesLabels } from './label-line.ts';
import { plotWidth, roomAfter } from './label-ends.ts';
import { placeNotes, type BreakNote } from './place-notes.ts';
import { crossCuts, scaleMonths, scaleSeries, splitBeyond, type AxisCut } from './scale-series.ts';
import { middleOf, monthNumber, splitRuns, type ScopeBreak, type Series } from './series.ts';

/** A line chart laid out: what its marks read. */
export interface PlacedLineChart extends SeriesLabels {
	readonly x: Domain;
	readonly y: Domain;
	readonly size: Size;
	readonly januaries: readonly { readonly from: number; readonly to: number }[];
	readonly years: readonly { readonly month: number; readonly text: string }[];
	readonly lines: readonly {
		readonly key: string;
		readonly className: string;
		readonly runs: readonly (readonly LinePoint[])[];
	}[];
	readonly notes: readonly BreakNote[];
	/** Where the axis up is cut, because few values would dwarf the rest. */
	readonly cuts: readonly AxisCut[];
	/** Room after the plot in px for the labels at its end. */
	readonly after: number;
}

/** What places a line chart beside its series; panels share `x` and `y`. */
export interface LineGround {
	/** In px, without the notes above the plot. */
	readonly height: number;
	/** A fact of the indicator: without it each January is a band. */
	readonly hasJanuary: boolean;
	readonly formatYear: (year: number, isFirst: boolean) => string;
	readonly breaks?: readonly ScopeBreak[];
	readonly x?: Domain | undefined;
	readonly y?: Domain | undefined;
}

/** Room in px that the name of a year needs. */
const yearWidth = 44;

/** Lays monthly series over whole years; a missing month, January and a change of scope cut the lines. */
export function placeLineChart(series: readonly Series[], ground: LineGround): PlacedLineChart {
	const {
		height,
		hasJanuary,
		formatYear,
		breaks = [],
		x = scaleMonths(series),
		y = scaleSeries(series)
	} = ground;
	const { low, high } = x;
	const after = roomAfter(series);
	const plot = plotWidth(after);
	const notes = placeNotes(breaks, x, plot);
	const size = { height: height + notes.height, top: 10 + notes.height, bottom: 26, unit: 'px' as const };
	const starts = series.every((one) => one.points.length === 0) ? [] : yearStarts(low, high);
	const every = Math.ceil((yearWidth * Math.max(high - low, 12)) / (plot * 12));
	const cuts = new Set(breaks.map(({ month }) => monthNumber(month)));
	const runs = series.map((one) => ({ one, runs: splitRuns(one.points, cuts) }));
	const frame = makeFrame(x, y, size, true);
	const lines = runs
		.filter(({ one }) => one.form === 'line')
		.map((line) => ({
			key: line.one.key,
			className: lineClass(line.one),
			runs: splitBeyond(line.runs, y).map((run) =>
				run.map((point) => ({ x: middleOf(point.month), y: point.datum.value }))
			)
		}));
	return {
		x,
		y,
		size,
		after,
		notes: notes.notes,
		januaries: hasJanuary ? [] : starts.map((from) => ({ from, to: Math.min(from + 1, high) })),
		years: starts
			.filter((_, index) => index % every === 0)
			.map((month, index) => ({ month, text: formatYear(month / 12, index === 0) })),
		lines,
		cuts: crossCuts(
			lines.flatMap((line) => line.runs),
			frame,
			{ top: size.top, bottom: size.height - size.bottom }
		),
		...labelLineChart(runs, frame, size, plot)
	};
}

function lineClass(series: Series): string {
	const first = series.points[0];
	return first === undefined ? '' : markClass(first.datum, 'region');
}

function yearStarts(low: number, high: number): readonly number[] {
	const starts: number[] = [];
	for (let month = low; month < high; month += 12) starts.push(month);
	return starts;
}
