import { inPercent } from '../estimate.ts';
import type { Figure } from '../figure.ts';
import { contains } from '../interval.ts';
import type { Observation } from '../observation.ts';
import type { RefusalReason } from '../refusal.ts';
import { figureOf, observationsAmong, type Operand } from './derive.ts';

/** In what two observations must agree before they are computed with. */
export type Aspect = 'region' | 'indicator' | 'part' | 'period' | 'basis' | 'measure';

function aspectOf(observation: Observation, aspect: Aspect): string {
	const value = observation[aspect];
	return typeof value === 'string' ? value : value.code;
}

/** Objects where the observations among operands differ in an aspect, or a text does not say its basis. */
export function unlessAlike(
	operands: readonly Operand[],
	...aspects: readonly Aspect[]
): RefusalReason | null {
	const observations = observationsAmong(operands);
	const first = observations[0];
	if (!first || observations.length < 2) return null;
	const differs = aspects.find((aspect) =>
		observations.some((each) => aspectOf(each, aspect) !== aspectOf(first, aspect))
	);
	if (differs) return `different-${differs}`;
	const unsaid = aspects.includes('basis') && observations.some(({ basis }) => basis === 'U');
	return unsaid ? 'basis-not-said' : null;
}

/** Objects where an observation is not of one of these measures of `codes/measures.csv`. */
export function unlessMeasured(
	operands: readonly Operand[],
	...measures: readonly string[]
): RefusalReason | null {
	return observationsAmong(operands).every(({ measure }) => measures.includes(measure)) ? null : 'measure';
}

/** Objects where a figure is not in one of these units of `codes/units.csv`. */
export function unlessIn(operands: readonly Operand[], ...units: readonly string[]): RefusalReason | null {
	return operands.every((operand) => units.includes(figureOf(operand).unit)) ? null : 'unit';
}

/** Objects where figures are not all in one unit. */
export function unlessOneUnit(operands: readonly Operand[]): RefusalReason | null {
	return unlessIn(operands, ...operands.slice(0, 1).map((operand) => figureOf(operand).unit));
}

/** Objects where the whole fell by 100 %, or may have: nothing divides by 1 + g then. */
export function ifFellToNothing(rates: readonly Figure[]): RefusalReason | null {
	return rates.some((rate) => inPercent(rate).interval.low <= -100) ? 'fell-to-nothing' : null;
}

/** Objects where a base is, or may be, zero or negative. */
export function unlessPositive(base: Figure): RefusalReason | null {
	const { interval } = inPercent(base);
	return contains(interval, 0) || interval.high < 0 ? 'base-not-positive' : null;
}

/** The objection where a condition holds. */
export function objectIf(condition: boolean, reason: RefusalReason): RefusalReason | null {
	return condition ? reason : null;
}

/** Decimals of the finest input, after times have become %. */
export function finestDecimals(inputs: readonly Operand[]): number {
	return Math.max(
		...inputs
			.map(figureOf)
			.map(({ unit, decimals }) => (unit === 'times' ? Math.max(0, decimals - 2) : decimals))
	);
}
