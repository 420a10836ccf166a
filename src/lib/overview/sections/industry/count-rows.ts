import { mostUnits, type UnitCount, type UnitTone } from '../../../charts/forms/units/place-units.ts';
import { shown } from '../../../language/numbers.ts';
import { countsSentence } from '../../../language/overview/industry.ts';
import type { Prose } from '../../../language/prose.ts';
import { unitName } from '../../../language/vocabulary/units.ts';
import type { PartObservation } from '../../../query/questions/months/parts.ts';
import type { Figure } from '../../../statistics/figure.ts';
import { markOf, type Writing } from '../../compose/marks.ts';
import type { CountedRow } from '../charted.ts';

/** How many of a set did one thing; the figure is the statement's own or computed from it. */
export interface Count {
	readonly tone: UnitTone;
	readonly name: string;
	readonly of: PartObservation;
	readonly figure: Figure;
}

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

/** Its words give the bare number, since the row says what is counted. */
function cellOf({ tone, name, of, figure }: Count, series: string, writing: Writing): UnitCount {
	const observation = figure.kind === 'published' ? of : null;
	const mark = markOf(
		figure,
		{ name: `${series} ${name}`, period: of.period, basis: of.basis, measure: 'count', observation },
		writing
	);
	return { ...mark, name, series, label: shown(figure), unit: unitName(figure.unit, writing.language), tone };
}
