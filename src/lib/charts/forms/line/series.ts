import type { Datum } from '../../datum.ts';

/** A number of a month; cumulative ones stand at the last month they include. */
export interface MonthPoint {
	/** `2024-08`. */
	readonly month: string;
	readonly datum: Datum;
	/** What was published first, with the tag that says so, where the number was revised. */
	readonly revised?: { readonly from: Datum; readonly tag: string } | undefined;
}

/** A change of scope: `month` is the first of the new one; no line crosses it. */
export interface ScopeBreak {
	readonly month: string;
	/** Why, in few words. */
	readonly note: string;
}

/** Numbers of one indicator and region. `line` joins months that follow each other, `points` never joins (sparse local figures). */
export interface Series {
	readonly key: string;
	/** Direct label of a line. */
	readonly name: string;
	readonly form: 'line' | 'points';
	readonly points: readonly MonthPoint[];
}

/** Months that a text is about: a change of scope, a census. Both ends belong to it. */
export interface MonthBand {
	readonly key: string;
	readonly from: string;
	readonly to: string;
	readonly text: string;
}

/** Months since year 0: 2024-08 → 24295. A number, not a Date, so that no time zone can move it. Throws on other texts. */
export function monthNumber(month: string): number {
	const [year, ordinal] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)?.slice(1).map(Number) ?? [];
	if (year === undefined || ordinal === undefined) {
		throw new RangeError(`“${month}” is not a month. Write it as 2024-08.`);
	}
	return year * 12 + ordinal - 1;
}

/** Splits points, in order of time, into runs of months that follow each other; a missing month breaks a run, and so does a change of scope at one of `cuts`. */
export function splitRuns(
	points: readonly MonthPoint[],
	cuts: ReadonlySet<number> = new Set()
): readonly (readonly MonthPoint[])[] {
	const runs: MonthPoint[][] = [];
	for (const point of points.toSorted((one, other) => monthNumber(one.month) - monthNumber(other.month))) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const month = monthNumber(point.month);
		const follows = before !== undefined && month - monthNumber(before.month) === 1;
		if (follows && !cuts.has(month)) run?.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** The middle of a month on the axis of months. */
export function middleOf(month: string): number {
	return monthNumber(month) + 0.5;
}
