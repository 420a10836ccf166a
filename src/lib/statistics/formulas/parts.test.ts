import fc from 'fast-check';
import { expect } from 'vitest';
import {
	economy,
	holds,
	printed,
	total,
	truthOf,
	type Economy
} from '../../../../tests/statistics/economy.ts';
import { describeLaw, withValue } from '../../../../tests/statistics/law.ts';
import { publish } from '../../../../tests/statistics/observe.ts';
import { isRefusal } from '../figure.ts';
import { contains, exactly, intervalOf } from '../interval.ts';
import { formatDecimals, round } from '../rounding.ts';
import { baseShare, contribution, residual, type Part } from './contributions.ts';
import { addTo100, holdTo100, totalFromParts } from './partition.ts';

/** The true value lies in the interval, and so does the value that is shown. */
function enclosesTruth(truthName: 'baseShare' | 'contribution') {
	return (formula: typeof contribution) =>
		fc.property(economy, (each) => {
			const truth = truthOf(each);
			const { total: whole, parts } = printed(each, truth);
			for (const [index, part] of parts.entries()) {
				const result = formula(part, whole);
				if (isRefusal(result)) continue;
				expect(holds(result.interval, truth.parts[index]![truthName])).toBe(true);
				expect(contains(result.interval, result.value)).toBe(true);
			}
		});
}

const asIfFlat = (part: Part): Part => ({ ...part, growth: { ...part.growth, figure: publish('0.0') } });

describeLaw('the share in the base lies in its interval', enclosesTruth('baseShare'), baseShare, {
	'the current share': (part, whole) => withValue(baseShare(part, whole), () => part.share.figure.value),
	'rounding forgotten': (part, whole) => withValue(baseShare(part, whole), ({ value }) => value),
	'growth of the part forgotten': (part, whole) => baseShare(asIfFlat(part), whole)
});

describeLaw('the contribution lies in its interval', enclosesTruth('contribution'), contribution, {
	'current share times growth': (part, whole) =>
		withValue(contribution(part, whole), () => (part.share.figure.value * part.growth.figure.value) / 100),
	'rounding forgotten': (part, whole) => withValue(contribution(part, whole), ({ value }) => value),
	'growth of the part forgotten': (part, whole) => contribution(asIfFlat(part), whole)
});

describeLaw<typeof contribution, [Economy]>(
	'contributions add to the total within 0.05 × (n + 1)',
	(formula) =>
		fc.property(economy, (each) => {
			const truth = truthOf(each);
			const { total: whole, parts } = printed({ ...each, decimals: 8 }, truth);
			const tenths = parts
				.map((part) => formula(part, whole))
				.map((result) => (isRefusal(result) ? 0 : round(result.value, 1)));
			const headline = publish(formatDecimals(truth.growth, 1));
			const left = residual(
				headline,
				tenths.map((value) => publish(formatDecimals(value, 1), 'pp'))
			);
			if (isRefusal(left)) throw new Error(left.reason);
			expect(Math.abs(left.value)).toBeLessThanOrEqual(0.05 * (parts.length + 1) + 1e-6);
			expect(holds(left.interval, 0)).toBe(true);
		}),
	contribution,
	{
		'current share times growth': (part, whole) =>
			withValue(contribution(part, whole), () => (part.share.figure.value * part.growth.figure.value) / 100),
		'factors turned round': ({ share, growth }, whole) =>
			withValue(contribution({ share, growth }, whole), ({ value, inputs }) => {
				const factor = (1 + growth.figure.value / 100) / (1 + inputs[2]!.value / 100);
				return value * factor * factor;
			})
	}
);

const weightedWrongly =
	(weight: (share: number, growth: number) => number): typeof totalFromParts =>
	(parts, kind) =>
		withValue(totalFromParts(parts, kind), () =>
			total(
				parts.map(
					({ share, growth }) => (weight(share.figure.value, growth.figure.value) * growth.figure.value) / 100
				)
			)
		);

describeLaw<typeof totalFromParts, [Economy]>(
	'a total lies between its parts, and the truth in its interval',
	(formula) =>
		fc.property(economy, (each) => {
			const truth = truthOf(each);
			const { parts } = printed(each, truth);
			const result = formula(parts, 'partition');
			if (isRefusal(result)) return;
			const rates = parts.map(({ growth }) => growth.figure.value);
			expect(result.value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
			expect(result.value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
			expect(contains(result.interval, result.value)).toBe(true);
			expect(holds(result.interval, truth.growth)).toBe(true);
		}),
	totalFromParts,
	{
		'rates simply added': weightedWrongly(() => 100),
		'current shares as weights': weightedWrongly((share) => share),
		'weights that do not add to 1': weightedWrongly((share, growth) => share * (1 + growth / 100)),
		'rounding forgotten': (parts, kind) => withValue(totalFromParts(parts, kind), ({ value }) => value)
	}
);

describeLaw<typeof addTo100, [Economy]>(
	'shares of a whole add to 100 within their rounding, and do not without one of them',
	(adds) =>
		fc.property(economy, (each) => {
			const shares = printed(each, truthOf(each)).parts.map(({ share }) => share.figure);
			expect(adds(shares)).toBe(true);
			const rest = shares.slice(1);
			// Each of the others may be half a unit off, and is printed ± half a unit.
			if (intervalOf(shares[0]!).low > shares.length) expect(adds(rest)).toBe(false);
		}),
	addTo100,
	{
		'rounding forgotten': (shares) => total(shares.map(({ value }) => value)) === 100,
		'a fixed tolerance': (shares) => Math.abs(total(shares.map(({ value }) => value)) - 100) <= 0.1,
		always: () => true
	}
);

describeLaw<typeof holdTo100, [Economy]>(
	'shares held to 100 keep the truth and are never wider',
	(hold) =>
		fc.property(economy, (each) => {
			const truth = truthOf(each);
			const shares = printed(each, truth).parts.map(({ share }) => share.figure);
			const held = hold(shares) ?? [];
			expect(held).toHaveLength(shares.length);
			for (const [index, interval] of held.entries()) {
				const own = intervalOf(shares[index]!);
				expect(holds(interval, truth.parts[index]!.share)).toBe(true);
				expect(interval.low >= own.low && interval.high <= own.high).toBe(true);
			}
		}),
	holdTo100,
	{
		'forced to fit': (shares) => {
			const sum = total(shares.map(({ value }) => value));
			return shares.map(({ value }) => exactly((value * 100) / sum));
		},
		'what the others leave, own rounding forgotten': (shares) =>
			shares.map((share) => {
				const others = total(shares.filter((each) => each !== share).map(({ value }) => value));
				return { low: 100 - others - 0.05 * shares.length, high: 100 - others + 0.05 * shares.length };
			})
	}
);
