import { sectionsText } from '../../../language/catalogue/sections.ts';
import { chartsText } from '../../../language/catalogue/charts.ts';
import { slopeTitle } from '../../../language/overview/services.ts';
import { periodText, releaseBefore } from '../../../language/periods.ts';
import { isRefusal } from '../../../statistics/figure.ts';
import { previous } from '../../../statistics/formulas/differences.ts';
import { markOf, type Writing } from '../../compose/marks.ts';
import { subtitleOf } from '../../compose/subtitle.ts';
import type { Charted } from '../charted.ts';
import type { Told } from '../compose-sections.ts';
import { find } from '../find-statements.ts';
import { sourceIn } from '../source-in.ts';

/** Growth and that of the release before, which the published change restores; null where no change was published. */
export function composeSlope(told: Told, writing: Writing): Charted | null {
	const { language } = writing;
	const words = sectionsText(language).services;
	const growth = find(told, { indicator: 'SRV_REV', measure: 'growth' });
	const change = find(told, { indicator: 'SRV_REV', measure: 'change', against: 'prev' });
	const before = growth && change && previous(growth, change);
	if (growth === null || before === null || isRefusal(before)) return null;
	const { basis, measure, region } = growth;
	const then = releaseBefore(growth.period);
	const ends = [periodText(then, basis, language), periodText(growth.period, basis, language)] as const;
	const prices = new Map(told.month.releases.map(({ indicator, price }) => [indicator.code, price]));
	const price = prices.get(growth.indicator.code);
	const shared = { name: region[language], basis, measure, self: true, price };
	const from = { ...markOf(before, { ...shared, period: then }, writing), series: ends[0] };
	const to = {
		...markOf(growth.figure, { ...shared, period: growth.period, observation: growth }, writing),
		series: ends[1]
	};
	return {
		kind: 'chart',
		chart: {
			label: words.slopeLabel(...ends),
			title: slopeTitle(growth, before, then, language),
			subtitle: subtitleOf(growth.indicator, [chartsText(language).growthOnYear, '%'], prices, language),
			data: [from, to],
			notes: [words.slopeDerived],
			ticks: { signed: true, unit: '%' },
			method: growth.indicator.code.toLowerCase()
		},
		drawing: { form: 'slope', lines: [{ key: region.code, name: region[language], from, to }], ends },
		source: sourceIn(told, growth, language),
		sentences: []
	};
}
