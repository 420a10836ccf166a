import type { Datum, Shape } from '../../charts/datum.ts';
import { derivationText } from '../../language/formula.ts';
import { alsoText, intervalText } from '../../language/numbers.ts';
import { describeMark, labelHasUnit, markLabel } from '../../language/observation.ts';
import { plain, type Language } from '../../language/prose.ts';
import { unitName } from '../../language/vocabulary/units.ts';
import { inPercent } from '../../statistics/estimate.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Observation } from '../../statistics/observation.ts';

/** How the composition writes: the language, and who is told of each figure that becomes a mark. */
export interface Writing {
	readonly language: Language;
	readonly drawn: (figure: Figure) => void;
}

/** What a mark is of, and how it is told from others. */
export interface MarkOf {
	readonly name: string;
	readonly period: string;
	readonly basis: string;
	readonly measure: string;
	/** The statement, where the figure itself was published. */
	readonly observation?: Observation | null;
	readonly shape?: Shape | undefined;
	readonly self?: boolean | undefined;
	/** real or nominal; told of numbers that share an axis, so that the chart can refuse what may not. */
	readonly price?: string | undefined;
}

/** A figure as a mark: its number, interval and words. Rates in times are placed in %. */
export function markOf(figure: Figure, of: MarkOf, { language, drawn }: Writing): Datum {
	drawn(figure);
	const { value, interval } = inPercent(figure);
	const exact = interval.low === interval.high;
	return {
		key: figure.id.toLowerCase(),
		name: of.name,
		value,
		interval: exact ? undefined : interval,
		intervalLabel: intervalText(figure, language) ?? undefined,
		// Printed without a decimal where its neighbours have one: half a point either way.
		doubtful: figure.kind === 'published' && !figure.exact && figure.decimals === 0,
		label: markLabel(figure, of.measure, language),
		unit: labelHasUnit(figure) ? undefined : unitName(figure.unit, language),
		equivalent: figure.unit === 'times' ? (alsoText(figure, language) ?? undefined) : undefined,
		status: figure.kind,
		scale:
			of.price === undefined
				? undefined
				: { basis: of.basis, price: of.price, unit: figure.unit === 'times' ? '%' : figure.unit },
		shape: of.shape,
		self: of.self,
		figure: figure.id.toLowerCase(),
		description: describeMark(of, figure, language),
		notesLanguage: of.observation && of.observation.lang !== language ? of.observation.lang : undefined,
		notes:
			figure.kind === 'derived' ? [plain(derivationText(figure, language).numbers)] : quoted(of.observation)
	};
}

function quoted(observation: Observation | null | undefined): readonly string[] {
	if (!observation) return [];
	return [observation.form === 'data' ? observation.passage : `“${observation.passage}”`];
}
