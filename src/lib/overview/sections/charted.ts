import type { ShareRow } from '../../charts/forms/share/place-share.ts';
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
	| { readonly form: 'shares'; readonly rows: readonly ShareRow[] };

/** A chart of a section, with what is said in sentences under its marks. */
export interface Charted {
	readonly kind: 'chart';
	readonly chart: ChartModel;
	readonly drawing: Drawing;
	readonly source: Source | null;
	readonly sentences: readonly Prose[];
}
