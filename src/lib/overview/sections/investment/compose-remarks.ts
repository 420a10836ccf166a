import { sectionsText } from '../../../language/catalogue/sections.ts';
import {
	checkSentences,
	checkTitle,
	refusedRateSentence,
	totalSentences,
	totalTitle
} from '../../../language/overview/contributions.ts';
import type { PartObservation } from '../../../query/questions/months/parts.ts';
import { isRefusal, type Figure } from '../../../statistics/figure.ts';
import {
	contribution,
	contributionRate,
	refusedRateInterval
} from '../../../statistics/formulas/contributions.ts';
import { totalFromParts } from '../../../statistics/formulas/partition.ts';
import { intersect, intervalOf } from '../../../statistics/interval.ts';
import type { Writing } from '../../compose/marks.ts';
import type { Contributed } from '../../compose/parts/contributions.ts';
import type { Told } from '../compose-sections.ts';
import { find, statementsOf } from '../find-statements.ts';
import type { Remark } from '../section.ts';
import { sharedParts } from './shared-parts.ts';

/** Contributions of parts to growth of the total that were published. */
export function publishedContributions(told: Told): readonly PartObservation[] {
	return statementsOf(told, 'FAI').filter(
		({ measure, against, part }) => measure === 'contribution' && against === 'T' && part.code !== 'T'
	);
}

/** Each published contribution beside the one that follows from share and growth. */
export function composeChecks(
	told: Told,
	contributed: readonly Contributed[],
	total: PartObservation,
	{ language }: Writing
): readonly Remark[] {
	return publishedContributions(told).flatMap((published) => {
		const of = { indicator: 'FAI', part: published.part.code };
		const share = find(told, { ...of, measure: 'share', against: 'T' });
		const growth = find(told, { ...of, measure: 'growth' });
		const computed = share && growth && contribution({ share, growth }, total);
		if (share === null || growth === null || computed === null || isRefusal(computed)) return [];
		const twin = contributed.find(
			(one) => isAlike(one.share.figure, share.figure) && isAlike(one.growth.figure, growth.figure)
		);
		const agree = intersect(computed.interval, intervalOf(published.figure)) !== null;
		const checked = { published, share, growth, computed, agree, twin: twin ?? null };
		const remark: Remark = {
			kind: 'remark',
			title: checkTitle(checked, language),
			sentences: checkSentences(checked, language)
		};
		return [remark];
	});
}

/** Printed with the same digits in the same unit. */
function isAlike(one: Figure, other: Figure): boolean {
	return one.value === other.value && one.decimals === other.decimals && one.unit === other.unit;
}

/** Why no contribution rate is quoted where the total is near zero, and how wide it would be. */
export function composeRefusedRate(
	told: Told,
	contributed: readonly Contributed[],
	total: PartObservation,
	{ language }: Writing
): Remark | null {
	const [published] = publishedContributions(told);
	const [largest] = contributed;
	const of = published
		? { part: published.part, contribution: published.figure, operand: published }
		: largest && { part: largest.name, contribution: largest.points, operand: largest.points };
	if (of === undefined) return null;
	const rate = contributionRate(of.operand, total);
	if (!isRefusal(rate) || !['total-below-1', 'total-holds-0'].includes(rate.reason)) return null;
	return {
		kind: 'remark',
		title: [sectionsText(language).investment.noRates],
		sentences: [
			refusedRateSentence({ ...of, total, interval: refusedRateInterval(of.operand, total) }, language)
		]
	};
}

/** Growth of a whole of another scope that the parts of a partition make up, where it was not published itself. */
export function composeOtherTotals(
	told: Told,
	total: PartObservation,
	{ language }: Writing
): readonly Remark[] {
	const { breakdowns } = told.month;
	const others = breakdowns.filter(
		({ table, indicator }) =>
			indicator.code !== 'FAI' &&
			breakdowns.some((one) => one.table === table && one.indicator.code === 'FAI')
	);
	return others.flatMap(({ indicator, breakdown }) => {
		const own = sharedParts(told, indicator.code).find((one) => one.breakdown === breakdown.code);
		const published = find(told, { indicator: indicator.code, measure: 'growth' });
		const computed = own && totalFromParts(own.parts, own.kind);
		if (published !== null || computed === undefined || isRefusal(computed)) return [];
		const remark: Remark = {
			kind: 'remark',
			title: totalTitle(breakdown, computed, language),
			sentences: totalSentences(
				own?.parts.map(({ name }) => name) ?? [],
				computed,
				indicator,
				total,
				language
			)
		};
		return [remark];
	});
}
