import { formatTick, type TickStyle } from '../../axes/ticks.ts';
import { percent, round } from '../../coordinates.ts';
import { makeFrame, type ChartFrame, type Domain } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { StepColumn } from '../../marks/steps/placed-step.ts';
import { breakName } from '../../labels/break-name.ts';
import type { RunStep } from './run-total.ts';

/** Columns laid out; the axis has `axis` percent of the width for its numbers. */
export interface PlacedColumns {
	readonly steps: readonly StepColumn[];
	readonly axis: number;
	readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
}

/** Height in px of a chart of columns with its names; the styles of WaterfallChart repeat it. */
export const columnsHeight = 340;
/** The narrowest width in px that has columns; the styles of WaterfallChart repeat it. */
export const narrowest = 560;

const top = 24;
/** Under the plot: a value that stands below its column, then the names. */
const belowPlot = 24;
const lineHeight = 15;
const mostLines = 3;
/** Fewer steps than this stand in the middle, as wide as if they were so many. */
const leastSlots = 4;
const columnShare = 0.66;

/** Lays steps as columns; null without steps, and where values touch or names take more than three lines on the narrowest width. */
export function placeColumns(
	run: readonly RunStep[],
	values: Domain,
	tickStyle: TickStyle
): PlacedColumns | null {
	const ticks = values.ticks ?? [];
	const texts = ticks.map((tick) => formatTick(tick, ticks, tickStyle));
	const axis = round(((Math.max(0, ...texts.map((text) => textWidth(text, 12))) + 10) / narrowest) * 100, 2);
	const slots = Math.max(run.length, leastSlots);
	const pitch = (narrowest * (100 - axis)) / 100 / slots;
	const names = run.flatMap(({ datum }) => {
		const lines = breakName(datum.name, pitch - 8, 13) ?? breakName(datum.short ?? datum.name, pitch - 8, 13);
		return lines === null || lines.length > mostLines || textWidth(datum.label, 13) > pitch - 6
			? []
			: [lines];
	});
	if (run.length === 0 || names.length < run.length) return null;
	const lines = Math.max(0, ...names.map((name) => name.length));
	const bottom = belowPlot + lines * lineHeight;
	const frame = makeFrame(
		{ low: 0, high: slots, ticks: [], room: { from: axis, to: 100 } },
		values,
		{ height: columnsHeight, top, bottom, unit: 'px' },
		true
	);
	const before = (slots - run.length) / 2;
	return {
		axis,
		ticks: ticks.map((value, index) => ({ value, y: round(frame.y(value)), text: texts[index] ?? '' })),
		steps: run.map((step, index) => ({
			...placeColumn(step, before + index + 0.5, index === run.length - 1, frame),
			name: names[index] ?? [],
			nameAt: columnsHeight - lines * lineHeight + 10,
			strong: step.role === 'total'
		}))
	};
}

function placeColumn(
	{ from, to, datum }: RunStep,
	at: number,
	isLast: boolean,
	frame: ChartFrame
): Omit<StepColumn, 'name' | 'nameAt' | 'strong'> {
	const half = columnShare / 2;
	const [high, low] = [frame.y(Math.max(from, to)), frame.y(Math.min(from, to))];
	const height = round(low - high);
	const end = round(frame.y(to));
	const whisker = placeUpright(to - datum.value, datum.interval, datum.doubtful === true, frame);
	const above = Math.min(high, whisker?.top ?? high) - 7;
	const below = Math.max(low, whisker?.bottom ?? low) + 17;
	const zero = frame.y(0);
	// What falls has its value below; where that would stand on the zero line, above.
	const onZero = below > zero - 3 && below < zero + 14;
	return {
		middle: percent(frame.x(at)),
		bar:
			height === 0
				? null
				: {
						x: percent(frame.x(at - half)),
						width: percent(frame.x(at + half) - frame.x(at - half)),
						y: round(high),
						height
					},
		end,
		carry: isLast ? null : { from: percent(frame.x(at + half)), to: percent(frame.x(at + 1 - half)) },
		whisker,
		label: round(datum.value < 0 && !onZero ? below : above)
	};
}

/** An interval as an upright whisker, where it is higher than 2 px or the precision is in doubt. */
function placeUpright(
	start: number,
	interval: RunStep['datum']['interval'],
	isDoubtful: boolean,
	frame: ChartFrame
): StepColumn['whisker'] {
	if (interval === undefined) return null;
	const [upper, lower] = [round(frame.y(start + interval.high)), round(frame.y(start + interval.low))];
	return lower - upper > (isDoubtful ? 0 : 2) ? { top: upper, bottom: lower } : null;
}
