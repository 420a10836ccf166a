import { isPlaced, type Entry } from '../../datum.ts';
import { breakName } from '../../labels/break-name.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { PlacedCount, UnitBlock } from '../../marks/units/placed-count.ts';

/** What the units of a count did: rose, fell, stopped; the rest did none of them. */
export const unitTones = ['up', 'down', 'stopped', 'rest'] as const;
export type UnitTone = (typeof unitTones)[number];

/** A whole count of units, or the words where none was published. */
export type UnitCount = Entry & { readonly tone: UnitTone };

/** Counts that make up a whole, in order, what is left last. */
export interface UnitRow {
	readonly key: string;
	readonly title: string;
	readonly note?: string | undefined;
	readonly cells: readonly UnitCount[];
}

/** A row laid out for every width of `unitWidths`; heights in px. */
export interface PlacedUnits {
	readonly heights: readonly number[];
	readonly counts: readonly PlacedCount[];
}

/** Widths in px from which a layout holds; the styles of UnitsChart repeat them. */
export const unitWidths = [240, 280, 340, 440, 640] as const;

/** More units than this are no longer counted by eye. */
export const mostUnits = 160;
const size = 11;
const pitch = 14;
/** Between the squares and their words, and from one line of words to the next. */
const gap = 8;
const lineHeight = 18;
const signRoom = size + 6;
const between = 18;

/** Lays counts as squares, one a unit, with their words under them. Throws a RangeError on what cannot be counted by eye. */
export function placeUnits(row: UnitRow): PlacedUnits {
	const counts = row.cells.map((cell) => countOf(cell));
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total > mostUnits) {
		throw new RangeError(
			`Row ${row.key} has ${total} units, more than the ${mostUnits} that are counted by eye. Draw it as bars.`
		);
	}
	const layouts = unitWidths.map((width) => layOut(row.cells, counts, width));
	return {
		heights: layouts.map((layout) => layout.height),
		counts: row.cells.map((entry, index) => ({
			key: entry.key,
			entry,
			className: `${entry.tone === 'up' || entry.tone === 'down' ? '' : 'level '}${entry.tone} ${entry.status}`,
			blocks: layouts.flatMap((layout) => layout.blocks[index] ?? [])
		}))
	};
}

function countOf(entry: UnitCount): number {
	if (!isPlaced(entry)) return 0;
	if (Number.isInteger(entry.value) && entry.value >= 0) return entry.value;
	throw new RangeError(
		`Figure ${entry.figure} counts ${entry.value}, and units are whole. Give a count, or draw a bar.`
	);
}

/** Squares line by line, then the words line by line, within a width. */
function layOut(
	cells: readonly UnitCount[],
	counts: readonly number[],
	width: number
): { readonly height: number; readonly blocks: readonly UnitBlock[] } {
	const perLine = Math.floor((width + pitch - size) / pitch);
	const total = counts.reduce((sum, count) => sum + count, 0);
	let drawn = 0;
	let x = 0;
	let y = Math.ceil(total / perLine) * pitch + (total > 0 ? gap : 0);
	let lineCount = 1;
	const blocks = cells.map((cell, index): UnitBlock => {
		const words = wordsOf(cell, width);
		if (x > 0 && x + words.width > width) {
			x = 0;
			y += lineCount * lineHeight;
			lineCount = 1;
		}
		lineCount = Math.max(lineCount, words.lines.length);
		const count = counts[index] ?? 0;
		const places = Array.from({ length: count }, (_, unit) => placeOf(drawn + unit, perLine));
		const baseline = (line: number) => y + line * lineHeight + 12;
		const block = {
			squares: drawSquares(cell, places),
			inner: needsInner(cell, cells) ? drawInner(cell, places) : '',
			sign: { squares: drawSquares(cell, [{ x, y: y + 2 }]), inner: drawInner(cell, [{ x, y: y + 2 }]) },
			x: x + signRoom,
			lines: words.lines.slice(0, -1).map((text, line) => ({ text, y: baseline(line) })),
			value: { x: x + signRoom, y: baseline(words.lines.length - 1) },
			reach: { x: x - 2, y: y - 3, width: words.width + 4, height: words.lines.length * lineHeight + 6 }
		};
		const last = words.lines.at(-1) ?? '';
		drawn += count;
		x += words.width + between;
		return {
			...block,
			lines: [...block.lines, { text: last, y: block.value.y }],
			value: { ...block.value, x: block.x + (last === '' ? 0 : textWidth(`${last} `, 13)) }
		};
	});
	return { blocks, height: y + (cells.length > 0 ? lineCount * lineHeight : 0) };
}

/** The name in lines that fit, the count after the last; the last line is empty where the count needs one of its own. */
function wordsOf(entry: Entry, width: number): { readonly lines: readonly string[]; readonly width: number } {
	const room = width - signRoom;
	// Measured as it is set: each part is rounded up.
	const whole = (name: string) => textWidth(name === '' ? '' : `${name} `, 13) + textWidth(entry.label, 13);
	const name = [entry.name, entry.short ?? entry.name].find((text) => whole(text) <= room);
	if (name !== undefined) return { lines: [name], width: signRoom + whole(name) };
	const lines = breakName(entry.name, room, 13) ?? [entry.short ?? entry.name];
	const last = lines.at(-1) ?? '';
	return { lines: whole(last) <= room ? lines : [...lines, ''], width };
}

interface Place {
	readonly x: number;
	readonly y: number;
}

function placeOf(unit: number, perLine: number): Place {
	return { x: (unit % perLine) * pitch, y: Math.floor(unit / perLine) * pitch };
}

/** Arrows are in all squares only where a row has both directions: elsewhere its words say which one it is. */
function needsInner(cell: UnitCount, cells: readonly UnitCount[]): boolean {
	const isThere = (wanted: UnitTone) => cells.some(({ tone }) => tone === wanted);
	return cell.tone === 'stopped' || (isThere('up') && isThere('down'));
}

/** A hollow square has its edge inside, so that it is as large as a filled one. */
function drawSquares(entry: UnitCount, places: readonly Place[]): string {
	const isHollow = entry.tone === 'rest' || entry.status !== 'published';
	const [inset, side] = isHollow ? [0.5, size - 1] : [0, size];
	return places.map(({ x, y }) => `M${x + inset},${y + inset}h${side}v${side}h-${side}z`).join('');
}

/** What is in a square beside its colour: a cross for what stopped, an arrow up or down. */
function drawInner(entry: UnitCount, places: readonly Place[]): string {
	const draw = inner[entry.tone];
	return draw === undefined ? '' : places.map(draw).join('');
}

const inner: Readonly<Partial<Record<UnitTone, (place: Place) => string>>> = {
	stopped: ({ x, y }) => `M${x + 3},${y + 3}l5,5m0,-5l-5,5`,
	up: ({ x, y }) => `M${x + 3},${y + 6.75}l2.5,-2.5l2.5,2.5`,
	down: ({ x, y }) => `M${x + 3},${y + 4.25}l2.5,2.5l2.5,-2.5`
};
