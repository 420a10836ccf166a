import type { RankRow } from '../../../charts/forms/rank/place-rank.ts';
import { sectionsText } from '../../../language/catalogue/sections.ts';
import { amongText, distanceSentence, standingTitle } from '../../../language/overview/investment.ts';
import { periodText } from '../../../language/periods.ts';
import type { Facts } from '../../compose/facts.ts';
import { markOf, type Writing } from '../../compose/marks.ts';
import type { Charted } from '../charted.ts';
import type { Told } from '../compose-sections.ts';
import { sourceIn } from '../source-in.ts';

/** The place of the home region among those of its level; null where none was published of a known number. */
export function composeStanding(
	told: Told,
	{ growth, ranks, gaps }: Facts,
	writing: Writing
): Charted | null {
	const { language } = writing;
	const words = sectionsText(language).investment;
	const rows = ranks.flatMap(({ rank, among }): readonly RankRow[] => {
		if (rank.of === null) return [];
		const title = amongText(rank.of, rank.region, among, language);
		const datum = markOf(
			rank.figure,
			{ ...rank, name: words.rankAmong(title), observation: rank, self: true },
			writing
		);
		return [{ key: rank.figure.id, title, of: rank.of, datum }];
	});
	if (rows.length === 0) return null;
	const period = periodText(growth.period, growth.basis, language);
	return {
		kind: 'chart',
		chart: {
			label: words.standingLabel(period),
			title: standingTitle(growth.indicator, ranks, language),
			subtitle: words.standingSubtitle(period),
			data: rows.map(({ datum }) => datum),
			notes: [],
			ticks: { signed: false, unit: '' },
			method: growth.indicator.code.toLowerCase()
		},
		drawing: { form: 'rank', rows },
		source: sourceIn(told, growth, language),
		sentences: gaps.length > 0 ? [distanceSentence(growth.indicator, gaps, language)] : []
	};
}
