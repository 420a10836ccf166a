import { factorOf, inPercent, minus, over, plus, times, type Estimate } from '../estimate.ts';
import type { Figure, Interval, Result } from '../figure.ts';
import { add, contains, exactly, hull, intersect, intervalOf, subtract, width } from '../interval.ts';
import type { RefusalReason } from '../refusal.ts';
import { unlessOnePart, type Part } from './contributions.ts';
import { derive } from './derive.ts';
import { objectIf, unlessAlike } from './objections.ts';

const total = (intervals: readonly Interval[]): Interval => intervals.reduce(add, exactly(0));

/** Whether shares in % add to 100 within their rounding. */
export function addTo100(shares: readonly Figure[]): boolean {
	return contains(total(shares.map(intervalOf)), 100);
}

/**
 * The intervals of the shares of a full partition, in %, each cut to what the others leave of 100: 85.6 beside
 * a printed 14 makes that 14.35～14.45. Null where the shares cannot add to 100.
 */
export function holdTo100(shares: readonly Figure[]): readonly Interval[] | null {
	if (!addTo100(shares)) return null;
	const intervals = shares.map(intervalOf);
	return intervals.map((own, index) => {
		const others = total(intervals.filter((_, each) => each !== index));
		return intersect(own, subtract(exactly(100), others)) ?? own;
	});
}

/** The most (side 1) or least (−1) that Σ s·v can be where the shares lie in their intervals and add to 100. */
function extreme(shares: readonly Interval[], weights: readonly number[], side: -1 | 1): number {
	const order = shares
		.map((_, index) => index)
		.sort((a, b) => side * ((weights[b] ?? 0) - (weights[a] ?? 0)));
	let left = 100 - shares.reduce((low, share) => low + share.low, 0);
	return order.reduce((sum, index) => {
		const share = shares[index] ?? exactly(0);
		const taken = Math.min(left, share.high - share.low);
		left -= taken;
		return sum + (share.low + taken) * (weights[index] ?? 0);
	}, 0);
}

function breakdownOf(part: Part): string {
	return part.share.part.code.split('.')[0] ?? '';
}

function objections(parts: readonly Part[], kind: string): readonly (RefusalReason | null)[] {
	const shares = parts.map(({ share }) => share);
	const codes = shares.map(({ part }) => part.code);
	return [
		objectIf(kind !== 'partition', 'not-a-partition'),
		...parts.map(unlessOnePart),
		unlessAlike(shares, 'region', 'indicator', 'period', 'basis'),
		objectIf(new Set(parts.map(breakdownOf)).size > 1, 'not-a-partition'),
		objectIf(new Set(codes).size < codes.length, 'not-a-partition'),
		objectIf(new Set(shares.map(({ against }) => against)).size > 1, 'not-of-this-total'),
		objectIf(!addTo100(shares.map(({ figure }) => figure)), 'shares-not-100')
	];
}

/** 1/(1+g) of each part; Σ s·1/(1+g) is what the shares were of the base. */
function shrink({ growth }: Part): Estimate {
	return over(1, factorOf(growth.figure));
}

function growthOfTotal(parts: readonly Part[]): { readonly estimate: Estimate; readonly heldTo100?: true } {
	const shares = parts.map(({ share }) => inPercent(share.figure));
	const bases = parts.map((part, index) => times(shares[index] ?? 0, shrink(part)));
	const free = times(minus(over(shares.reduce(sumOf), bases.reduce(sumOf)), 1), 100);
	const intervals = shares.map(({ interval }) => interval);
	const ends = parts.map((part) => shrink(part).interval);
	const most = extreme(
		intervals,
		ends.map(({ high }) => high),
		1
	);
	const least = extreme(
		intervals,
		ends.map(({ low }) => low),
		-1
	);
	// `extreme` adds in binary, with an error near 1e-13 %: the margin covers it a thousand times over.
	const held = hull(exactly(free.value), {
		low: (100 / most - 1) * 100 - 1e-10,
		high: (100 / least - 1) * 100 + 1e-10
	});
	return width(held) < width(free.interval)
		? { estimate: { value: free.value, interval: held }, heldTo100: true }
		: { estimate: free };
}

const sumOf = (a: Estimate, b: Estimate): Estimate => plus(a, b);

/**
 * Growth of the total from shares and growth of all its parts, Σ w₀·g, in %. `kind` is that of the breakdown in
 * `codes/breakdowns.csv`: only a partition is added up. The shares are held to add to 100.
 */
export function totalFromParts(parts: readonly Part[], kind: string): Result {
	return derive(
		'total_from_parts',
		parts.flatMap(({ share, growth }) => [share, growth]),
		objections(parts, kind),
		() => ({ ...growthOfTotal(parts), unit: '%', decimals: 2 })
	);
}
