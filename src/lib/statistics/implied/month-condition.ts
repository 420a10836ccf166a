import { inPercent, minus, over, times } from '../estimate.ts';
import { isRefusal, type Derived, type Interval, type Refusal } from '../figure.ts';
import { derive, figureOf, refuse, type Operand } from '../formulas/derive.ts';
import { objectIf, unlessAlike, unlessIn, unlessMeasured } from '../formulas/objections.ts';
import type { Observation } from '../observation.ts';
import { isBasis, readPeriod, spanOf } from '../period.ts';
import type { RefusalReason } from '../refusal.ts';

/** What a month by itself must have done, unless it is a large part of the year to date. */
export interface MonthCondition {
	readonly kind: 'condition';
	readonly direction: 'fell' | 'rose';
	/** From which part of the base year to date on the month may have gone the other way, in %; null where none is large enough. */
	readonly figure: Derived | null;
	/** The rate year to date and its change, from which it follows. */
	readonly inputs: readonly [Observation, Operand];
}

const isAbove = ({ low }: Interval): boolean => low > 0;
const isBelow = ({ high }: Interval): boolean => high < 0;

function objections(rate: Observation, change: Operand): readonly (RefusalReason | null)[] {
	const { period, basis } = rate;
	const isMonth = readPeriod(period).unit === 'month' && basis === 'Y';
	return [
		unlessMeasured([rate], 'growth'),
		unlessMeasured([change], 'change'),
		unlessAlike([rate, change], 'region', 'indicator', 'part', 'period', 'basis'),
		'figure' in change ? objectIf(change.compares !== 'growth', 'different-subject') : null,
		'figure' in change ? objectIf(change.against !== 'prev', 'different-period') : null,
		unlessIn([rate], '%'),
		unlessIn([change], 'pp'),
		// The first release of a year follows one of another base: no month is the difference of the two.
		objectIf(!isMonth || readPeriod(period).number <= 2, 'different-period')
	];
}

/** Whether a month of even size already passes the threshold: then the condition says nothing. */
function isBelowEven(threshold: Interval, period: string, basis: string): boolean {
	if (!isBasis(basis)) return true;
	const { from, to } = spanOf(period, basis);
	return threshold.low <= 100 / (to - from + 1);
}

/**
 * The month by itself where the rate year to date (G) fell from a rise (P = G − d > 0): with w the month's part of the
 * base, g = P + d/w, which is below 0 unless w is at least d ÷ (d − G), in %. Likewise a rise where it rose from a
 * fall. Assumes that the months before were not revised since. Refused where the inputs are missing, unlike or say
 * nothing of the month: it moved on the way it went, the sign is within rounding, or an even month's part would do.
 */
export function conditionOfMonth(rate: Observation | null, change: Operand | null): MonthCondition | Refusal {
	if (rate === null || change === null) return refuse('no-inputs', []);
	const inputs = [rate, change].map(figureOf);
	const objected = objections(rate, change).find((reason) => reason !== null);
	if (objected) return refuse(objected, inputs);
	const [growth, step] = [inPercent(rate.figure), inPercent(figureOf(change))];
	const before = minus(growth, step).interval;
	const slowed = isAbove(before) && isBelow(step.interval);
	const recovered = isBelow(before) && isAbove(step.interval);
	if (!slowed && !recovered) return refuse('says-nothing', inputs);
	const direction = slowed ? 'fell' : 'rose';
	const passed = slowed ? isBelow(growth.interval) : isAbove(growth.interval);
	if (passed) return { kind: 'condition', direction, figure: null, inputs: [rate, change] };
	const figure = derive('month_share', [rate, change], [], () => ({
		// d ÷ (d − G) with each input once.
		estimate: times(over(1, minus(1, over(growth, step))), 100),
		unit: '%',
		decimals: 1
	}));
	if (isRefusal(figure)) return figure;
	if (isBelowEven(figure.interval, rate.period, rate.basis)) return refuse('says-nothing', inputs);
	return { kind: 'condition', direction, figure, inputs: [rate, change] };
}
