import { contributionsSentence, residualSentence, sharesSentence } from '../../../language/overview/parts.ts';
import type { Named } from '../../../language/overview/titles.ts';
import type { Language, Prose } from '../../../language/prose.ts';
import type { DrawableBreakdown } from '../../../query/questions/months/breakdowns.ts';
import type { PartObservation, PartRow } from '../../../query/questions/months/parts.ts';
import { isRefusal } from '../../../statistics/figure.ts';
import { residual } from '../../../statistics/formulas/contributions.ts';
import { sum } from '../../../statistics/formulas/counts.ts';
import { contains } from '../../../statistics/interval.ts';
import type { Coded } from '../../../statistics/observation.ts';
import { contribute, type Contributed, type Shared } from './contributions.ts';

/** A part that was printed with growth, as a title names it; ambiguous figures are never computed with or drawn. */
export function grown({
	part,
	cells
}: PartRow): readonly (Named & { readonly name: Coded; readonly growth: PartObservation })[] {
	const growth = cells.growth;
	return growth && growth.figure.flag !== 'A' ? [{ name: part, figure: growth.figure, growth }] : [];
}

/** Whether a row is the total that the parts are of. */
export const isTotal = ({ part }: PartRow): boolean => part.code === 'T';

/** The printed share of a part, of the total or of another part. */
export function shareOf({ cells }: PartRow): PartObservation | null {
	const printed = Object.entries(cells).find(([name]) => name === 'share' || name.startsWith('share@'))?.[1];
	return printed && printed.figure.flag !== 'A' ? printed : null;
}

/** Parts with a printed share of the total, the largest first. */
function sharedOf(rows: readonly PartRow[]) {
	return rows
		.filter((row) => !isTotal(row))
		.flatMap((row) => {
			const share = shareOf(row);
			return share && share.against === 'T' ? [{ row, name: row.part, share, figure: share.figure }] : [];
		})
		.toSorted((one, other) => other.figure.value - one.figure.value);
}

function contributionsOf(
	{ kind }: DrawableBreakdown,
	rows: readonly PartRow[]
): readonly Contributed[] | null {
	const total = rows.find(isTotal)?.cells.growth;
	const shared = sharedOf(rows);
	const parts = shared.flatMap(({ row, ...one }): readonly Shared[] =>
		grown(row).map((own) => ({ ...one, ...own }))
	);
	return total && parts.length > 0 && parts.length === shared.length ? contribute(parts, total, kind) : null;
}

/** The parts that pulled and dragged most, where the contributions are known: a large rate of a small part tells little. */
export function tellingOf(breakdown: DrawableBreakdown, rows: readonly PartRow[]): readonly Named[] | null {
	const sorted = contributionsOf(breakdown, rows)?.toSorted(
		(one, other) => one.points.value - other.points.value
	);
	const [least, most] = [sorted?.[0], sorted?.at(-1)];
	return least && most ? [least, most] : null;
}

/** Shares and, where the parts divide the total, what each contributed to its growth and what rounding leaves. */
export function detailsOf(
	breakdown: DrawableBreakdown,
	rows: readonly PartRow[],
	language: Language
): readonly Prose[] {
	const shared = sharedOf(rows);
	if (shared.length === 0) return [];
	const shares = sharesSentence(breakdown.indicator, shared, language);
	const contributed = contributionsOf(breakdown, rows);
	const total = rows.find(isTotal)?.cells.growth;
	if (contributed === null || !total) return [shares];
	const points = contributed.map((one) => one.points);
	const [together, left] = [sum(points), residual(total, points)];
	const rest =
		isRefusal(together) || isRefusal(left)
			? []
			: [residualSentence(together, total.figure, left, contains(left.interval, 0), language)];
	return [
		shares,
		contributionsSentence(
			contributed.map((one) => ({ name: one.name, figure: one.points })),
			language
		),
		...rest
	];
}
