import { sectionsText } from '../../../language/catalogue/sections.ts';
import { signOf } from '../../../language/numbers.ts';
import { directionsSentence, salesSentence, salesTitle } from '../../../language/overview/industry.ts';
import { isRefusal } from '../../../statistics/figure.ts';
import { previous } from '../../../statistics/formulas/differences.ts';
import type { Writing } from '../../compose/marks.ts';
import type { Told } from '../compose-sections.ts';
import type { Remark } from '../section.ts';
import { find, growthOf } from '../find-statements.ts';

/** What part of the output was sold, and what it was a year before; null where it was not published. */
export function composeSales(told: Told, { language }: Writing): Remark | null {
	const level = find(told, { indicator: 'SALES_RATIO', measure: 'level' });
	if (level === null) return null;
	const change = find(told, { indicator: 'SALES_RATIO', measure: 'change', against: 'ly' });
	const before = change && previous(level, change);
	return {
		kind: 'remark',
		title: salesTitle(level, language),
		sentences: change ? [salesSentence(change, before && !isRefusal(before) ? before : null, language)] : []
	};
}

/**
 * Industries whose value added and output went opposite ways: a real and a nominal rate share no axis, so they are
 * told in words, with the reason why they are no contradiction.
 */
export function composeDirections(told: Told, { language }: Writing): readonly Remark[] {
	const words = sectionsText(language).industry;
	const prices = new Map(
		[...told.month.releases, ...told.month.breakdowns].map(({ indicator, price }) => [indicator.code, price])
	);
	if (prices.get('IVA') !== 'real' || prices.get('IND_OUTPUT') !== 'nominal') return [];
	return growthOf(told, 'IVA', 'DIV').flatMap((real) => {
		const nominal = find(told, { indicator: 'IND_OUTPUT', part: real.part.code, measure: 'growth' });
		if (nominal === null || signOf(real.figure) * signOf(nominal.figure) >= 0) return [];
		const remark: Remark = {
			kind: 'remark',
			title: [words.directionsTitle],
			sentences: [directionsSentence(real, nominal, language), [words.directionsReason]]
		};
		return [remark];
	});
}
