import { createContext } from 'svelte';
import { chooseTicks } from '../axes/ticks.ts';

/** Values from low to high, and where they lie on the plot. */
export interface Domain {
	readonly low: number;
	readonly high: number;
	/** Round numbers of the axis; chosen when absent. */
	readonly ticks?: readonly number[] | undefined;
	/** Part of the plot (0–100) that the domain takes; the rest is room for a cut. Down the plot what lies beyond stands at the tip. */
	readonly room?: { readonly from: number; readonly to: number } | undefined;
}

/** The scales of one plot. Across in percent, so that a chart is right at any width without a script. */
export interface ChartFrame {
	/** Share of the plot's width, 0–100. */
	x(value: number): number;
	/** Distance from the top, in `unit`. */
	y(value: number): number;
	readonly xDomain: Domain;
	readonly yDomain: Domain;
	readonly xTicks: readonly number[];
	readonly yTicks: readonly number[];
	readonly height: number;
	/** px, or em: one em is the height of a row, which a narrow container may change. */
	readonly unit: 'px' | 'em';
}

/** Sizes of a plot: its height and the margins inside it, in `unit`. */
export interface Size {
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
	readonly unit: 'px' | 'em';
}

/** Builds the scales of a plot; the only place that does. A domain without extent is widened by 1. */
export function makeFrame(x: Domain, y: Domain, size: Size, upwards: boolean): ChartFrame {
	const [xLow, xHigh] = widen(x);
	const [yLow, yHigh] = widen(y);
	const room = x.room ?? { from: 0, to: 100 };
	const top = size.top;
	const bottom = size.height - size.bottom;
	const xScale = linear([xLow, xHigh], [room.from, room.to]);
	const upright = linear([0, 100], upwards ? [bottom, top] : [top, bottom]);
	const yRoom = y.room ?? { from: 0, to: 100 };
	const yScale = linear([yLow, yHigh], [upright(yRoom.from), upright(yRoom.to)]);
	const isBefore = (value: number) => yRoom.from > 0 && value < yLow;
	const isAfter = (value: number) => yRoom.to < 100 && value > yHigh;
	return {
		x: xScale,
		y: (value) => (isBefore(value) ? upright(0) : isAfter(value) ? upright(100) : yScale(value)),
		xDomain: x,
		yDomain: y,
		xTicks: x.ticks ?? chooseTicks(xLow, xHigh),
		yTicks: y.ticks ?? chooseTicks(yLow, yHigh),
		height: size.height,
		unit: size.unit
	};
}

/** A straight line through two points. d3's linear scale brings colours, dates and number formats: 7 kB that no chart uses. */
function linear([d0, d1]: Pair, [r0, r1]: Pair): (value: number) => number {
	return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

type Pair = readonly [number, number];

function widen(domain: Domain): Pair {
	return domain.low === domain.high ? [domain.low, domain.low + 1] : [domain.low, domain.high];
}

/** The frame around a mark, as a getter; throws outside a `<Frame>`. */
export const [useFrame, setFrame] = createContext<() => ChartFrame>();

const steps = [0, 16, 24, 32, 40, 48, 64, 80, 96, 120] as const;

/** The smallest margin class (`before-40`) that holds `width` px: styles stand in classes, since the policy bars `style=`. */
export function marginClass(side: 'before' | 'after', width: number): string {
	return `${side}-${steps.find((step) => step >= width) ?? 120}`;
}
