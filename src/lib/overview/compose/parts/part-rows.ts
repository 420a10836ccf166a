import { sharesSentence } from '../../../language/overview/parts.ts';
import type { Named } from '../../../language/overview/titles.ts';
import type { Language, Prose } from '../../../language/prose.ts';
import type { DrawableBreakdown } from '../../../query/questions/months/breakdowns.ts';
import type { PartObservation, PartRow } from '../../../query/questions/months/parts.ts';
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

/** Shares of parts without growth, which have no bar to stand beside. */
export function detailsOf(
	{ indicator }: DrawableBreakdown,
	rows: readonly PartRow[],
	language: Language
): readonly Prose[] {
	const barless = sharedOf(rows).filter(({ row }) => grown(row).length === 0);
	return barless.length > 0 ? [sharesSentence(indicator, barless, language)] : [];
}
