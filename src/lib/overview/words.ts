import type { ChartWords } from '../charts/figure/words.ts';
import { chartsText } from '../language/catalogue/charts.ts';
import type { Language } from '../language/prose.ts';

/** The words of a chart's own furniture in one language. */
export function chartWords(language: Language): ChartWords {
	const words = chartsText(language);
	return {
		table: words.table,
		name: words.name,
		value: words.value,
		interval: words.interval,
		kind: words.status,
		status: {
			published: words.publishedShort,
			derived: words.derivedShort,
			target: words.targetShort,
			ambiguous: words.ambiguousShort,
			missing: words.missingShort
		},
		open: words.openFigure,
		close: words.close,
		notes: words.notes,
		place: words.place,
		unit: words.unit,
		series: words.series,
		refusals: words.refusals
	};
}
