import { estimate, minus, over, plus, times } from '../estimate.ts';
import { isRefusal, type Result } from '../figure.ts';
import type { Observation } from '../observation.ts';
import { monthsApart } from '../period.ts';
import { derive, figureOf, type Operand } from './derive.ts';
import {
	finestDecimals,
	objectIf,
	unlessAlike,
	unlessIn,
	unlessMeasured,
	unlessOneUnit,
	unlessPositive
} from './objections.ts';

/** Measures that add up; growth rates, ranks and directions do not. */
const additive = ['level', 'share', 'contribution', 'count', 'count_up', 'count_down'] as const;
const wholes = ['level', 'count'] as const;

/**
 * Counts, levels, shares or contributions together, in their unit. That the parts do not overlap is the
 * caller's claim.
 */
export function sum(parts: readonly Operand[]): Result {
	return derive(
		'sum',
		parts,
		[
			unlessAlike(parts, 'region', 'period', 'basis'),
			unlessMeasured(parts, ...additive),
			unlessOneUnit(parts),
			objectIf(
				parts.some((part) => ['rank', 'sign', 'times'].includes(figureOf(part).unit)),
				'unit'
			)
		],
		() => ({
			estimate: parts
				.map(figureOf)
				.map(estimate)
				.reduce((total, part) => plus(total, part)),
			unit: parts.map(figureOf).map(({ unit }) => unit)[0] ?? '',
			decimals: finestDecimals(parts)
		})
	);
}

/** A part in a whole of the same unit, in %: 9 of 21 is 42.86. */
export function share(part: Operand, whole: Operand): Result {
	const pair = [part, whole];
	const [a, n] = [figureOf(part), figureOf(whole)];
	return derive(
		'share',
		pair,
		[
			unlessAlike(pair, 'region', 'indicator', 'period', 'basis'),
			unlessMeasured([part], ...additive),
			unlessMeasured([whole], ...wholes),
			unlessOneUnit(pair),
			objectIf(['%', 'pp', 'times', 'rank', 'sign'].includes(a.unit), 'unit'),
			unlessPositive(n),
			objectIf(estimate(a).interval.low > estimate(n).interval.high, 'part-exceeds-whole')
		],
		() => ({ estimate: times(over(estimate(a), estimate(n)), 100), unit: '%', decimals: 2 })
	);
}

/** What a share or a contribution rate leaves, in %: 100 − 85.6 = 14.4. */
export function remainder(part: Operand): Result {
	const figure = figureOf(part);
	return derive(
		'remainder',
		[part],
		[
			unlessMeasured([part], 'share', 'share_up', 'share_down', 'contribution_rate'),
			unlessIn([part], '%'),
			objectIf(estimate(figure).interval.low > 100, 'part-exceeds-whole')
		],
		() => ({ estimate: minus(100, estimate(figure)), unit: '%', decimals: figure.decimals })
	);
}

/** What a part leaves of a count or level, in its unit: 37 − 18 = 19. */
export function rest(whole: Operand, part: Operand): Result {
	const pair = [whole, part];
	const shared = share(part, whole);
	return derive('rest', pair, [isRefusal(shared) ? shared.reason : null], () => ({
		estimate: minus(estimate(figureOf(whole)), estimate(figureOf(part))),
		unit: figureOf(whole).unit,
		decimals: finestDecimals(pair)
	}));
}

/**
 * A rate from two levels a year apart, in %. Refused where the published rate is on a comparable basis
 * (`comparable` of `codes/indicators.csv`): investment of 147,482 and 143,401 is +4.2 %, not −2.8 %.
 */
export function growth(later: Observation, earlier: Observation, comparableBasis: boolean): Result {
	const pair = [later, earlier];
	return derive(
		'growth',
		pair,
		[
			unlessAlike(pair, 'region', 'indicator', 'part', 'basis', 'measure'),
			unlessMeasured(pair, ...wholes),
			unlessOneUnit(pair),
			objectIf(later.figure.unit === '%', 'unit'),
			objectIf(comparableBasis, 'comparable-basis'),
			objectIf(monthsApart(earlier.period, later.period) !== 12, 'not-a-year-apart'),
			objectIf(later.figure.flag === 'B', 'break'),
			unlessPositive(earlier.figure)
		],
		() => ({
			estimate: times(minus(over(estimate(later.figure), estimate(earlier.figure)), 1), 100),
			unit: '%',
			decimals: 2
		})
	);
}
