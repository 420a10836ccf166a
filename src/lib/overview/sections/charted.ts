import type { Panel } from '../../charts/forms/multiples/panel.ts';
import type { RankRow } from '../../charts/forms/rank/place-rank.ts';
import type { RowGroup } from '../../charts/forms/rows/place-rows.ts';
import type { ShareRow } from '../../charts/forms/share/place-share.ts';
import type { SlopeLine } from '../../charts/forms/slope/place-slope.ts';
import type { BaseYear, TrajectoryPoint } from '../../charts/forms/trajectory/scale-targets.ts';
import type { UnitRow } from '../../charts/forms/units/place-units.ts';
import type { Step } from '../../charts/forms/waterfall/run-total.ts';
import type { Prose } from '../../language/prose.ts';
import type { ChartModel, Source } from '../compose/model.ts';

/** A row of counts with words over its squares in which numbers are bound. */
export interface CountedRow extends UnitRow {
	readonly heading: Prose;
}

/** What a chart of a section is drawn as, and what its form is given. A form that a section needs is one more line. */
export type Drawing =
	| { readonly form: 'units'; readonly rows: readonly CountedRow[] }
	| { readonly form: 'waterfall'; readonly steps: readonly Step[] }
	| { readonly form: 'shares'; readonly rows: readonly ShareRow[] }
	| { readonly form: 'rank'; readonly rows: readonly RankRow[] }
	| { readonly form: 'bars'; readonly groups: readonly RowGroup[] }
	| {
			readonly form: 'slope';
			readonly lines: readonly SlopeLine[];
			readonly ends: readonly [string, string];
	  }
	| { readonly form: 'trajectory'; readonly points: readonly TrajectoryPoint[]; readonly base?: BaseYear }
	| { readonly form: 'multiples'; readonly panels: readonly Panel[]; readonly ownAxis: string };

/** A chart of a section, with what is said in sentences under its marks. */
export interface Charted {
	readonly kind: 'chart';
	readonly chart: ChartModel;
	readonly drawing: Drawing;
	readonly source: Source | null;
	readonly sentences: readonly Prose[];
}
