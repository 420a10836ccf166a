import type { PartObservation } from '../../query/questions/months/parts.ts';
import type { Told } from './compose-sections.ts';

/** Which statement is looked for; the total where no part is named. */
interface Wanted {
	readonly indicator: string;
	readonly part?: string;
	readonly measure: string;
	readonly against?: string;
}

/** A statement of the month's own period, year to date; an ambiguous one is not told. */
export function find({ month, statements }: Told, wanted: Wanted): PartObservation | null {
	const { indicator, part = 'T', measure, against } = wanted;
	const found = statements.find(
		(row) =>
			row.indicator.code === indicator &&
			row.part.code === part &&
			row.measure === measure &&
			(against === undefined || row.against === against) &&
			row.period === month.period &&
			row.basis === 'Y' &&
			row.figure.flag !== 'A'
	);
	return found ?? null;
}

/** Growth of the parts of an indicator in one breakdown, in the order of the record. */
export function growthOf({ month, statements }: Told, indicator: string, breakdown: string) {
	return statements.filter(
		(row) =>
			row.indicator.code === indicator &&
			row.breakdown === breakdown &&
			row.measure === 'growth' &&
			row.period === month.period &&
			row.basis === 'Y' &&
			row.figure.flag !== 'A'
	);
}
