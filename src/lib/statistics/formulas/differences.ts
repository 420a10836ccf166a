import { inPercent, minus } from '../estimate.ts';
import type { Result } from '../figure.ts';
import type { Observation } from '../observation.ts';
import { comparePeriods } from '../period.ts';
import { derive, type Outcome } from './derive.ts';
import { finestDecimals, objectIf, unlessAlike, unlessIn, unlessMeasured } from './objections.ts';
import type { FormulaName } from './registry.ts';

/** Measures whose differences are points. Levels are not: they are not on a comparable basis. */
const rates = ['growth', 'share', 'share_up', 'share_down', 'contribution_rate', 'level'] as const;

function subtract(a: Observation, b: Observation, unit: '%' | 'pp'): Outcome {
	const estimate = minus(inPercent(a.figure), inPercent(b.figure));
	return { estimate, unit, decimals: finestDecimals([a, b]) };
}

/** A rate of the home region less the same rate of another, in points: −10.1 − 5.8 = −15.9. */
export function gap(home: Observation, other: Observation): Result {
	const pair = [home, other];
	return derive(
		'gap',
		pair,
		[
			objectIf(home.region.code === other.region.code, 'same-region'),
			unlessAlike(pair, 'indicator', 'part', 'period', 'basis', 'measure'),
			unlessMeasured(pair, ...rates),
			unlessIn(pair, '%', 'times')
		],
		() => subtract(home, other, 'pp')
	);
}

/** A rate less the same rate of an earlier period, in points. */
export function change(later: Observation, earlier: Observation): Result {
	const pair = [later, earlier];
	return derive(
		'change',
		pair,
		[
			unlessAlike(pair, 'region', 'indicator', 'part', 'basis', 'measure'),
			unlessMeasured(pair, ...rates),
			unlessIn(pair, '%', 'times'),
			objectIf(comparePeriods(earlier.period, later.period) >= 0, 'not-earlier'),
			objectIf(later.figure.flag === 'B', 'break')
		],
		() => subtract(later, earlier, 'pp')
	);
}

function restore(formula: FormulaName, rate: Observation, step: Observation, measure: string): Result {
	const pair = [rate, step];
	return derive(
		formula,
		pair,
		[
			unlessAlike(pair, 'region', 'indicator', 'part', 'period', 'basis'),
			unlessMeasured([step], measure),
			unlessMeasured([rate], ...rates),
			objectIf(step.compares !== rate.measure, 'different-subject'),
			unlessIn([rate], '%', 'times'),
			unlessIn([step], 'pp')
		],
		() => subtract(rate, step, '%')
	);
}

/** The rate of the region that a published gap is against, in %: 0.7 − (−1.8) = 2.5. */
export function other(own: Observation, publishedGap: Observation): Result {
	return restore('other', own, publishedGap, 'gap');
}

/** The rate that a published change is since (the release or the year before), in %: 8.19 − (−3.5) = 11.69. */
export function previous(rate: Observation, publishedChange: Observation): Result {
	return restore('previous', rate, publishedChange, 'change');
}
