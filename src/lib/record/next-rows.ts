import { isReleased, previousPeriod, readMonths } from '../statistics/calendar.ts';
import { isBasis, readPeriod, type Basis, type Months } from '../statistics/period.ts';
import type { Contents, Row } from './check/contents.ts';

/** A row of a new month, with the passage of the earlier month whose place its own takes. */
export interface NextRow {
	readonly cells: ReadonlyMap<string, string>;
	readonly passage: string;
}

/** More steps back than a release ever reports. */
const furthest = 12;

const basisOf = (row: Row): Basis => {
	const basis = row.get('basis');
	if (isBasis(basis)) return basis;
	throw new Error(
		`${row.file}: the basis "${basis}" of ${row.get('id')} is none of codes/bases.csv. Correct it first.`
	);
};

function monthsOf(contents: Contents, row: Row): Months {
	const indicator = contents.find('codes-indicators', row.get('indicator'));
	return readMonths(indicator?.get('months_M') ?? '', indicator?.get('months_Y') ?? '');
}

const monthOf = (file: string) => file.slice(-'2024-08.csv'.length, -'.csv'.length);

/** How many periods before its release a row is about: 0 for nearly all, 1 where last month is told again. */
function lagOf(row: Row, months: Months): number {
	let period: string | null = monthOf(row.file);
	for (let lag = 0; lag <= furthest && period !== null; lag += 1) {
		if (period === row.get('period')) return lag;
		period = previousPeriod(period, basisOf(row), months);
	}
	return 0;
}

/**
 * The period of a row in the file of `month`, or null where it has none there. A quarter is told with its last month:
 * where an earlier release of the quarter told it already, a row that is not printed again is deleted by hand.
 */
function movedPeriod(contents: Contents, row: Row, month: string): string | null {
	const { year, number } = readPeriod(month);
	const basis = basisOf(row);
	if (basis === 'Q') return number % 3 === 0 ? `${year}-Q${number / 3}` : null;
	if (basis === 'A') return number === 12 ? `${year}` : null;
	const months = monthsOf(contents, row);
	if (!isReleased(month, basis, months)) return null;
	let period: string | null = month;
	for (let lag = lagOf(row, months); lag > 0 && period !== null; lag -= 1) {
		period = previousPeriod(period, basis, months);
	}
	return period;
}

/**
 * The rows that a table has for `month`. The rows of each basis come from the newest of `files` (oldest first) that
 * has any, since a quarter's rows, and in February a single month's, are not in the file of the month before.
 */
export function nextRows(contents: Contents, files: readonly string[], month: string): NextRow[] {
	const rows = contents.rows('observations');
	const newest = new Map<Basis, string>();
	for (const file of files) for (const row of rows) if (row.file === file) newest.set(basisOf(row), file);
	const kept = [...files]
		.reverse()
		.flatMap((file) => rows.filter((row) => row.file === file && newest.get(basisOf(row)) === file));
	return kept.flatMap((row) => {
		const period = movedPeriod(contents, row, month);
		if (period === null) return [];
		const cells = new Map(row.resource.fields.map(({ name }) => [name, row.get(name)]));
		// What depends on the words of the new text is left to the person who reads them.
		for (const name of ['value', 'decimals', 'of', 'flag', 'note']) cells.set(name, '');
		if (contents.find('codes-readings', row.get('reading'))?.get('value')) cells.set('reading', '');
		return [{ cells: cells.set('period', period), passage: row.get('passage') }];
	});
}
