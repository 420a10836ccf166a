import { isPlaced, type Datum, type Entry, type Scale } from './datum.ts';

/** Why a chart is not drawn; the words of each stand in language/catalogue/charts.ts. */
export const refusalReasons = [
	'not-a-partition',
	'negative-part',
	'month-beside-cumulative',
	'real-beside-nominal',
	'two-units'
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Data that cannot be drawn honestly, with the reason; a form draws the words instead of marks. */
export interface Refusal {
	readonly kind: 'refused';
	readonly reason: RefusalReason;
	/** Ids of the figures that do not go together. */
	readonly figures: readonly string[];
}

/** Bases of one period alone, and of all periods since the year began. */
const single = ['M', 'Q'];
const cumulative = ['Y', 'A'];

/**
 * Refuses numbers that may not share one axis: two units, a single period beside a cumulative one, real beside nominal.
 * The last is allowed where the chart says at each which it is (`isPriceSaid`). Numbers without a scale are not looked at.
 */
export function sharedScale(entries: readonly Entry[], isPriceSaid = false): Refusal | null {
	const scaled = entries.filter(hasScale);
	const figures = (chosen: readonly Scaled[]) => chosen.map((datum) => datum.figure);
	if (new Set(scaled.map(({ scale }) => scale.unit)).size > 1)
		return { kind: 'refused', reason: 'two-units', figures: figures(scaled) };
	const periods = beside(scaled, 'basis', single, cumulative);
	if (periods !== null)
		return { kind: 'refused', reason: 'month-beside-cumulative', figures: figures(periods) };
	const prices = isPriceSaid ? null : beside(scaled, 'price', ['real'], ['nominal']);
	return prices === null
		? null
		: { kind: 'refused', reason: 'real-beside-nominal', figures: figures(prices) };
}

/** Refuses to stack or to draw as 100 what is no whole: parts that are negative, or whose intervals hold no sum of 100. In per cent. */
export function refusePartition(parts: readonly Datum[]): Refusal | null {
	const figures = parts.map((part) => part.figure);
	if (parts.some((part) => part.value < 0)) return { kind: 'refused', reason: 'negative-part', figures };
	const low = sum(parts.map((part) => part.interval?.low ?? part.value));
	const high = sum(parts.map((part) => part.interval?.high ?? part.value));
	return parts.length === 0 || low > 100 + tolerance || high < 100 - tolerance
		? { kind: 'refused', reason: 'not-a-partition', figures }
		: null;
}

type Scaled = Datum & { readonly scale: Scale };

function hasScale(entry: Entry): entry is Scaled {
	return isPlaced(entry) && entry.scale !== undefined;
}

/** The numbers of both kinds where there are some of each. */
function beside(
	scaled: readonly Scaled[],
	field: 'basis' | 'price',
	one: readonly string[],
	other: readonly string[]
): readonly Scaled[] | null {
	const of = (codes: readonly string[]) => scaled.filter(({ scale }) => codes.includes(scale[field]));
	return of(one).length > 0 && of(other).length > 0 ? of([...one, ...other]) : null;
}

/** Binary fractions of printed decimals. */
const tolerance = 1e-9;

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
