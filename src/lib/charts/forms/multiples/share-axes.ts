import { chooseTicks } from '../../axes/ticks.ts';
import { isPlaced } from '../../datum.ts';
import type { Domain } from '../../frame/frame.ts';
import { scaleMonths, scaleSeries } from '../line/scale-series.ts';
import { scaleYears } from '../trajectory/place-years.ts';
import { scaleTargets } from '../trajectory/scale-targets.ts';
import { entriesOf, type LinePanel, type Panel, type TrajectoryPanel } from './panel.ts';

/** The axes of a panel. `isOwn` is said at the panel: its heights cannot be compared with the others'. */
export interface PanelAxes {
	readonly x: Domain;
	readonly y: Domain;
	readonly isOwn: boolean;
}

/** A panel whose largest number exceeds this many times the next panel's would leave the others flat. */
const outlierRatio = 4;

/** Axes by panel key: across shared by all of a kind, up shared by all but a panel that would leave the others flat; or each its own. */
export function shareAxes(
	panels: readonly Panel[],
	own: 'outlier' | 'all' = 'outlier'
): ReadonlyMap<string, PanelAxes> {
	const alone = own === 'all' ? panels : panels.filter((panel) => panel === findOutlier(panels));
	const together = panels.filter((panel) => !alone.includes(panel));
	const y = shareDomain(together);
	const months = scaleMonths(panels.filter(isLine).flatMap((panel) => panel.series));
	const years = scaleYears(panels.filter(isTrajectory).flatMap((panel) => yearsOf(panel)));
	return new Map(
		panels.map((panel) => {
			const isOwn = alone.includes(panel);
			return [
				panel.key,
				{ x: panel.kind === 'line' ? months : years, y: isOwn ? shareDomain([panel]) : y, isOwn }
			];
		})
	);
}

/** One domain up the plots over every number of the panels, as their own charts would choose it; [0, 1] without numbers. */
export function shareDomain(panels: readonly Panel[]): Domain {
	const lines = panels.filter(isLine).filter(hasNumbers);
	const trajectories = panels.filter(isTrajectory).filter(hasNumbers);
	const targets = scaleTargets(
		trajectories.flatMap((panel) => panel.points),
		trajectories.find((panel) => panel.base !== undefined)?.base
	);
	if (lines.length === 0) return targets;
	// A trajectory cannot be cut.
	const series = scaleSeries(
		lines.flatMap((panel) => panel.series),
		trajectories.length === 0
	);
	if (trajectories.length === 0) return series;
	const low = Math.min(series.low, targets.low);
	const high = Math.max(series.high, targets.high);
	return { low, high, ticks: chooseTicks(low, high) };
}

function findOutlier(panels: readonly Panel[]): Panel | undefined {
	const sized = panels
		.map((panel) => ({ panel, size: sizeOf(panel) }))
		.filter(({ size }) => size > 0)
		.toSorted((one, other) => other.size - one.size);
	const [first, second] = sized;
	if (first === undefined || second === undefined) return undefined;
	return first.size > outlierRatio * second.size ? first.panel : undefined;
}

function sizeOf(panel: Panel): number {
	return Math.max(
		0,
		...entriesOf(panel).flatMap((entry) => (isPlaced(entry) ? [Math.abs(entry.value)] : []))
	);
}

function hasNumbers(panel: Panel): boolean {
	return entriesOf(panel).some(isPlaced);
}

function yearsOf({ points, base }: TrajectoryPanel): readonly number[] {
	return [...points.map((point) => point.year), ...(base === undefined ? [] : [base.year])];
}

function isLine(panel: Panel): panel is LinePanel {
	return panel.kind === 'line';
}

function isTrajectory(panel: Panel): panel is TrajectoryPanel {
	return panel.kind === 'trajectory';
}
