import {
	addDecimals,
	divideDecimals,
	multiplyDecimals,
	subtractDecimals,
	toDecimal,
	toNumber,
	type Decimal
} from './decimal.ts';
import type { Figure, Interval } from './figure.ts';
import { add, divide, exactly, intervalOf, multiply, subtract } from './interval.ts';

/**
 * A value with its interval, carried together through one expression, so that a formula is written once. Where
 * each variable stands once in the expression, the interval is the exact range of the formula.
 */
export interface Estimate {
	readonly value: number;
	readonly interval: Interval;
}

type Operand = Estimate | number;

const raise = (operand: Operand): Estimate =>
	typeof operand === 'number' ? { value: operand, interval: exactly(operand) } : operand;

function operation(
	values: (a: Decimal, b: Decimal) => Decimal,
	intervals: (a: Interval, b: Interval) => Interval
): (a: Operand, b: Operand) => Estimate {
	return (left, right) => {
		const [a, b] = [raise(left), raise(right)];
		return {
			value: toNumber(values(toDecimal(a.value), toDecimal(b.value))),
			interval: intervals(a.interval, b.interval)
		};
	};
}

/** a + b; numbers are exact. */
export const plus = operation(addDecimals, add);

/** a − b; numbers are exact. */
export const minus = operation(subtractDecimals, subtract);

/** a · b; numbers are exact. */
export const times = operation(multiplyDecimals, multiply);

/** a ÷ b; numbers are exact. Throws a RangeError where the interval of b holds 0. */
export const over = operation(divideDecimals, divide);

/** A figure in its own unit. */
export function estimate(figure: Figure): Estimate {
	return { value: figure.value, interval: intervalOf(figure) };
}

/** A figure in %, so that 9.51 times is 951; other units stay as they are. */
export function inPercent(figure: Figure): Estimate {
	return figure.unit === 'times' ? times(estimate(figure), 100) : estimate(figure);
}

/** 1 + g for a rate in %: 9.4 → 1.094. */
export function factorOf(rate: Figure): Estimate {
	return plus(1, times(inPercent(rate), 0.01));
}
