import type { Datum } from '../datum.ts';
import { makeFrame, type Domain, type Size } from '../frame/frame.ts';
import { placeLabels, type LabelPlace, type LabelRequest, type Rectangle } from '../labels/place-labels.ts';
import type { DotAt } from '../marks/dots/place-dots.ts';
import type { LinePoint } from '../marks/lines/place-line.ts';
import { textWidth } from '../labels/text-width.ts';
import { chooseTicks, formatTick, type TickStyle } from '../axes/ticks.ts';
import { markClass } from '../tone.ts';

/** A number of a month; cumulative ones stand at the last month they include. */
export interface MonthPoint {
	/** `2024-08`. */
	readonly month: string;
	readonly datum: Datum;
}

/** Numbers of one indicator and region. `line` joins months that follow each other, `points` never joins (sparse local figures). */
export interface Series {
	readonly key: string;
	/** Direct label of a line. */
	readonly name: string;
	readonly form: 'line' | 'points';
	readonly points: readonly MonthPoint[];
}

/** A line chart laid out: what its marks read. */
export interface PlacedSeries {
	readonly x: Domain;
	readonly y: Domain;
	readonly size: Size;
	readonly januaries: readonly { readonly from: number; readonly to: number }[];
	readonly years: readonly { readonly month: number; readonly text: string }[];
	readonly lines: readonly { readonly key: string; readonly className: string; readonly runs: readonly LinePoint[][] }[];
	readonly dots: readonly DotAt[];
	readonly names: readonly { readonly key: string; readonly x: number; readonly y: number; readonly text: string; readonly place: LabelPlace }[];
}

/** Plot width in px on a page of 320 px: labels that are free there are free everywhere. */
const narrowPlot = 216;
const yearWidth = 44;

/** Months since year 0: 2024-08 → 24295. A number, not a Date, so that no time zone can move it. Throws on other texts. */
export function monthNumber(month: string): number {
	const [year, ordinal] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)?.slice(1).map(Number) ?? [];
	if (year === undefined || ordinal === undefined) {
		throw new RangeError(`“${month}” is not a month. Write it as 2024-08.`);
	}
	return year * 12 + ordinal - 1;
}

/** Splits points, in order of time, into runs of months that follow each other; a missing month breaks a run. */
export function splitRuns(points: readonly MonthPoint[]): readonly (readonly MonthPoint[])[] {
	const runs: MonthPoint[][] = [];
	for (const point of points.toSorted((one, other) => monthNumber(one.month) - monthNumber(other.month))) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (before !== undefined && monthNumber(point.month) - monthNumber(before.month) === 1) run?.push(point);
		else runs.push([point]);
	}
	return runs;
}

const middle = (month: string) => monthNumber(month) + 0.5;

/** Lays monthly series over whole years; `hasJanuary` is a fact of the indicator, without it each January is a band. */
export function placeSeries(
	series: readonly Series[],
	height: number,
	hasJanuary: boolean,
	formatYear: (year: number, isFirst: boolean) => string
): PlacedSeries {
	const points = series.flatMap((one) => one.points);
	const months = points.map((point) => monthNumber(point.month));
	const low = Math.floor(Math.min(...months) / 12) * 12;
	const high = Math.max(...months) + 1;
	const x: Domain = points.length === 0 ? { low: 0, high: 12, ticks: [] } : { low, high, ticks: [] };
	const y = scaleValues(points.map((point) => point.datum));
	const size = { height, top: 10, bottom: 26, unit: 'px' as const };
	const starts = points.length === 0 ? [] : yearStarts(low, high);
	const every = Math.ceil((yearWidth * 12) / ((narrowPlot * 12 * 12) / Math.max(high - low, 12)));
	const runs = series.map((one) => ({ one, runs: splitRuns(one.points) }));
	return {
		x,
		y,
		size,
		januaries: hasJanuary ? [] : starts.map((from) => ({ from, to: Math.min(from + 1, high) })),
		years: starts
			.filter((_, index) => index % every === 0)
			.map((month, index) => ({ month, text: formatYear(month / 12, index === 0) })),
		lines: runs
			.filter(({ one }) => one.form === 'line')
			.map((line) => ({
				key: line.one.key,
				className: lineClass(line.one),
				runs: line.runs.map((run) => run.map((point) => ({ x: middle(point.month), y: point.datum.value })))
			})),
		...labelPoints(runs, x, y, size)
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

/** From zero over all values, with a little air; the ticks lie inside. */
function scaleValues(data: readonly Datum[]): Domain {
	const values = data.map((datum) => datum.value);
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

function labelPoints(
	runs: readonly { readonly one: Series; readonly runs: readonly (readonly MonthPoint[])[] }[],
	x: Domain,
	y: Domain,
	size: Size
): Pick<PlacedSeries, 'dots' | 'names'> {
	const frame = makeFrame(x, y, size, true);
	const at = (point: MonthPoint) => ({
		x: (frame.x(middle(point.month)) / 100) * narrowPlot,
		y: frame.y(point.datum.value)
	});
	const requests: LabelRequest[] = [];
	const obstacles: Rectangle[] = [];
	for (const { one } of runs) {
		for (const point of one.points) {
			const { x: px, y: py } = at(point);
			const radius = one.form === 'points' ? 6 : 2;
			obstacles.push({ left: px - radius, right: px + radius, top: py - radius, bottom: py + radius });
			if (one.form === 'line') continue;
			const width = textWidth(point.datum.label, 13);
			requests.push({ key: point.datum.key, x: px, y: py, width, height: 14, candidates: around(10) });
		}
	}
	const lines = runs.filter(({ one }) => one.form === 'line' && one.points.length > 0);
	for (const { one, runs: parts } of lines) {
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
				return { datum: point.datum, x: middle(point.month), y: point.datum.value, size: form, label };
			})
		)
	);
	const names = lines.flatMap(({ one, runs: parts }) => {
		const last = parts.at(-1)?.at(-1);
		const place = places.get(`name ${one.key}`);
		if (last === undefined || place === undefined) return [];
		return [{ key: one.key, x: middle(last.month), y: last.datum.value, text: one.name, place }];
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
