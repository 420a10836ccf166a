import fc from 'fast-check';
import { expect } from 'vitest';
import { describeLaw, withValue } from '../../../../tests/statistics/law.ts';
import { observe, publish } from '../../../../tests/statistics/observe.ts';
import { isRefusal, type Figure } from '../figure.ts';
import { contains } from '../interval.ts';
import type { Observation } from '../observation.ts';
import { formatDecimals, round } from '../rounding.ts';
import { contributionRate } from './contributions.ts';
import { gap, other } from './differences.ts';
import { rank } from './rank.ts';

const rate = fc.integer({ min: -999, max: 999 }).map((tenths) => tenths / 10);

describeLaw<typeof other, [number, number]>(
	'the rate restored from a gap has that gap',
	(restore) =>
		fc.property(rate, rate, (mine, theirs) => {
			const [home, away] = [
				observe(formatDecimals(mine, 1)),
				observe(formatDecimals(theirs, 1), '%', { region: '640000' })
			];
			const between = gap(home, away);
			if (isRefusal(between)) throw new Error(between.reason);
			const published = observe(formatDecimals(between.value, 1), 'pp', {
				measure: 'gap',
				compares: 'growth'
			});
			const restored = restore(home, published);
			expect(!isRefusal(restored) && restored.value).toBe(round(theirs, 1));
			expect(!isRefusal(restored) && contains(restored.interval, theirs)).toBe(true);
		}),
	other,
	{
		'gap added': (own, published) =>
			withValue(other(own, published), () => round(own.figure.value + published.figure.value, 1)),
		'binary subtraction': (own, published) =>
			withValue(other(own, published), () => own.figure.value - published.figure.value)
	}
);

describeLaw<typeof contributionRate, [number, number]>(
	'contribution is contribution rate times total growth',
	(formula) =>
		fc.property(rate, rate, (contributed, whole) => {
			const figures: readonly [Figure, Figure] = [
				publish(formatDecimals(contributed, 1), 'pp'),
				publish(formatDecimals(whole, 1))
			];
			const result = formula(...figures);
			expect(isRefusal(result)).toBe(Math.abs(whole) < 1);
			if (!isRefusal(result)) expect((result.value * whole) / 100).toBeCloseTo(contributed, 9);
		}),
	contributionRate,
	{
		'never refused': (contributed, whole) =>
			contributionRate(contributed, isRefusal(contributionRate(contributed, whole)) ? publish('2.0') : whole),
		'size of the total alone': (contributed, whole) =>
			withValue(contributionRate(contributed, whole), ({ value }) => Math.abs(value))
	}
);

describeLaw<typeof rank, [number[]]>(
	'ranks are those of the true rates, within what rounding leaves open',
	(place) =>
		fc.property(
			fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 8 }),
			(hundredths) => {
				const rates = hundredths.map((each, index): [number, Observation] => {
					const value = each / 100;
					return [value, observe(formatDecimals(value, 1), '%', { region: `${index}` })];
				});
				for (const [value, home] of rates) {
					const result = place(
						home,
						rates.map(([, each]) => each).filter((each) => each !== home)
					);
					if (isRefusal(result)) throw new Error(result.reason);
					expect(contains(result.interval, 1 + rates.filter(([each]) => each > value).length)).toBe(true);
					expect(result.value).toBe(
						1 + rates.filter(([, each]) => each.figure.value > home.figure.value).length
					);
				}
			}
		),
	rank,
	{
		'lowest first': (home, others) => withValue(rank(home, others), ({ value }) => others.length + 2 - value),
		'equals take the worse place': (home, others) =>
			withValue(rank(home, others), ({ interval }) => interval.high),
		'rounding forgotten': (home, others) => withValue(rank(home, others), ({ value }) => value)
	}
);
