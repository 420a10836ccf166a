import type { PartObservation } from '../../query/questions/months/parts.ts';
import type { Told } from './compose-sections.ts';

/** Which statement is looked for; the total where no part is named. */
interface Wanted {
	readonly indicator: string;
	readonly part?: string;
	readonly measure: string;
	readonly against?: string;
}

/** Statements of an indicator of the month's own period, year to date, that are not ambiguous; in the order of the record. */
export function statementsOf({ month, statements }: Told, indicator: string): readonly PartObservation[] {
	return statements.filter(
		(row) =>
			row.indicator.code === indicator &&
			row.period === month.period &&
			row.basis === 'Y' &&
			row.figure.flag !== 'A'
	);
}

/** The one of them that is wanted, or null where it was not printed. */
export function find(told: Told, wanted: Wanted): PartObservation | null {
	const { indicator, part = 'T', measure, against } = wanted;
	const found = statementsOf(told, indicator).find(
		(row) =>
			row.part.code === part && row.measure === measure && (against === undefined || row.against === against)
	);
	return found ?? null;
}

/** Growth of the parts of an indicator in one breakdown. */
export function growthOf(told: Told, indicator: string, breakdown: string): readonly PartObservation[] {
	return statementsOf(told, indicator).filter(
		(row) => row.breakdown === breakdown && row.measure === 'growth'
	);
}
