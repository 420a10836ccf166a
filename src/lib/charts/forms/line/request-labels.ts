import type { Domain } from '../../frame/frame.ts';
import type { LabelPlace, LabelRequest } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { endLabels } from './label-ends.ts';
import { isBeyond } from './scale-series.ts';
import { middleOf, type MonthPoint, type Series } from './series.ts';

/** Height in px of the second line of a label: the number of the first in the chart's unit. */
export const secondLine = 14;

/** Key of the label that names a series. */
export function nameKey(one: Series): string {
	return `name ${one.key}`;
}

/** What lies beyond a cut first, then names away from the column, what was revised, values from the newest to the oldest. */
export function requestLabels(
	series: readonly Series[],
	at: (point: MonthPoint, value?: number) => { readonly x: number; readonly y: number },
	y: Domain
): readonly LabelRequest[] {
	const hasHome = series.some((one) => one.points.some(({ datum }) => datum.self === true));
	const ends = endLabels(series).map(({ one, point, isValue, width }) => ({
		key: isValue ? point.datum.key : nameKey(one),
		...at(point),
		width,
		height: 14,
		candidates: around(one.form === 'points' ? 10 : 6),
		optional: !isValue
	}));
	const points = series.flatMap((one) => (one.form === 'points' ? one.points : []));
	const isEnd = ({ datum }: MonthPoint) => ends.some(({ key }) => key === datum.key);
	// Their height says nothing: without its number such a point would be wrong.
	const beyond = series
		.flatMap((one) => one.points)
		.filter((point) => isBeyond(point.datum.value, y) && !isEnd(point))
		.map((point) => {
			const { key, label, equivalent = '' } = point.datum;
			const width = Math.max(textWidth(label, 13), textWidth(equivalent, 12));
			const more = equivalent === '' ? 0 : secondLine;
			return { key, ...at(point), width, height: 14 + more, candidates: around(10, more) };
		});
	const values = points
		.filter((point) => (!hasHome || point.datum.self === true) && !isEnd(point))
		.filter(({ datum }) => !isBeyond(datum.value, y))
		.toSorted((one, other) => middleOf(other.month) - middleOf(one.month))
		.map((point) => ({
			key: point.datum.key,
			...at(point),
			width: textWidth(point.datum.label, 13),
			height: 14,
			candidates: around(point.datum.status === 'target' ? 13 : 10),
			optional: true
		}));
	const revisions = series.flatMap((one) =>
		one.points.flatMap((point) => {
			if (point.revised === undefined) return [];
			const { from, tag } = point.revised;
			const width = textWidth(`${tag} ${from.label}`, 12);
			return [
				{ key: from.key, ...at(point, from.value), width, height: 13, candidates: around(9), optional: true }
			];
		})
	);
	return [...beyond, ...ends, ...revisions, ...values];
}

/** Right, left, above, below, and the corners, at a distance in px, then further off; `more` is the height of a second line. */
function around(distance: number, more = 0): readonly LabelPlace[] {
	const places: readonly LabelPlace[] = [
		{ dx: distance, dy: 4.5, anchor: 'start' },
		{ dx: -distance, dy: 4.5, anchor: 'end' },
		{ dx: 0, dy: -distance, anchor: 'middle' },
		{ dx: 0, dy: distance + 9, anchor: 'middle' },
		{ dx: distance, dy: -distance, anchor: 'start' },
		{ dx: -distance, dy: -distance, anchor: 'end' },
		{ dx: distance, dy: distance + 9, anchor: 'start' },
		{ dx: -distance, dy: distance + 9, anchor: 'end' },
		{ dx: -distance, dy: -distance - 14, anchor: 'end' },
		{ dx: -distance, dy: distance + 23, anchor: 'end' },
		{ dx: distance, dy: -distance - 14, anchor: 'start' },
		{ dx: distance, dy: distance + 23, anchor: 'start' }
	];
	// The place of a label is that of its lowest line.
	return places.map((place) => ({
		...place,
		dy: place.dy + (place.dy === 4.5 ? more / 2 : place.dy > 0 ? more : 0)
	}));
}
