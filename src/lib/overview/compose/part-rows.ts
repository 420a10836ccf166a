import type { Row, RowGroup } from '../../charts/forms/rows/place-rows.ts';
import { chartsText } from '../../language/catalogue/charts.ts';
import { contributionsSentence, residualSentence, sharesSentence } from '../../language/overview/parts.ts';
import type { Named } from '../../language/overview/titles.ts';
import type { Language, Prose } from '../../language/prose.ts';
import type { DrawableBreakdown } from '../../query/questions/months/breakdowns.ts';
import type { PartObservation, PartRow } from '../../query/questions/months/parts.ts';
import { isRefusal, type Derived, type Figure } from '../../statistics/figure.ts';
import { contribution, residual } from '../../statistics/formulas/contributions.ts';
import { sum } from '../../statistics/formulas/counts.ts';
import { contains } from '../../statistics/interval.ts';
import type { Coded } from '../../statistics/observation.ts';
import { markOf, type Writing } from './marks.ts';

/** A part that was printed with growth, as a title names it; ambiguous figures are never computed with or drawn. */
export function grown({
	part,
	cells
}: PartRow): readonly (Named & { readonly name: Coded; readonly growth: PartObservation })[] {
	const growth = cells.growth;
	return growth && growth.figure.flag !== 'A' ? [{ name: part, figure: growth.figure, growth }] : [];
}

const isTotal = ({ part }: PartRow) => part.code === 'T';

/** The total above its parts, each level from high to low, a part under the one that it lies in. */
export function groupsOf(
	breakdown: DrawableBreakdown,
	rows: readonly PartRow[],
	writing: Writing
): readonly RowGroup[] {
	const { language } = writing;
	const total = rows.filter(isTotal).flatMap((row) => barsOf(row, breakdown.indicator[language], 0, writing));
	const parts = rows.filter((row) => !isTotal(row) && grown(row).length > 0);
	const codes = new Set(parts.map(({ part }) => part.code));
	const sorted = parts.toSorted((one, other) => valueOf(other) - valueOf(one));
	const within = (parent: string) => sorted.filter((row) => row.parent === parent);
	const ordered = sorted
		.filter(({ parent }) => !codes.has(parent))
		.flatMap((row) => [
			...barsOf(row, row.part[language], 0, writing),
			...within(row.part.code).flatMap((child) => barsOf(child, child.part[language], 1, writing))
		]);
	return [
		{ key: 'total', rows: total.map((row) => ({ ...row, strong: true })) },
		{
			key: `${breakdown.indicator.code}-${breakdown.breakdown.code}`,
			title: breakdown.breakdown[language],
			note: [breakdown.set?.[language] ?? '', kindNote(breakdown, language)]
				.filter((words) => words !== '')
				.join(language === 'zh' ? '，' : ', '),
			rows: ordered
		}
	].filter((group) => group.rows.length > 0);
}

function barsOf(row: PartRow, name: string, level: 0 | 1, writing: Writing): readonly Row[] {
	return grown(row).map(({ growth }) => ({
		datum: markOf(
			growth.figure,
			{ name, period: growth.period, basis: growth.basis, measure: growth.measure, observation: growth },
			writing
		),
		level
	}));
}

function valueOf(row: PartRow): number {
	const [one] = grown(row);
	if (!one) return 0;
	return one.figure.unit === 'times' ? one.figure.value * 100 : one.figure.value;
}

/** How the parts may be read together. */
function kindNote({ kind }: DrawableBreakdown, language: Language): string {
	const words = chartsText(language);
	return {
		partition: '',
		overlapping: words.overlapping,
		group: words.namedGroup,
		derived: words.derivedClassification
	}[kind];
}

interface Shared {
	readonly row: PartRow;
	readonly share: PartObservation;
}

/** Parts with a printed share, the largest first. */
function sharedOf(rows: readonly PartRow[]): readonly Shared[] {
	return rows
		.filter((row) => !isTotal(row))
		.flatMap((row) => {
			const { share } = row.cells;
			return share && share.figure.flag !== 'A' ? [{ row, share }] : [];
		})
		.toSorted((one, other) => other.share.figure.value - one.share.figure.value);
}

/** What each part contributed to growth of the total; null where the parts do not divide it. */
function contributionsOf(
	breakdown: DrawableBreakdown,
	rows: readonly PartRow[]
): readonly Contributed[] | null {
	const total = rows.find(isTotal)?.cells.growth;
	if (breakdown.kind !== 'partition' || !total) return null;
	const shared = sharedOf(rows);
	const found = shared.flatMap(({ row, share }) => {
		const [one] = grown(row);
		const result = one ? contribution({ share, growth: one.growth }, total) : null;
		return one && result && !isRefusal(result) ? [{ ...one, points: result }] : [];
	});
	return found.length > 0 && found.length === shared.length ? found : null;
}

interface Contributed {
	readonly name: Coded;
	readonly figure: Figure;
	readonly points: Derived;
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
	const named = shared.map(({ row, share }) => ({ name: row.part, figure: share.figure }));
	const shares = sharesSentence(breakdown.indicator, named, language);
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
