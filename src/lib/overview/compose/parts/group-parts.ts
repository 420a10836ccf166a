import type { RowGroup } from '../../../charts/forms/rows/place-rows.ts';
import { denominatorNote, partAsWhole, wholeOf } from '../../../language/overview/part-names.ts';
import { chartsText } from '../../../language/catalogue/charts.ts';
import { capital, plain, type Language } from '../../../language/prose.ts';
import type { DrawableBreakdown } from '../../../query/questions/months/breakdowns.ts';
import type { Coded } from '../../../statistics/observation.ts';
import type { Writing } from '../marks.ts';
import { branchesOf, type Branch, type Divided } from './branches.ts';
import { barOf } from './bar-rows.ts';
import { grown, isTotal, shareOf } from './part-rows.ts';

/** Parts under one heading. */
interface Cluster {
	readonly breakdown: DrawableBreakdown;
	/** The part that all others lie in, where it has the group for itself. */
	readonly head: Coded | null;
	readonly branches: readonly Branch[];
}

/** The total above its parts; groups are in the order of the source, in a group each level goes from high to low. */
export function groupsOf(
	headline: Coded,
	divided: readonly Divided[],
	writing: Writing
): readonly RowGroup[] {
	const own = divided.find(({ breakdown }) => breakdown.indicator.code === headline.code) ?? divided[0];
	const total = own?.rows.find(isTotal);
	const name = own?.breakdown.indicator[writing.language] ?? '';
	const clusters = branchesOf(divided).flatMap(clustersOf);
	const sorted = clusters.toSorted((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1));
	return [
		{ key: 'total', rows: total ? barOf(total, { name, strong: true }, writing) : [] },
		...sorted.map((cluster) => groupOf(cluster, headline, writing))
	].filter((group) => group.rows.length > 0);
}

/** In an overlapping breakdown a part with parts of its own stands under its own heading. */
function clustersOf({
	breakdown,
	branches
}: {
	readonly breakdown: DrawableBreakdown;
	readonly branches: readonly Branch[];
}): readonly Cluster[] {
	const isAlone = ({ within }: Branch) => breakdown.kind === 'overlapping' && within.length > 0;
	return [
		{ breakdown, head: null, branches: branches.filter((branch) => !isAlone(branch)) },
		...branches.filter(isAlone).map((branch) => ({ breakdown, head: branch.row.part, branches: [branch] }))
	].filter((cluster) => cluster.branches.length > 0);
}

/** Id of the statement of a cluster that the source has first. */
function firstOf({ branches }: Cluster): string {
	const rows = branches.flatMap(({ row, within }) => [row, ...within.map((inner) => inner.row)]);
	return rows.flatMap((row) => grown(row).map(({ figure }) => figure.id)).toSorted()[0] ?? '';
}

function groupOf({ breakdown, head, branches }: Cluster, headline: Coded, writing: Writing): RowGroup {
	const { language } = writing;
	const { indicator } = breakdown;
	const codes = [indicator.code, breakdown.breakdown.code, ...(head ? [head.code] : [])];
	const notes = [
		breakdown.set?.[language] ?? '',
		head ? '' : kindNote(breakdown, language),
		denominators(branches, indicator, indicator.code !== headline.code, language)
	];
	return {
		key: codes.join('-'),
		title: head ? plain(capital([partAsWhole(head, indicator, language)])) : breakdown.breakdown[language],
		note: notes.filter((words) => words !== '').join(language === 'zh' ? '，' : ', '),
		rows: branches.flatMap(({ row, within }) => [
			...barOf(row, { name: row.part[language] }, writing),
			...within.flatMap((inner) =>
				barOf(inner.row, { name: inner.row.part[language], host: inner.host }, writing)
			)
		])
	};
}

/** Of which scope a group is, and what its shares are of: the whole, further in the part that they lie in. */
function denominators(
	branches: readonly Branch[],
	indicator: Coded,
	isOtherScope: boolean,
	language: Language
): string {
	const inner = branches
		.flatMap(({ within }) => within)
		.find(({ row, host }) => shareOf(row)?.against === host.code);
	return denominatorNote(
		{
			whole: wholeOf(indicator, language),
			isOtherScope,
			isShared: branches.some(({ row }) => shareOf(row)?.against === 'T'),
			host: inner ? partAsWhole(inner.host, indicator, language) : null
		},
		language
	);
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
