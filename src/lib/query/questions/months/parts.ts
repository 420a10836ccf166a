import type { Coded, Observation } from '../../../statistics/observation.ts';
import { oneOf, question, text, type RowOf } from '../../decode.ts';
import { observation, observed } from '../../observed.ts';
import type { Ask, Question } from '../../question.ts';
import { spread } from '../../reshape.ts';
import sql from './parts.sql?raw';

/** What a breakdown is: only a partition may be stacked, summed or shown as 100 %. */
export const breakdownKinds = ['partition', 'overlapping', 'group', 'derived'] as const;
export type BreakdownKind = (typeof breakdownKinds)[number];

/** A statement about a part of an indicator. */
export interface PartObservation extends Observation {
	/** Code of the breakdown (SECTOR); '' for the total. */
	readonly breakdown: string;
	/** '' for the total. */
	readonly kind: BreakdownKind | '';
	/** Part that this one lies within (FIELD.infrastructure for FIELD.transport); '' where there is none. */
	readonly parent: string;
}

/** The columns of a statement about a part. */
export const partColumns = {
	...observed,
	breakdown: text,
	breakdown_kind: oneOf(['', ...breakdownKinds]),
	parent: text
};

/** The statement that a row of `partColumns` holds. */
export function partObservation(row: RowOf<typeof partColumns>): PartObservation {
	return {
		...observation(row),
		breakdown: row.breakdown,
		kind: row.breakdown_kind,
		parent: row.parent
	};
}

/** A part as one row of a table: a cell for each measure printed of any part; null was not published of this one. */
export interface PartRow {
	readonly part: Coded;
	/** '' for the total. */
	readonly breakdown: string;
	/** '' for the total. */
	readonly kind: BreakdownKind | '';
	/** '' where it lies within no other part. */
	readonly parent: string;
	/** By measure (growth); a share or contribution against another part than the total by both (share@FIELD.industry). */
	readonly cells: Readonly<Record<string, PartObservation | null>>;
}

function cellName({ measure, compares, against }: Observation): string {
	const of = compares === '' ? measure : `${measure} ${compares}`;
	return against === '' || against === 'T' ? of : `${of}@${against}`;
}

/**
 * Every measure of the parts of one breakdown in the home region, and the growth of the total, as a table: parts down
 * and measures across, so that growth, share and contribution of a part stand side by side.
 */
export const parts: Question<PartRow> = {
	...question('parts', sql, 4, partColumns, (row) => {
		const one = partObservation(row);
		return partRow(one, { [cellName(one)]: one });
	}),
	async reshape(rows) {
		const long = rows.flatMap(({ part, cells }) =>
			Object.entries(cells).map(([column, value]) => ({ row: part.code, column, value }))
		);
		const wide = await spread(long);
		return wide.flatMap(({ cells }) => {
			const one = Object.values(cells).find((cell) => cell !== null);
			return one ? [partRow(one, cells)] : [];
		});
	}
};

function partRow({ part, breakdown, kind, parent }: PartObservation, cells: PartRow['cells']): PartRow {
	return { part, breakdown, kind, parent, cells };
}

/** Asks for the parts of an indicator in a breakdown; `basis` is Y for a month, Q for a quarter (2024-Q3). */
export function askPartTable(
	indicator: string,
	period: string,
	breakdown: string,
	basis = 'Y'
): Ask<PartRow> {
	return { question: parts, parameters: [indicator, period, breakdown, basis] };
}
