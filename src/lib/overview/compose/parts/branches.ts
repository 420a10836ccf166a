import type { DrawableBreakdown } from '../../../query/questions/months/breakdowns.ts';
import type { PartRow } from '../../../query/questions/months/parts.ts';
import { inPercent } from '../../../statistics/estimate.ts';
import type { Coded } from '../../../statistics/observation.ts';
import { grown, isTotal, shareOf } from './part-rows.ts';

/** A breakdown with its parts. */
export interface Divided {
	readonly breakdown: DrawableBreakdown;
	readonly rows: readonly PartRow[];
}

/** A part with those that lie within it, from high to low. */
export interface Branch {
	readonly row: PartRow;
	readonly within: readonly Inner[];
}

/** A part within another one. */
interface Inner {
	readonly row: PartRow;
	readonly host: Coded;
}

/**
 * The parts with growth of each breakdown from high to low, a part under the one of its breakdown that it lies in or
 * under the one of any breakdown that its share is of.
 */
export function branchesOf(
	divided: readonly Divided[]
): readonly { readonly breakdown: DrawableBreakdown; readonly branches: readonly Branch[] }[] {
	const all = divided
		.flatMap(({ rows }) =>
			rows.filter((row) => !isTotal(row) && grown(row).length > 0).map((row) => ({ row, rows }))
		)
		.toSorted((one, other) => sizeOf(other.row) - sizeOf(one.row));
	const codes = new Set(all.map(({ row }) => row.part.code));
	const hostOf = ({ row, rows }: (typeof all)[number]): string | undefined => {
		const against = shareOf(row)?.against ?? '';
		if (codes.has(against)) return against;
		return rows.some(({ part }) => part.code === row.parent) && codes.has(row.parent)
			? row.parent
			: undefined;
	};
	const hosted = (host: Coded): readonly Inner[] =>
		all.filter((one) => hostOf(one) === host.code).flatMap(({ row }) => [{ row, host }, ...hosted(row.part)]);
	return divided.map(({ breakdown, rows }) => ({
		breakdown,
		branches: all
			.filter((one) => one.rows === rows && hostOf(one) === undefined)
			.map(({ row }) => ({ row, within: hosted(row.part) }))
	}));
}

/** Its growth in %: 951 for 9.51 times. */
function sizeOf(row: PartRow): number {
	const [one] = grown(row);
	return one ? inPercent(one.figure).value : 0;
}
