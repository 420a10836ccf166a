import type { Entry } from '../../charts/datum.ts';
import type { RowGroup } from '../../charts/forms/rows/place-rows.ts';
import type { ScopeBreak, Series } from '../../charts/forms/line/series.ts';
import type { ShareRow } from '../../charts/forms/share/place-share.ts';
import type { StripRow } from '../../charts/forms/strip/place-strip.ts';
import type { TickStyle } from '../../charts/axes/ticks.ts';
import type { Bound, Prose } from '../../language/prose.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { HeadlineIndicator } from '../view.ts';

/** What every chart of the page has around its marks. */
export interface ChartModel {
	/** Accessible name: what is drawn, of what period. */
	readonly label: string;
	/** The finding. */
	readonly title: Prose;
	/** Indicator, scope, period, basis, unit. */
	readonly subtitle: string;
	/** Everything drawn, in reading order. */
	readonly data: readonly Entry[];
	/** What a reader must know: what was not published and why, overlaps, breaks. */
	readonly notes: readonly string[];
	readonly ticks: TickStyle;
	/** Anchor on /methods/: `iva`. */
	readonly method: string;
}

/** Where the home region stands: one strip an indicator. */
export interface PositionModel extends ChartModel {
	readonly rows: readonly StripRow[];
}

/** One of the three columns: the figure, what it compares with what, its change, its rank, its past. */
export interface HeadlineModel {
	readonly code: HeadlineIndicator;
	readonly name: string;
	/** 同比，1—8月累计，可比价 */
	readonly basis: string;
	readonly direction: 'up' | 'down' | 'level';
	/** 下降, up; '' where the figure itself is the word. */
	readonly word: string;
	readonly figure: Bound;
	readonly comparison: Prose;
	/** The change since the release before, or why there is none. */
	readonly change: Prose;
	/** Places among others, or why there is none. */
	readonly ranks: readonly Prose[];
	readonly missing: readonly string[];
	readonly series: ChartModel & { readonly lines: readonly Series[]; readonly breaks: readonly ScopeBreak[] };
	readonly source: Source;
}

/** The parts of one table in one breakdown. */
export type PartsModel = ChartModel & {
	readonly code: HeadlineIndicator;
	readonly breakdowns: readonly { readonly value: string; readonly name: string }[];
	readonly chosen: string;
	/** Shares and contributions in sentences. */
	readonly details: readonly Prose[];
	readonly source: Source;
} & (
		| {
				readonly form: 'bars';
				readonly groups: readonly RowGroup[];
				/** Shares of some parts were printed, and stand in a column of their own. */
				readonly hasShares: boolean;
		  }
		| { readonly form: 'shares'; readonly rows: readonly ShareRow[] }
		| { readonly form: 'none' }
	);

/** The document that printed the figures of a chart. */
export interface Source {
	/** In the language of the document. */
	readonly title: string;
	readonly lang: string;
	/** Date of publication, or that it is not stated. */
	readonly published: string;
	/** Id of the figure whose passport shows the passage. */
	readonly figure: string;
}

/** Everything that the overview of one month says and draws, in one language. */
export interface OverviewModel {
	readonly period: string;
	/** 2024年1—8月 */
	readonly periodName: string;
	readonly source: Source | null;
	readonly finding: Prose;
	readonly standfirst: Prose;
	readonly position: PositionModel;
	readonly headlines: readonly HeadlineModel[];
	readonly parts: readonly PartsModel[];
	/** Every figure drawn as a mark, by id in lower case. */
	readonly figures: ReadonlyMap<string, Figure>;
}
