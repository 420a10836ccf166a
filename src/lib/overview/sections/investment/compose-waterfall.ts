import { chartsText } from '../../../language/catalogue/charts.ts';
import { sectionsText } from '../../../language/catalogue/sections.ts';
import { formulaSentence, residualText } from '../../../language/overview/contributions.ts';
import { wholeOf } from '../../../language/overview/part-names.ts';
import { contributionTitle } from '../../../language/overview/titles.ts';
import { periodText } from '../../../language/periods.ts';
import type { PartObservation } from '../../../query/questions/months/parts.ts';
import { isRefusal, type Figure } from '../../../statistics/figure.ts';
import { residual } from '../../../statistics/formulas/contributions.ts';
import { sum } from '../../../statistics/formulas/counts.ts';
import { contains } from '../../../statistics/interval.ts';
import type { Step } from '../../../charts/forms/waterfall/run-total.ts';
import { markOf, type Writing } from '../../compose/marks.ts';
import type { Contributed } from '../../compose/parts/contributions.ts';
import type { Charted } from '../charted.ts';
import type { Told } from '../compose-sections.ts';
import { sourceIn } from '../source-in.ts';

/** What each part contributed, what rounding leaves, and the published growth that they make. */
export function composeWaterfall(
	told: Told,
	contributed: readonly Contributed[],
	total: PartObservation,
	writing: Writing
): Charted | null {
	const { language } = writing;
	const words = sectionsText(language).investment;
	const points = contributed.map((one) => one.points);
	const [together, left] = [sum(points), residual(total, points)];
	const [largest] = contributed;
	if (largest === undefined || isRefusal(together) || isRefusal(left)) return null;
	const step = (role: Step['role'], figure: Figure, name: string, measure: string): Step => {
		const observation = figure.kind === 'published' ? total : null;
		return { role, datum: markOf(figure, { ...total, name, measure, observation }, writing) };
	};
	const steps = [
		...contributed.map(({ name, points: own }) => step('part', own, name[language], 'contribution')),
		step('residual', left, chartsText(language).residual, 'gap'),
		step('total', total.figure, words.publishedGrowth, 'growth')
	];
	const period = periodText(total.period, total.basis, language);
	const whole = wholeOf(total.indicator, language);
	return {
		kind: 'chart',
		chart: {
			label: words.waterfallLabel(whole, period),
			title: contributionTitle(
				contributed.map(({ name, points: own }) => ({ name, figure: own })),
				language
			),
			subtitle: words.waterfallSubtitle(whole, period),
			data: steps.map(({ datum }) => datum),
			notes: [],
			ticks: { signed: true, unit: '' },
			method: total.indicator.code.toLowerCase()
		},
		drawing: { form: 'waterfall', steps },
		source: sourceIn(told, total, language),
		sentences: [
			residualText(together, total.figure, left, contains(left.interval, 0), language),
			formulaSentence(largest.name, largest.points, language)
		]
	};
}
