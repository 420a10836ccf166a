import type { PartObservation } from '../../query/questions/months/parts.ts';
import type { Basis } from './basis.ts';

/** Which statement is looked for; the total where no part is named. */
export interface Wanted {
	readonly indicator: string;
	readonly part?: string;
	readonly measure: string;
	readonly compares?: string;
	readonly against?: string;
}

/** Statements of an indicator for the release's own period, year to date, that are not ambiguous. */
export function statementsOf({ statements, release }: Basis, indicator: string): readonly PartObservation[] {
	return statements.filter(
		(row) =>
			row.indicator.code === indicator &&
			row.period === release &&
			row.basis === 'Y' &&
			row.figure.flag !== 'A'
	);
}

/** The one of them that is wanted, or null where it was not printed. */
export function find(basis: Basis, wanted: Wanted): PartObservation | null {
	const { indicator, part = 'T', measure, compares, against } = wanted;
	const found = statementsOf(basis, indicator).find(
		(row) =>
			row.part.code === part &&
			row.measure === measure &&
			(compares === undefined || row.compares === compares) &&
			(against === undefined || row.against === against)
	);
	return found ?? null;
}
