import { chooseTicks } from '../../axes/ticks.ts';
import { makeFrame, type Domain, type Size } from '../../frame/frame.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';
import { markClass } from '../../tone.ts';
import { labelLineChart, type SeriesLabels } from './label-line.ts';
import { plotWidth, roomAfter } from './label-ends.ts';
import { placeNotes, type BreakNote } from './place-notes.ts';
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
		readonly runs: readonly LinePoint[][];
	}[];
	readonly notes: readonly BreakNote[];
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
		lines: runs
			.filter(({ one }) => one.form === 'line')
			.map((line) => ({
				key: line.one.key,
				className: lineClass(line.one),
				runs: line.runs.map((run) => run.map((point) => ({ x: middleOf(point.month), y: point.datum.value })))
			})),
		...labelLineChart(runs, makeFrame(x, y, size, true), size, plot)
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

/** Whole years from the first January on, to the end of the last month. */
export function scaleMonths(series: readonly Series[]): Domain {
	const months = series.flatMap((one) => one.points.map((point) => monthNumber(point.month)));
	if (months.length === 0) return { low: 0, high: 12, ticks: [] };
	return { low: Math.floor(Math.min(...months) / 12) * 12, high: Math.max(...months) + 1, ticks: [] };
}

/** From zero over all values, with a little air; the ticks lie inside. */
export function scaleSeries(series: readonly Series[]): Domain {
	const values = series.flatMap((one) =>
		one.points.flatMap(({ datum, revised }) => [datum.value, revised?.from.value ?? datum.value])
	);
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const air = (high - low) * 0.06 || 1;
	const domain = { low: low < 0 ? low - air : 0, high: high > 0 ? high + air : 0 };
	const ticks = chooseTicks(domain.low, domain.high);
	return { ...domain, ticks: ticks.length > 5 ? ticks.filter((tick) => isEvery(tick, ticks, 2)) : ticks };
}

function isEvery(tick: number, ticks: readonly number[], every: number): boolean {
	return (ticks.indexOf(tick) - Math.max(0, ticks.indexOf(0))) % every === 0;
}
