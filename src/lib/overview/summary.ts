import { isPlaced, type Entry } from '../charts/datum.ts';
import { shapeTable } from '../charts/figure/table.ts';
import type { Series } from '../charts/forms/line/series.ts';
import type { RowGroup } from '../charts/forms/rows/place-rows.ts';
import type { SlopeLine } from '../charts/forms/slope/place-slope.ts';
import type { Language } from '../language/prose.ts';
import { summaryText, type SummaryFacts, type SummaryMark } from '../language/summary.ts';
import type { ChartForm } from '../language/vocabulary/forms.ts';
import type { ChartModel } from './compose/model.ts';

/** What of a chart is told, and how: growth rises and falls, a series goes from its first to its last, shares do neither. */
export interface Told {
	readonly kind: SummaryFacts['kind'];
	readonly marks: readonly SummaryMark[];
}

const markOf = (entry: Entry, names: Pick<SummaryMark, 'name' | 'series'>): SummaryMark => ({
	...names,
	label: entry.label,
	value: isPlaced(entry) ? entry.value : null,
	status: entry.status
});
const named = (entry: Entry): SummaryMark => markOf(entry, { name: entry.name, series: entry.series });

/** Bars of growth; the shares beside them are not told. */
export function toldGrowth(groups: readonly RowGroup[]): Told {
	return { kind: 'changes', marks: groups.flatMap(({ rows }) => rows.map(({ datum }) => named(datum))) };
}

/** Lines of months: each a series. */
export function toldSeries(lines: readonly Series[]): Told {
	const marks = lines.flatMap((line) =>
		line.points.map(({ datum }) =>
			markOf(datum, { name: datum.name.replace(`${line.name} `, ''), series: line.name })
		)
	);
	return { kind: 'series', marks };
}

/** Two periods a line, whose names stand over the ends. */
export function toldEnds(lines: readonly SlopeLine[], [first, last]: readonly [string, string]): Told {
	const marks = lines.flatMap(({ name, from, to }) => [
		markOf(from, { name: first, series: name }),
		markOf(to, { name: last, series: name })
	]);
	return { kind: 'series', marks };
}

/** Every number of a chart, by default as numbers that neither rise nor fall. */
export function toldAll(data: readonly Entry[], kind: Told['kind'] = 'levels'): Told {
	return { kind, marks: data.map(named) };
}

/** What one sees in a chart of the overview, in three sentences. */
export function summaryOf(
	{ label, data }: ChartModel,
	form: ChartForm,
	told: Told,
	language: Language
): string {
	const unit = shapeTable(data).unit ?? '';
	// The label names the period.
	return summaryText({ form, subject: label, period: '', unit, ...told }, language);
}
