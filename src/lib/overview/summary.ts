import { isPlaced, type Entry } from '../charts/datum.ts';
import { shapeTable } from '../charts/figure/table.ts';
import type { Language } from '../language/prose.ts';
import { summaryText, type SummaryFacts } from '../language/summary.ts';
import type { ChartForm } from '../language/vocabulary/forms.ts';
import type { ChartModel } from './compose/model.ts';

/** What the numbers of a form do; of the others it is told where they come from. */
const kinds: Readonly<Partial<Record<ChartForm, SummaryFacts['kind']>>> = {
	bar: 'changes',
	dumbbell: 'changes',
	grouped: 'changes',
	strip: 'changes',
	line: 'series',
	slope: 'series',
	waterfall: 'signed'
};

/** What one sees in a chart of the overview, in three sentences. */
export function summaryOf({ label, data }: ChartModel, form: ChartForm, language: Language): string {
	const marks = data.map((entry: Entry) => ({
		name: entry.name,
		series: entry.series,
		label: entry.label,
		value: isPlaced(entry) ? entry.value : null,
		status: entry.status
	}));
	const unit = shapeTable(data).unit ?? '';
	// The label names the period.
	return summaryText(
		{ form, subject: label, period: '', unit, kind: kinds[form] ?? 'levels', marks },
		language
	);
}
