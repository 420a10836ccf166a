import { factorOf, inPercent, minus, over, plus, times, type Estimate } from '../estimate.ts';
import { isRefusal, type Derived, type Figure, type Refusal } from '../figure.ts';
import { derive, figureOf, refuse, type Operand } from '../formulas/derive.ts';
import { ifFellToNothing, objectIf, unlessAlike, unlessIn, unlessMeasured } from '../formulas/objections.ts';
import { exactly, hull } from '../interval.ts';
import type { Observation } from '../observation.ts';
import type { RefusalReason } from '../refusal.ts';

/** A rate that is not known, but cannot be above (at-most) or below (at-least) a limit. */
export interface RateBound {
	readonly kind: 'bound';
	readonly side: 'at-most' | 'at-least';
	/** The rate at the limit, in %. */
	readonly figure: Derived;
	/** The end of its interval that holds for certain, unrounded, in %. */
	readonly limit: number;
}

/** (1/(1+G) − 1/(1+X))/u + 1/(1+X), the inverse of 1 + the rate, at one corner of the inputs. */
function inverse(total: Estimate, narrower: Estimate, share: Estimate): Estimate {
	return plus(over(minus(total, narrower), share), narrower);
}

/** The ends of an estimate as exact numbers, the value between them. */
function ends({ interval }: Estimate): readonly [number, number] {
	return [interval.low, interval.high];
}

const exact = (value: number): Estimate => ({ value, interval: exactly(value) });

/**
 * The rate at the limit over the corners of the inputs: 1 + r = 1 ÷ ((a − b)/u + b) is monotone in each of
 * a = 1/(1+G), b = 1/(1+X) and u < 1 while a − b keeps its sign, so that its corners are its range. Null where the
 * denominator may be 0 or less: then the share cannot be so large.
 */
function rateAt(total: Figure, narrower: Figure, ceiling: Figure): Estimate | null {
	const [a, b] = [over(1, factorOf(total)), over(1, factorOf(narrower))];
	const u = times(inPercent(ceiling), 0.01);
	const corners = ends(a).flatMap((one) =>
		ends(b).flatMap((other) =>
			ends(u).map((share) => inverse(exact(one), exact(other), exact(share)).interval)
		)
	);
	const middle = inverse(exact(a.value), exact(b.value), exact(u.value));
	const under = hull(middle.interval, ...corners);
	if (under.low <= 0) return null;
	const rate = (inverted: Estimate): Estimate => times(minus(over(1, inverted), 1), 100);
	return { value: rate(middle).value, interval: rate({ value: middle.value, interval: under }).interval };
}

function objections(
	total: Observation,
	narrower: Operand,
	ceiling: Observation
): readonly (RefusalReason | null)[] {
	const rate = figureOf(narrower);
	const share = inPercent(ceiling.figure).interval;
	return [
		unlessMeasured([total], 'growth'),
		unlessMeasured([ceiling], 'share'),
		unlessAlike([total, ceiling], 'region', 'indicator', 'period', 'basis'),
		unlessAlike([total, narrower], 'region', 'period', 'basis'),
		unlessIn([total, narrower], '%', 'times'),
		unlessIn([ceiling], '%'),
		objectIf(ceiling.against !== total.part.code, 'not-of-this-total'),
		objectIf(share.low <= 0 || share.high >= 100, 'bound-undecided'),
		ifFellToNothing([total.figure, rate])
	];
}

/**
 * What is left of a total (real estate of all investment) where the growth of the total (G), the growth of the rest
 * (X, investment without it) and a ceiling of its share (u) are known: 1 + r = 1 ÷ ((1/(1+G) − 1/(1+X))/u + 1/(1+X)),
 * which rises with u where X > G: at the ceiling r is at its most; where X < G at its least. That it is part of what
 * the ceiling is of, is the caller's assumption. Refused where the inputs are missing, unlike, or do not decide.
 */
export function boundRest(
	total: Observation | null,
	narrower: Operand | null,
	ceiling: Observation | null
): RateBound | Refusal {
	if (total === null || narrower === null || ceiling === null) return refuse('no-inputs', []);
	const inputs = [total, narrower, ceiling].map(figureOf);
	const objected = objections(total, narrower, ceiling).find((reason) => reason !== null);
	if (objected) return refuse(objected, inputs);
	const [all, without] = [inPercent(total.figure).interval, inPercent(figureOf(narrower)).interval];
	const side = all.high < without.low ? 'at-most' : all.low > without.high ? 'at-least' : null;
	const estimate = side && rateAt(total.figure, figureOf(narrower), ceiling.figure);
	if (side === null || estimate === null) return refuse('bound-undecided', inputs);
	const figure = derive('rest_bound', [total, narrower, ceiling], [], () => ({
		estimate,
		unit: '%',
		decimals: 2
	}));
	if (isRefusal(figure)) return figure;
	return {
		kind: 'bound',
		side,
		figure,
		limit: side === 'at-most' ? figure.interval.high : figure.interval.low
	};
}
