import { estimate, factorOf, inPercent, minus, over, plus, times, type Estimate } from '../estimate.ts';
import { isRefusal, type Interval, type Result } from '../figure.ts';
import { contains } from '../interval.ts';
import type { Observation } from '../observation.ts';
import type { RefusalReason } from '../refusal.ts';
import { derive, figureOf, observationsAmong, type Operand, type Outcome } from './derive.ts';
import {
	finestDecimals,
	ifFellToNothing,
	objectIf,
	unlessAlike,
	unlessIn,
	unlessMeasured,
	unlessOneUnit
} from './objections.ts';
import type { FormulaName } from './registry.ts';

/** The published share of a part in the current period and its growth. */
export interface Part {
	readonly share: Observation;
	readonly growth: Observation;
}

/** Objects where share and growth are not of one part on one basis. */
export function unlessOnePart({ share, growth }: Part): RefusalReason | null {
	return (
		unlessAlike([share, growth], 'region', 'indicator', 'part', 'period', 'basis') ??
		unlessMeasured([share], 'share') ??
		unlessMeasured([growth], 'growth') ??
		unlessIn([share], '%') ??
		unlessIn([growth], '%', 'times') ??
		ifFellToNothing([growth.figure])
	);
}

function ofTotal(
	formula: FormulaName,
	part: Part,
	total: Operand,
	unit: string,
	w: (s: Estimate) => Estimate
): Result {
	const { share, growth } = part;
	return derive(
		formula,
		[share, growth, total],
		[
			unlessOnePart(part),
			unlessAlike([share, total], 'region', 'indicator', 'period', 'basis'),
			unlessMeasured([total], 'growth'),
			unlessIn([total], '%', 'times'),
			objectIf(
				observationsAmong([total]).some(({ part: { code } }) => code !== share.against),
				'not-of-this-total'
			),
			ifFellToNothing([figureOf(total)])
		],
		(): Outcome => ({
			estimate: w(times(estimate(share.figure), factorOf(figureOf(total)))),
			unit,
			decimals: 2
		})
	);
}

/** The share of a part in the base period, s·(1+G)/(1+g), in %. */
export function baseShare(part: Part, total: Operand): Result {
	return ofTotal('base_share', part, total, '%', (numerator) =>
		over(numerator, factorOf(part.growth.figure))
	);
}

/**
 * 拉动: the share in the base period times growth, s·(1+G)/(1+g)·g, in points. g/(1+g) is written as
 * 1 − 1/(1+g), so that each variable stands once and the interval is no wider than the inputs make it.
 */
export function contribution(part: Part, total: Operand): Result {
	return ofTotal('contribution', part, total, 'pp', (numerator) =>
		times(numerator, minus(1, over(1, factorOf(part.growth.figure))))
	);
}

/** 贡献率: the contribution in total growth, in %. Refused where the total is below 1 % in size or may be 0. */
export function contributionRate(contributed: Operand, total: Operand): Result {
	const pair = [contributed, total];
	const growth = inPercent(figureOf(total));
	const [against, whole] = [
		observationsAmong([contributed])[0]?.against,
		observationsAmong([total])[0]?.part.code
	];
	return derive(
		'contribution_rate',
		pair,
		[
			unlessAlike(pair, 'region', 'indicator', 'period', 'basis'),
			unlessMeasured([contributed], 'contribution'),
			unlessMeasured([total], 'growth'),
			unlessIn([contributed], 'pp'),
			unlessIn([total], '%', 'times'),
			objectIf(against !== undefined && whole !== undefined && against !== whole, 'not-of-this-total'),
			objectIf(contains(growth.interval, 0), 'total-holds-0'),
			objectIf(Math.abs(growth.value) < 1, 'total-below-1')
		],
		() => ({ estimate: rateOf(contributed, total), unit: '%', decimals: 2 })
	);
}

const rateOf = (contributed: Operand, total: Operand): Estimate =>
	times(over(estimate(figureOf(contributed)), inPercent(figureOf(total))), 100);

/**
 * The interval in % of a contribution rate that is refused because the total is near zero: it says why. Null where the
 * rate is not refused, and where it is refused for another reason.
 */
export function refusedRateInterval(contributed: Operand, total: Operand): Interval | null {
	const result = contributionRate(contributed, total);
	const isNearZero = isRefusal(result) && result.reason === 'total-below-1';
	return isNearZero ? rateOf(contributed, total).interval : null;
}

/**
 * What the contributions of all parts leave of the published total, in points. Its interval is ± the rounding
 * bound (0.05·(n+1) where n parts and the total print one decimal): where it holds 0, rounding explains it.
 */
export function residual(total: Operand, contributions: readonly Operand[]): Result {
	return derive(
		'residual',
		[total, ...contributions],
		[
			objectIf(contributions.length === 0, 'no-inputs'),
			unlessAlike([total, ...contributions], 'region', 'indicator', 'period', 'basis'),
			unlessMeasured([total], 'growth'),
			unlessMeasured(contributions, 'contribution'),
			unlessIn([total], '%', 'times'),
			unlessIn(contributions, 'pp'),
			unlessOneUnit(contributions)
		],
		() => ({
			estimate: minus(inPercent(figureOf(total)), contributions.map(figureOf).map(estimate).reduce(sumOf)),
			unit: 'pp',
			decimals: finestDecimals([total, ...contributions])
		})
	);
}

const sumOf = (a: Estimate, b: Estimate): Estimate => plus(a, b);
