import { chooseTicks } from '../../axes/ticks.ts';
import { drawable, type Datum } from '../../datum.ts';
import { makeFrame, type Domain } from '../../frame/frame.ts';
import type { Bullet } from './bullet.ts';

/** The axis that all rows share, and the row whose numbers lie beyond it. */
export interface BulletScale {
	readonly domain: Domain;
	readonly cut: { readonly row: string; readonly gap: number } | null;
	/** Share of the plot's width, 0–100; beyond a cut in order of size, no longer to scale. */
	across(value: number): number;
}

/** A row whose largest number exceeds this many times that of the next is beyond the axis; between two rows the difference is the finding. */
const outlierRatio = 4;
const crowd = 3;
/** Part of the plot's width (0–100) kept for what lies beyond a cut. */
const gapRoom = 14;

/** The axis from zero over every number and interval, but for a row that would leave the others flat. */
export function scaleBullets(rows: readonly Bullet[]): BulletScale {
	const outlier = findOutlier(rows);
	const values = rows.filter((row) => row !== outlier).flatMap((row) => dataOf(row).flatMap(endsOf));
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	const beyond = outlier === undefined ? [] : dataOf(outlier).map((datum) => datum.value);
	const backwards = Math.min(0, ...beyond) < -Math.max(0, ...beyond);
	const domain = cutDomain({ low, high }, outlier === undefined ? null : backwards);
	const frame = makeFrame(domain, { low: 0, high: 1 }, { height: 1, top: 0, bottom: 0, unit: 'px' }, false);
	const outside = [...new Set(beyond.filter((value) => value < domain.low || value > domain.high))];
	const sizes = outside.map(Math.abs).toSorted((one, other) => one - other);
	return {
		domain,
		cut:
			outlier === undefined ? null : { row: outlier.key, gap: backwards ? gapRoom - 3 : 100 - gapRoom + 3 },
		across: (value) => {
			if (value >= domain.low && value <= domain.high) return frame.x(value);
			const place =
				100 - ((sizes.length - 1 - sizes.indexOf(Math.abs(value))) * (gapRoom - 7)) / sizes.length;
			return value < 0 ? 100 - place : place;
		}
	};
}

/** The numbers of a row that have a place. */
export function dataOf({ actual, needed, target }: Bullet): readonly Datum[] {
	return drawable([...(actual === null ? [] : [actual]), ...(needed === undefined ? [] : [needed]), target]);
}

function cutDomain({ low, high }: Domain, backwards: boolean | null): Domain {
	if (backwards === null) return { low, high, ticks: chooseTicks(low, high) };
	const ticks = chooseTicks(low, high === low ? low + 1 : high);
	const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
	const from = backwards ? Math.min(Math.floor(low / step), -1) * step : low;
	const to = backwards ? high : Math.max(Math.ceil(high / step), 1) * step;
	const room = backwards ? { from: gapRoom, to: 100 } : { from: 0, to: 100 - gapRoom };
	return { low: from, high: to, ticks: chooseTicks(from, to), room };
}

function findOutlier(rows: readonly Bullet[]): Bullet | undefined {
	const [first, second] = rows
		.map((row) => ({ row, size: Math.max(...dataOf(row).map((datum) => Math.abs(datum.value))) }))
		.toSorted((one, other) => other.size - one.size);
	if (rows.length < crowd || first === undefined || second === undefined || second.size === 0)
		return undefined;
	return first.size > outlierRatio * second.size ? first.row : undefined;
}

function endsOf({ value, interval }: Datum): readonly number[] {
	return [value, interval?.low ?? value, interval?.high ?? value];
}
