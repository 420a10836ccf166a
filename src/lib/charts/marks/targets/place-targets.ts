import { down, percent, round } from '../../coordinates.ts';
import { drawable, type Datum } from '../../datum.ts';
import type { ChartFrame } from '../../frame/frame.ts';
import type { LabelPlace } from '../../labels/place-labels.ts';

/** Whether the plan writes the due date or its year was inferred from the plan's own. */
export const dueBases = ['stated', 'inferred'] as const;
export type DueBasis = (typeof dueBases)[number];

/** A target at a place; `x` and `y` in the units of the frame's domains. */
export interface TargetAt {
	readonly datum: Datum;
	readonly x: number;
	/** Where it stands: its value, or the end of the axis for a target beyond it. */
	readonly y: number;
	readonly stated: DueBasis;
	readonly label: LabelPlace | undefined;
}

/** A target in coordinates of SVG. */
export interface PlacedTarget {
	readonly key: string;
	readonly datum: Datum;
	readonly className: string;
	readonly x: string;
	readonly y: string;
	/** Length in px of the stem to zero, or to the foot of an axis without zero; negative upwards. */
	readonly stem: number;
	readonly label: LabelPlace | undefined;
}

/** Lays targets as rules on stems. */
export function placeTargets(targets: readonly TargetAt[], frame: ChartFrame): readonly PlacedTarget[] {
	drawable(targets.map((target) => target.datum));
	const foot = frame.y(Math.min(Math.max(0, frame.yDomain.low), frame.yDomain.high));
	return targets.map(({ datum, x, y, stated, label }) => ({
		key: datum.key,
		datum,
		className: `target ${stated}`,
		x: percent(frame.x(x)),
		y: down(frame.y(y), frame.unit),
		stem: round(foot - frame.y(y)),
		label
	}));
}
