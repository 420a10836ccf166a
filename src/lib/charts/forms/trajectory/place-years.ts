import type { Domain } from '../../frame/frame.ts';
import { placeLabels, type LabelRequest } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';

/** A year under the plot; without text where it would touch another, quiet where nothing is due in it. */
export interface YearTick {
	readonly year: number;
	readonly text: string | null;
	readonly quiet: boolean;
}

/** The axis of years with a little air at both ends. */
export function scaleYears(years: readonly number[]): Domain {
	if (years.length === 0) return { low: 0, high: 1, ticks: [] };
	const low = Math.min(...years);
	const high = Math.max(...years);
	// Less than a year, so that the whole numbers within are the years.
	const air = low === high ? 0.5 : Math.min(0.9, Math.max(0.15, (high - low) * 0.08));
	return { low: low - air, high: high + air, ticks: [] };
}

/** Every year of the axis, named where there is room on a plot of `width` px: the last and the first before those between, due years before quiet ones. */
export function tickYears(due: readonly number[], { low, high }: Domain, width: number): readonly YearTick[] {
	if (due.length === 0) return [];
	const isDue = new Set(due);
	const first = Math.ceil(low);
	const last = Math.floor(high);
	const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const rank = (year: number) => (year === last ? 0 : year === first ? 1 : isDue.has(year) ? 2 : 3);
	const requests = all
		.toSorted((one, other) => rank(one) - rank(other) || one - other)
		.map((year): LabelRequest => ({
			key: String(year),
			x: ((year - low) / (high - low)) * width,
			y: 0,
			width: textWidth(String(year), 12) + 4,
			height: 12,
			candidates: [{ dx: 0, dy: 0, anchor: 'middle' }],
			optional: true
		}));
	const places = placeLabels(requests, [], { left: -width, right: 2 * width, top: -100, bottom: 100 });
	return all.map((year) => ({
		year,
		text: places.has(String(year)) ? String(year) : null,
		quiet: !isDue.has(year)
	}));
}
