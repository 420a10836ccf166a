import type { Snippet } from 'svelte';
import type { Entry } from '../../datum.ts';
import type { MonthBand, Series } from '../line/series.ts';
import type { BaseYear, TrajectoryPoint } from '../trajectory/scale-targets.ts';

interface Titled {
	readonly key: string;
	/** What the panel shows: one thing of those that are compared. */
	readonly title: string | Snippet;
	/** Scope, unit, period where they differ from the figure's. */
	readonly note?: string | Snippet | undefined;
	/** Why there is nothing to draw, in words; said in place of an empty chart. */
	readonly reason?: string | undefined;
}

/** A panel of monthly series. */
export interface LinePanel extends Titled {
	readonly kind: 'line';
	readonly series: readonly Series[];
	/** A fact of the indicator, as in a chart of its own. */
	readonly hasJanuary?: boolean | undefined;
	readonly bands?: readonly MonthBand[] | undefined;
}

/** A panel of a plan's targets. */
export interface TrajectoryPanel extends Titled {
	readonly kind: 'trajectory';
	readonly points: readonly TrajectoryPoint[];
	readonly base?: BaseYear | undefined;
}

/** One of several charts that are alike. */
export type Panel = LinePanel | TrajectoryPanel;

/** Every entry of a panel, in the order in which the arrow keys walk. */
export function entriesOf(panel: Panel): readonly Entry[] {
	if (panel.kind === 'trajectory') return panel.points.map((point) => point.datum);
	return panel.series.flatMap((one) => one.points.map((point) => point.datum));
}

/** Every entry of a figure of panels: what its one tab stop walks and its table lists. Keys must differ between panels. */
export function entriesOfPanels(panels: readonly Panel[]): readonly Entry[] {
	return panels.flatMap((panel) => entriesOf(panel));
}
