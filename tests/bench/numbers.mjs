/** @param {readonly number[]} values @param {number} share 0.5 for the median */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const low = sorted[Math.floor(at)] ?? NaN;
	const high = sorted[Math.ceil(at)] ?? NaN;
	return low + (high - low) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Rounded for reading. @param {number} value @param {number} [decimals] */
export const rounded = (value, decimals = 1) => Number(value.toFixed(decimals));

/**
 * Compares paired rounds: the ratio of each pair, then the median of the ratios, which a slow minute of the
 * machine cannot move, as it slows both of a pair.
 * @param {readonly { page: number, hand: number }[]} rounds milliseconds
 */
export function pairedRatio(rounds) {
	const ratios = rounds.map(({ page, hand }) => page / hand);
	return {
		rounds: rounds.length,
		page: rounded(median(rounds.map(({ page }) => page))),
		byHand: rounded(median(rounds.map(({ hand }) => hand))),
		ratio: rounded(median(ratios), 3),
		quartiles: [rounded(quantile(ratios, 0.25), 3), rounded(quantile(ratios, 0.75), 3)]
	};
}
