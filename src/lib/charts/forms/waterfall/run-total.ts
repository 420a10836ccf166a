import {
	addDecimals,
	compareDecimals,
	subtractDecimals,
	toDecimal,
	toNumber,
	type Decimal
} from '../../../statistics/decimal.ts';
import { drawable, type Datum } from '../../datum.ts';

/** What a step of a waterfall is: a part of the change, what rounding leaves, the published total. */
export const stepRoles = ['part', 'residual', 'total'] as const;
export type StepRole = (typeof stepRoles)[number];

/** One column of a waterfall. */
export interface Step {
	readonly datum: Datum;
	readonly role: StepRole;
}

/** A step with the running total before and after it, in the chart's unit; a total stands on zero. */
export interface RunStep extends Step {
	readonly from: number;
	readonly to: number;
}

const nought = toDecimal(0);
/** What the doubles of computed parts cannot hold; no published number has so many decimals. */
const tolerance = toDecimal(1e-9);

/**
 * Adds the steps up in exact decimals. Throws a RangeError where the steps before a total do not make it: what is
 * left belongs in a step of its own. A total that comes first is where the run begins.
 */
export function runTotal(steps: readonly Step[]): readonly RunStep[] {
	drawable(steps.map((step) => step.datum));
	let sum = nought;
	return steps.map((step, index) => {
		const value = toDecimal(step.datum.value);
		const before = sum;
		sum = step.role === 'total' ? value : addDecimals(before, value);
		if (step.role !== 'total') return { ...step, from: toNumber(before), to: toNumber(sum) };
		if (index > 0 && compareDecimals(sizeOf(subtractDecimals(value, before)), tolerance) > 0) {
			throw new RangeError(
				`The steps before ${step.datum.figure} add up to ${toNumber(before)}, not to ${step.datum.value}. Give the difference of ${toNumber(subtractDecimals(value, before))} as a step with the role residual.`
			);
		}
		return { ...step, from: 0, to: step.datum.value };
	});
}

function sizeOf(value: Decimal): Decimal {
	return value.digits < 0n ? { ...value, digits: -value.digits } : value;
}
