import { mostUnits } from '../../../charts/forms/units/place-units.ts';
import { countsSentence } from '../../../language/overview/industry.ts';
import type { Prose } from '../../../language/prose.ts';
import type { Writing } from '../../compose/marks.ts';
import type { CountedRow } from '../charted.ts';
import { cellOf, type Count } from '../count-cell.ts';

/** A set whose members are told apart by what they did. */
export interface CountedSet {
	readonly key: string;
	readonly title: string;
	/** What the chart is called where this set is its first. */
	readonly finding: Prose;
	readonly heading: Prose;
	readonly counts: readonly Count[];
	readonly notes: readonly string[];
}

/** Whether a set has so few members that the eye counts them. */
export function isCountable({ counts }: CountedSet): boolean {
	return counts.reduce((total, { figure }) => total + figure.value, 0) <= mostUnits;
}

/** A set as a row of squares. */
export function rowOf({ key, title, heading, counts }: CountedSet, writing: Writing): CountedRow {
	return { key, title, heading, cells: counts.map((count) => cellOf(count, title, writing)) };
}

/** A set that is too large for squares, in words. */
export function sentenceOf({ title, heading, counts }: CountedSet, { language }: Writing): Prose {
	return countsSentence(title, heading, counts, language);
}
