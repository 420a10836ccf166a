import { rowsOf, type Answers } from '../../query/answers.ts';
import type { ReleaseMonth } from '../../query/questions/months/releases.ts';
import { pageFinding, standfirst } from '../../language/overview/headline.ts';
import { periodText } from '../../language/periods.ts';
import type { Language } from '../../language/prose.ts';
import type { Figure } from '../../statistics/figure.ts';
import { composeHeadline } from './compose-headline.ts';
import { composeParts } from './parts/compose-parts.ts';
import { composePosition } from './compose-position.ts';
import { factsOf, type Facts } from './facts.ts';
import type { Writing } from './marks.ts';
import type { OverviewModel } from './model.ts';
import { sourceOf } from './source.ts';
import { homeOf, partsAsk, regionsOf, sharedAsks, shownBreakdowns, type Month } from '../month.ts';
import { headlineIndicators, type HeadlineIndicator, type View } from '../view.ts';

/** One headline indicator of the month: who printed it, and what is known of it. */
interface Shown {
	readonly code: HeadlineIndicator;
	readonly release: ReleaseMonth;
	readonly facts: Facts;
}

/** Everything the page of a month says and draws, from the answers to the asks of its view; at build and in the browser. */
export function compose(month: Month, view: View, answers: Answers, language: Language): OverviewModel {
	const figures = new Map<string, Figure>();
	const writing: Writing = { language, drawn: (figure) => figures.set(figure.id.toLowerCase(), figure) };
	const chosen = regionsOf(month).filter(({ code }) => view.comparators.includes(code));
	const around = month.lineage.map(({ region }) => region);
	const asks = sharedAsks(month);
	const rows = rowsOf(answers, asks.totals);
	const history = rowsOf(answers, asks.history);
	const home = homeOf(month).code;
	const known = headlineIndicators.flatMap((code): readonly Shown[] => {
		const release = month.releases.find(
			({ period, indicator }) => period === month.period && indicator.code === code
		);
		const facts = factsOf(rows, code, home, chosen, around);
		return release && facts ? [{ code, release, facts }] : [];
	});
	const shown = known.filter(({ code }) => view.indicator === 'all' || view.indicator === code);
	const priced = [...month.releases, ...month.breakdowns];
	const prices = new Map(priced.map(({ indicator, price }) => [indicator.code, price]));
	const basis = known[0]?.facts.growth.basis ?? 'Y';

	return {
		period: month.period,
		periodName: periodText(month.period, basis, language),
		source: known[0] ? sourceOf(known[0].release, known[0].facts.growth.figure, language) : null,
		finding: pageFinding(
			known.map(({ facts }) => facts.growth),
			language
		),
		standfirst: standfirst(
			known.map(({ facts }) => facts),
			language
		),
		position: composePosition(
			known.map(({ facts }) => facts),
			prices,
			writing
		),
		headlines: shown.map((one) => {
			const own = {
				rows: history.filter(({ indicator }) => indicator.code === one.code),
				breaks: month.breaks
			};
			return composeHeadline(
				one.code,
				one.facts,
				own,
				chosen,
				prices,
				sourceOf(one.release, one.facts.growth.figure, language),
				writing
			);
		}),
		parts: shown.map((one) => {
			const breakdowns = shownBreakdowns(month, view, one.code).map((breakdown) => ({
				breakdown,
				rows: rowsOf(answers, partsAsk(breakdown))
			}));
			return composeParts(
				{
					code: one.code,
					month,
					breakdowns,
					prices,
					source: sourceOf(one.release, one.facts.growth.figure, language)
				},
				writing
			);
		}),
		figures
	};
}
