import type { UnitCount, UnitTone } from '../../charts/forms/units/place-units.ts';
import { shown } from '../../language/numbers.ts';
import { unitName } from '../../language/vocabulary/units.ts';
import type { PartObservation } from '../../query/questions/months/parts.ts';
import type { Figure } from '../../statistics/figure.ts';
import { markOf, type Writing } from '../compose/marks.ts';

/** How many of a set did one thing; the figure is the statement's own or computed from it. */
export interface Count {
	readonly tone: UnitTone;
	readonly name: string;
	readonly of: PartObservation;
	readonly figure: Figure;
}

/** A count as squares of the row `series`; its words give the bare number, since the row says what is counted. */
export function cellOf({ tone, name, of, figure }: Count, series: string, writing: Writing): UnitCount {
	const observation = figure.kind === 'published' ? of : null;
	const mark = markOf(
		figure,
		{ name: `${series} ${name}`, period: of.period, basis: of.basis, measure: 'count', observation },
		writing
	);
	return { ...mark, name, series, label: shown(figure), unit: unitName(figure.unit, writing.language), tone };
}
