import { percent } from '../../coordinates.ts';
import { isPlaced, type Datum, type Entry } from '../../datum.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { CellBox, PlacedRank } from '../../marks/cells/placed-rank.ts';
import { wordsWidth, type WordsAt } from '../../marks/words/place-words.ts';
import { markClass } from '../../tone.ts';

/** A place among `of`, the first at the left. */
export interface RankRow {
	readonly key: string;
	/** Among whom: names the set and how many there are. */
	readonly title: string;
	readonly of: number;
	/** The rank, or the words where none was published. */
	readonly datum: Entry;
}

/** How wide a row of cells is at least, in px, how many cells it has at most, and what lies between two as a part of a cell; each has its class in RankChart. */
export const rankWidths = [
	{ name: 'few', width: 96, cells: 8, gap: 0.1 },
	{ name: 'some', width: 168, cells: 16, gap: 0.15 },
	{ name: 'many', width: 248, cells: Infinity, gap: 0.25 }
] as const;

/** A row of cells laid out; `cells` is one bar where there are too many to be told apart. */
export interface PlacedRanks {
	readonly width: (typeof rankWidths)[number]['name'];
	readonly cells: readonly CellBox[];
	readonly rank: PlacedRank | null;
	readonly words: readonly WordsAt[];
	readonly ends: readonly { readonly place: number; readonly x: string; readonly anchor: 'start' | 'end' }[];
}

/** More cells than this are under 4 px wide on the narrowest width. */
const mostCells = 60;
/** Width in % of the place of a rank on one long bar. */
const placeWidth = 2;

/** Lays a rank among its cells. Throws a RangeError where it is not one of 1 … `of`. */
export function placeRank({ key, of, datum }: RankRow): PlacedRanks {
	if (!Number.isInteger(of) || of < 1) {
		throw new RangeError(`Row ${key} ranks among ${of}. Give how many there are, 1 or more.`);
	}
	const isLong = of > mostCells;
	const room = isPlaced(datum) ? textWidth(datum.label, 13) : wordsWidth(datum);
	const { name, width, gap } =
		rankWidths.find((row) => of <= row.cells && room <= row.width) ?? rankWidths[2];
	const side = 100 / (of + (of - 1) * gap);
	const cellAt = (place: number) => ({ from: (place - 1) * side * (1 + gap), width: side });
	const barAt = (place: number) => ({
		from: ((place - 1) / Math.max(of - 1, 1)) * (100 - placeWidth),
		width: placeWidth
	});
	return {
		width: name,
		cells: isLong
			? [{ x: '0%', width: '100%' }]
			: Array.from({ length: of }, (_, index) => boxOf(cellAt(index + 1))),
		rank: isPlaced(datum) ? placeOne(datum, (isLong ? barAt : cellAt)(rankOf(datum, of)), width) : null,
		words: isPlaced(datum) ? [] : [{ entry: datum, x: 0, y: 8 }],
		ends: [
			{ place: 1, x: '0%', anchor: 'start' as const },
			{ place: of, x: '100%', anchor: 'end' as const }
		].slice(0, of === 1 ? 1 : 2)
	};
}

interface Span {
	readonly from: number;
	readonly width: number;
}

function rankOf({ figure, value }: Datum, of: number): number {
	if (Number.isInteger(value) && value >= 1 && value <= of) return value;
	throw new RangeError(
		`Figure ${figure} is the rank ${value} among ${of}. Give a whole number from 1 to ${of}.`
	);
}

/** The cell of a rank with its words over its middle, or from its edge where they would leave the row. */
function placeOne(datum: Datum, span: Span, width: number): PlacedRank {
	const middle = span.from + span.width / 2;
	const half = ((textWidth(datum.label, 13) / 2) * 100) / width;
	const label =
		middle < half
			? { x: percent(Math.min(span.from, 100 - 2 * half)), anchor: 'start' as const }
			: middle > 100 - half
				? { x: percent(Math.max(span.from + span.width, 2 * half)), anchor: 'end' as const }
				: { x: percent(middle), anchor: 'middle' as const };
	return { datum, className: markClass(datum, 'region'), cell: boxOf(span), label };
}

function boxOf({ from, width }: Span): CellBox {
	return { x: percent(from), width: percent(width) };
}
