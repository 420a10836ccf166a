import { chooseTicks, formatTick, type TickStyle } from '../../axes/ticks.ts';
import { percent } from '../../coordinates.ts';
import { makeFrame, type ChartFrame, type Domain, type Size } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { PlacedStep, StepRow } from '../../marks/steps/placed-step.ts';
import { placeWhisker } from '../../marks/intervals/place-whisker.ts';
import { markClass } from '../../tone.ts';
import { axisHeight, placeRows, type Slot } from '../rows/place-rows.ts';
import { stackNames, type Stacking } from '../rows/stack-names.ts';
import { placeColumns, type PlacedColumns } from './place-columns.ts';
import { runTotal, type RunStep, type Step } from './run-total.ts';

/** A waterfall laid out twice, as rows and as columns: styles show the one that has room. */
export interface PlacedWaterfall {
	readonly slots: readonly Slot[];
	readonly stack: Stacking;
	readonly x: Domain;
	readonly size: Size;
	/** Room in px before the bars of the rows for half of the axis' first number, after them for their values. */
	readonly room: { readonly before: number; readonly after: number };
	readonly steps: readonly PlacedStep[];
	/** null where names or values have no room under columns on any width. */
	readonly columns: PlacedColumns | null;
}

/** Distance in px from a bar to its value. */
const distance = 6;

/** Lays the steps of a sum one after the other. */
export function placeWaterfall(steps: readonly Step[], tickStyle: TickStyle): PlacedWaterfall {
	const run = runTotal(steps);
	const rows = steps.map(({ datum, role }) => ({ datum, strong: role === 'total' }));
	const { slots, height } = placeRows([{ key: 'steps', rows }], 'source');
	const values = scaleRun(run);
	const size = { height, top: 0, bottom: 0, unit: 'em' as const };
	const frame = makeFrame(values, { low: 0, high: height }, size, false);
	const after = Math.max(0, ...run.map(({ datum }) => textWidth(datum.label, 13))) + distance + 2;
	const [first = 0] = values.ticks ?? [];
	const number = textWidth(formatTick(first, values.ticks ?? [], tickStyle), 12);
	const room = { before: first < 0 ? Math.ceil(number / 2) : 0, after };
	const columns = placeColumns(run, values, tickStyle);
	return {
		slots,
		stack: stackNames(slots, room, false),
		x: values,
		size,
		room,
		columns,
		steps: run.map((step, index) => ({
			key: step.datum.key,
			datum: step.datum,
			className: markClass(step.datum, step.role === 'residual' ? 'neutral' : 'direction'),
			row: placeRow(step, axisHeight + index + 0.5, index === run.length - 1, frame),
			column: columns?.steps[index] ?? null
		}))
	};
}

/** From zero over every running total and interval, to round numbers on both ends. */
function scaleRun(run: readonly RunStep[]): Domain {
	const ends = run.flatMap(({ from, to, datum }) => {
		const start = to - datum.value;
		return [
			from,
			to,
			start + (datum.interval?.low ?? datum.value),
			start + (datum.interval?.high ?? datum.value)
		];
	});
	const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
	if (least === most) return { low: 0, high: 0, ticks: [0] };
	const [first = 0, second = 1] = chooseTicks(least, most);
	const step = second - first;
	// Division by a step like 0.2 leaves crumbs: 0.6 / 0.2 is 2.9999999999999996.
	const low = Math.floor(least / step + 1e-9) * step;
	const high = Math.ceil(most / step - 1e-9) * step;
	return { low, high, ticks: chooseTicks(low, high) };
}

function placeRow(step: RunStep, y: number, isLast: boolean, frame: ChartFrame): StepRow {
	const [from, to] = [frame.x(step.from), frame.x(step.to)];
	const start = step.to - step.datum.value;
	// A whisker lies at the end of its step, not at its value.
	const interval = step.datum.interval;
	const moved = interval && { low: start + interval.low, high: start + interval.high };
	const whisker = placeWhisker({ ...step.datum, interval: moved }, frame);
	const width = percent(Math.abs(to - from));
	return {
		y: `${y}em`,
		bar: width === '0%' ? null : { x: percent(Math.min(from, to)), width },
		end: percent(to),
		carry: isLast ? null : { from: `${y + 0.25}em`, to: `${y + 0.75}em` },
		whisker,
		label: percent(Math.max(from, to, whisker === null ? to : frame.x(whisker.high)))
	};
}
