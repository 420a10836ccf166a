import { line } from 'd3';
import type { ChartFrame } from '../../frame/frame.ts';

/** A point of a line, in the units of the frame's domains. */
export interface LinePoint {
	readonly x: number;
	readonly y: number;
}

/** A line's paths are drawn in a box of this width, stretched to the plot. */
export const lineBoxWidth = 1000;

const toPath = line<readonly [number, number]>().digits(1);

/** One path string for the runs of points; a run of one point has none (it is a dot), no run gives ''. */
export function traceLine(runs: readonly (readonly LinePoint[])[], frame: ChartFrame): string {
	return runs
		.filter((run) => run.length > 1)
		.map(
			(run) => toPath(run.map((point) => [(frame.x(point.x) / 100) * lineBoxWidth, frame.y(point.y)])) ?? ''
		)
		.join('');
}
