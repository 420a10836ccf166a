import { inPercent } from '../estimate.ts';
import type { Result } from '../figure.ts';
import type { Observation } from '../observation.ts';
import { derive } from './derive.ts';
import { objectIf, unlessAlike, unlessIn, unlessMeasured } from './objections.ts';

/**
 * The place of a region among itself and others by a rate, highest first; equals share the better place
 * (1, 2, 2, 4). The interval runs from the best to the worst place that the printed decimals allow. Of how many
 * is the number of inputs.
 */
export function rank(home: Observation, others: readonly Observation[]): Result {
	const all = [home, ...others];
	const regions = new Set(all.map(({ region }) => region.code));
	return derive(
		'rank',
		all,
		[
			objectIf(others.length === 0, 'no-inputs'),
			objectIf(regions.size < all.length, 'same-region'),
			unlessAlike(all, 'indicator', 'part', 'period', 'basis', 'measure'),
			unlessMeasured(all, 'growth', 'share', 'share_up', 'share_down'),
			unlessIn(all, '%', 'times')
		],
		() => {
			const own = inPercent(home.figure);
			const rates = others.map(({ figure }) => inPercent(figure));
			const place = (isAbove: (rate: typeof own) => boolean): number => 1 + rates.filter(isAbove).length;
			const value = place((rate) => rate.value > own.value);
			const interval = {
				low: Math.min(
					value,
					place((rate) => rate.interval.low >= own.interval.high)
				),
				high: Math.max(
					value,
					place((rate) => rate.interval.high > own.interval.low)
				)
			};
			return { estimate: { value, interval }, unit: 'rank', decimals: 0 };
		}
	);
}
