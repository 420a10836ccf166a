import type { ScopeBreak, Series } from '../../../charts/forms/line/series.ts';
import { chartsText } from '../../../language/catalogue/charts.ts';
import type { Language } from '../../../language/prose.ts';
import type { Break } from '../../../query/questions/record/breaks.ts';

/** What a chart says of the changes of scope that its lines would cross: marks on the plot, and what changed below it. */
export interface ScopeChanges {
	readonly breaks: readonly ScopeBreak[];
	readonly notes: readonly string[];
}

/** The changes of an indicator's scope after the first month of a chart and up to its last: where they cut its lines, and why. */
export function scopeBreaks(
	breaks: readonly Break[],
	indicator: string,
	lines: readonly Series[],
	language: Language
): ScopeChanges {
	const months = lines.flatMap(({ points }) => points.map(({ month }) => month)).toSorted();
	const crossed = breaks
		.filter((one) => one.indicator === indicator)
		.map((one) => ({ ...one, month: firstMonth(one.from) }))
		.filter(({ month }) => month > (months[0] ?? '') && month <= (months.at(-1) ?? ''));
	return {
		breaks: crossed.map(({ month }) => ({ month, note: chartsText(language).scopeChanged })),
		notes: crossed.map(({ from, description }) => chartsText(language).scopeNote(from, description[language]))
	};
}

/** The month of the first figure in the new scope; a year begins with January–February, published as one. */
function firstMonth(from: string): string {
	return from.length === 4 ? `${from}-02` : from;
}
