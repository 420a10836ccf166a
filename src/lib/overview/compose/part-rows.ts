import type { Row, RowGroup } from '../../charts/forms/rows/place-rows.ts';
import { chartsText } from '../../language/catalogue/charts.ts';
import { contributionsSentence, sharesSentence } from '../../language/overview/parts.ts';
import type { Named } from '../../language/overview/titles.ts';
import type { Language, Prose } from '../../language/prose.ts';
import type { DrawableBreakdown } from '../../query/questions/months/breakdowns.ts';
import type { PartObservation, PartRow } from '../../query/questions/months/parts.ts';
import { isRefusal } from '../../statistics/figure.ts';
import { contribution } from '../../statistics/formulas/contributions.ts';
import { markOf, type Writing } from './marks.ts';

/** A part that was printed with growth, as a title names it; ambiguous figures are never computed with or drawn. */
export function grown({ part, cells }: PartRow): readonly (Named & { readonly growth: PartObservation })[] {
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
			key: breakdown.breakdown.code,
			title: breakdown.breakdown[language],
			note: kindNote(breakdown, language),
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

/** Shares and, where the parts divide the total, what each contributed to its growth. */
export function detailsOf(
	breakdown: DrawableBreakdown,
	rows: readonly PartRow[],
	language: Language
): readonly Prose[] {
	const total = rows.find(isTotal)?.cells.growth;
	const parts = rows
		.filter((row) => !isTotal(row))
		.flatMap((row) =>
			row.cells.share && row.cells.share.figure.flag !== 'A' ? [{ row, share: row.cells.share }] : []
		)
		.toSorted((one, other) => other.share.figure.value - one.share.figure.value);
	if (parts.length === 0) return [];
	const shares = sharesSentence(
		breakdown.indicator,
		parts.map(({ row, share }) => ({ name: row.part, figure: share.figure })),
		language
	);
	if (breakdown.kind !== 'partition' || !total) return [shares];
	const pulled = parts.flatMap(({ row, share }) => {
		const [one] = grown(row);
		const result = one ? contribution({ share, growth: one.growth }, total) : null;
		return result && !isRefusal(result) ? [{ name: row.part, figure: result }] : [];
	});
	return pulled.length === parts.length ? [shares, contributionsSentence(pulled, language)] : [shares];
}
