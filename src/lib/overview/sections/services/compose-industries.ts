import { sectionsText } from '../../../language/catalogue/sections.ts';
import { namedSentences, risingText } from '../../../language/overview/services.ts';
import { periodText } from '../../../language/periods.ts';
import { capital } from '../../../language/prose.ts';
import { isRefusal } from '../../../statistics/figure.ts';
import { rest } from '../../../statistics/formulas/counts.ts';
import type { Writing } from '../../compose/marks.ts';
import type { Charted } from '../charted.ts';
import type { Told } from '../compose-sections.ts';
import { cellOf } from '../count-cell.ts';
import { find } from '../find-statements.ts';
import { sourceIn } from '../source-in.ts';

/** How many industries rose, those named in words; the others are a remainder of ours. Null where none were counted. */
export function composeIndustries(told: Told, writing: Writing): Charted | null {
	const { language } = writing;
	const words = sectionsText(language).services;
	const all = find(told, { indicator: 'SRV_REV', part: 'SEC.all', measure: 'count' });
	const rising = find(told, { indicator: 'SRV_REV', part: 'SEC.all', measure: 'count_up' });
	if (all === null || rising === null) return null;
	const others = rest(all, rising);
	const cells = [
		cellOf({ tone: 'up', name: words.rising, of: rising, figure: rising.figure }, words.industries, writing),
		...(isRefusal(others)
			? []
			: [cellOf({ tone: 'rest', name: words.rest, of: all, figure: others }, words.industries, writing)])
	];
	const period = periodText(all.period, all.basis, language);
	const directions = told.statements.filter(
		(row) =>
			row.indicator.code === 'SRV_REV' &&
			row.measure === 'direction' &&
			row.period === told.month.period &&
			row.figure.flag !== 'A'
	);
	const isQuoted = told.statements.some(
		(row) => row.indicator.code === 'SRV_REV' && row.measure === 'count_down' && row.figure.flag === 'A'
	);
	return {
		kind: 'chart',
		chart: {
			label: words.industriesLabel(period),
			title: capital(risingText(all.figure, rising.figure, language)),
			subtitle: words.industriesSubtitle(period),
			data: cells,
			notes: isQuoted ? [words.restQuoted] : [],
			ticks: { signed: false, unit: '' },
			method: all.indicator.code.toLowerCase()
		},
		drawing: {
			form: 'units',
			rows: [{ key: 'industries', title: words.industries, heading: [], cells }]
		},
		source: sourceIn(told, all, language),
		sentences: namedSentences(directions, language)
	};
}
