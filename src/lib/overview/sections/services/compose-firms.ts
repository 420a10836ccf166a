import { agreementSentence, concentrationSentences, firmsText } from '../../../language/overview/services.ts';
import { capital } from '../../../language/prose.ts';
import { isRefusal } from '../../../statistics/figure.ts';
import { contributionRate } from '../../../statistics/formulas/contributions.ts';
import { intersect, intervalOf } from '../../../statistics/interval.ts';
import type { Writing } from '../../compose/marks.ts';
import type { Told } from '../compose-sections.ts';
import { find } from '../find-statements.ts';
import type { Remark } from '../section.ts';

/** The largest enterprises in words, beside the chart of their shares; whether their points and their rate agree. */
export function composeFirms(told: Told, { language }: Writing): Remark | null {
	const read = (measure: string) => find(told, { indicator: 'SRV_REV', part: 'SIZE.100m', measure });
	const of = {
		level: read('level'),
		share: read('share'),
		rate: read('contribution_rate'),
		contribution: read('contribution')
	};
	const set = Object.values(of).find((row) => row !== null)?.part;
	if (set === undefined) return null;
	const growth = find(told, { indicator: 'SRV_REV', measure: 'growth' });
	const computed = of.contribution && growth && contributionRate(of.contribution, growth);
	const agreement =
		of.rate === null || computed === null || isRefusal(computed)
			? []
			: [
					agreementSentence(
						computed,
						of.rate.figure,
						intersect(computed.interval, intervalOf(of.rate.figure)) !== null,
						language
					)
				];
	return {
		kind: 'remark',
		title: capital(firmsText(set, read('count')?.figure ?? null, language)),
		sentences: [...concentrationSentences(of, language), ...agreement]
	};
}
