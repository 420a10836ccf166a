import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe, publish, readObservations } from '../../../../tests/statistics/observe.ts';
import { isRefusal, type Figure } from '../figure.ts';
import { totalFromParts } from '../formulas/partition.ts';
import { change } from '../formulas/differences.ts';
import { contains } from '../interval.ts';
import { round } from '../rounding.ts';
import { conditionOfMonth } from './month-condition.ts';
import { boundRest } from './rest-bound.ts';

const fai = readObservations('fixed-asset-investment/2024-08.csv');
const services = readObservations('services-revenue/2024-08.csv');
const reason = (result: object) => ('reason' in result ? result.reason : '');

function withoutRealEstate(): Figure {
	const parts = (
		[
			['S044', 'S043'],
			['S046', 'S045'],
			['S048', 'S047']
		] as const
	).map(([share, growth]) => ({ share: fai(share), growth: fai(growth) }));
	const total = totalFromParts(parts, 'partition');
	if (isRefusal(total)) throw new Error(total.reason);
	return total;
}

describe('what a narrower total leaves out', () => {
	it('real estate of January–August 2024 fell by at least 23 %', () => {
		const bound = boundRest(fai('S028'), withoutRealEstate(), fai('S042'));
		if (isRefusal(bound)) throw new Error(bound.reason);
		expect(bound.side).toBe('at-most');
		expect(round(bound.figure.value, 2)).toBe(-23.43);
		expect(round(bound.figure.interval.low, 1)).toBe(-23.8);
		expect(round(bound.limit, 2)).toBe(-23.07);
	});

	it('holds for every share up to the ceiling and every rate within rounding', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -300, max: 300 }),
				fc.integer({ min: -300, max: 300 }),
				fc.integer({ min: 5, max: 900 }),
				fc.double({ min: 0.05, max: 1, noNaN: true }),
				fc.double({ min: -0.049, max: 0.049, noNaN: true }),
				fc.double({ min: -0.049, max: 0.049, noNaN: true }),
				(total, narrower, ceiling, part, slipTotal, slipNarrower) => {
					const bound = boundRest(
						observe((total / 10).toFixed(1)),
						publish((narrower / 10).toFixed(1)),
						observe((ceiling / 10).toFixed(1), '%', { measure: 'share', against: 'T', part: 'SECTOR.3' })
					);
					if (isRefusal(bound)) return;
					const [all, without] = [
						1 + (total / 10 + slipTotal) / 100,
						1 + (narrower / 10 + slipNarrower) / 100
					];
					const share = (part * ceiling) / 1000;
					// Of 100 now the rest is `share`; of the base it was what the narrower total leaves of the total.
					const base = 100 / all - (100 - 100 * share) / without;
					if (base <= 0) return;
					const rate = ((100 * share) / base - 1) * 100;
					if (bound.side === 'at-most') expect(rate).toBeLessThanOrEqual(bound.limit + 1e-6);
					else expect(rate).toBeGreaterThanOrEqual(bound.limit - 1e-6);
				}
			)
		);
	});

	it('is refused where an input is missing, unlike, ambiguous or decides nothing', () => {
		const [total, share] = [observe('0.7'), observe('21.9', '%', { measure: 'share', against: 'T' })];
		expect(reason(boundRest(null, publish('10.5'), share))).toBe('no-inputs');
		expect(reason(boundRest(total, null, share))).toBe('no-inputs');
		expect(reason(boundRest(total, publish('10.5'), null))).toBe('no-inputs');
		expect(reason(boundRest(total, publish('0.7'), share))).toBe('bound-undecided');
		expect(reason(boundRest(total, publish('-100'), share))).toBe('fell-to-nothing');
		expect(reason(boundRest(total, publish('10.5', '%', { flag: 'A' }), share))).toBe('ambiguous');
		const of = (columns: object) => observe('21.9', '%', { measure: 'share', against: 'T', ...columns });
		expect(reason(boundRest(total, publish('10.5'), of({ period: '2024-07' })))).toBe('different-period');
		expect(reason(boundRest(total, publish('10.5'), of({ against: 'FIELD.industry' })))).toBe(
			'not-of-this-total'
		);
		// So much faster than without it that a share of 1 % cannot carry it.
		const small = observe('1.0', '%', { measure: 'share', against: 'T' });
		expect(reason(boundRest(observe('30.0'), publish('1.0'), small))).toBe('bound-undecided');
	});
});

describe('a month by itself', () => {
	it('services in August 2024 fell unless August is 29.9 % of the base', () => {
		const condition = conditionOfMonth(services('S061'), services('S062'));
		if (isRefusal(condition)) throw new Error(condition.reason);
		expect(condition.direction).toBe('fell');
		expect(condition.figure && round(condition.figure.value, 1)).toBe(29.9);
		expect(condition.figure && round(condition.figure.interval.low, 2)).toBe(29.63);
		expect(condition.figure && round(condition.figure.interval.high, 2)).toBe(30.25);
	});

	it('turns at the threshold and nowhere else', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -200, max: 200 }),
				fc.integer({ min: -200, max: 200 }),
				fc.double({ min: 0.01, max: 1, noNaN: true }),
				(growth, before, part) => {
					const rate = observe((growth / 10).toFixed(1));
					const step = change(rate, observe((before / 10).toFixed(1), '%', { period: '2024-07' }));
					if (isRefusal(step)) throw new Error(step.reason);
					const condition = conditionOfMonth(rate, step);
					if (isRefusal(condition)) return;
					const month = before + (growth - before) / part;
					const went = month < 0 ? 'fell' : 'rose';
					const { figure } = condition;
					if (figure === null || part * 100 < figure.interval.low) expect(went).toBe(condition.direction);
					if (figure !== null) expect(contains(figure.interval, figure.value)).toBe(true);
				}
			)
		);
	});

	it('is certain where the year to date itself turned', () => {
		const rate = observe('-1.0');
		const step = observe('-3.0', 'pp', { measure: 'change', compares: 'growth', against: 'prev' });
		expect(conditionOfMonth(rate, step)).toMatchObject({ direction: 'fell', figure: null });
	});

	it('is refused where an input is missing, says nothing or follows a December', () => {
		const step = (text: string, columns = {}) =>
			observe(text, 'pp', { measure: 'change', compares: 'growth', against: 'prev', ...columns });
		expect(reason(conditionOfMonth(null, step('-3.5')))).toBe('no-inputs');
		expect(reason(conditionOfMonth(observe('8.19'), null))).toBe('no-inputs');
		// Quickened: the month grew as well, which is nothing new.
		expect(reason(conditionOfMonth(observe('8.19'), step('3.5')))).toBe('says-nothing');
		// 0.5 of 8.7: a month of even size, an eighth, is large enough to have grown.
		expect(reason(conditionOfMonth(observe('8.2'), step('-0.5')))).toBe('says-nothing');
		const first = { period: '2024-02' };
		expect(reason(conditionOfMonth(observe('8.2', '%', first), step('-3.5', first)))).toBe(
			'different-period'
		);
		expect(reason(conditionOfMonth(observe('8.2'), step('-3.5', { against: 'ly' })))).toBe(
			'different-period'
		);
		expect(reason(conditionOfMonth(observe('8.2', '%', { flag: 'A' }), step('-3.5')))).toBe('ambiguous');
	});
});
