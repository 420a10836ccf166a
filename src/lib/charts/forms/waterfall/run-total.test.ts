import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, subtractDecimals, toDecimal, toNumber } from '../../../statistics/decimal.ts';
import { sample } from '../../sample.ts';
import { runTotal, type Step, type StepRole } from './run-total.ts';

const step = (role: StepRole, value: number, key = `${role} ${value}`): Step => ({
	role,
	datum: sample(key, value)
});
/** A number as it is printed, with up to four decimals. */
const printed = fc
	.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
	.map(([digits, scale]) => toNumber({ digits: BigInt(digits), scale }));

describe('runTotal', () => {
	it('adds up to the total, to the last decimal: parts, then what they leave', () => {
		fc.assert(
			fc.property(fc.array(printed, { minLength: 1, maxLength: 12 }), printed, (parts, total) => {
				const together = parts.map(toDecimal).reduce(addDecimals);
				const left = toNumber(subtractDecimals(toDecimal(total), together));
				const run = runTotal([
					...parts.map((value, index) => step('part', value, `p${index}`)),
					step('residual', left),
					step('total', total)
				]);
				expect(run.at(-2)?.to).toBe(total);
				expect(run.at(-1)).toMatchObject({ from: 0, to: total });
				run.slice(1, -1).forEach(({ from }, index) => expect(from).toBe(run[index]?.to));
			})
		);
	});

	it('goes below zero and up again', () => {
		const run = runTotal([step('part', -3.2), step('part', 5.1), step('total', 1.9)]);
		expect(run.map(({ from, to }) => [from, to])).toEqual([
			[0, -3.2],
			[-3.2, 1.9],
			[0, 1.9]
		]);
	});

	it('begins at a total that comes first', () => {
		const run = runTotal([step('total', 100), step('part', -4.5), step('total', 95.5)]);
		expect(run.map(({ from, to }) => [from, to])).toEqual([
			[0, 100],
			[100, 95.5],
			[0, 95.5]
		]);
	});

	it('holds what doubles of computed parts cannot hold', () => {
		expect(() =>
			runTotal([step('part', 0.1 + 0.2), step('residual', 0.4), step('total', 0.7)])
		).not.toThrow();
	});

	it('refuses steps that do not make the total, and says what is left', () => {
		expect(() => runTotal([step('part', 6.74), step('part', -5.79), step('total', 0.7)])).toThrow(
			/add up to 0\.95, not to 0\.7\. Give the difference of -0\.25/
		);
	});
});
