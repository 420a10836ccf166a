import { drawable, isPlaced, type Datum, type Entry, type Unplaced } from '../../datum.ts';
import { makeFrame, type Size } from '../../frame/frame.ts';
import {
	labelBox,
	placeLabels,
	type LabelPlace,
	type LabelRequest,
	type Rectangle
} from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { DotAt } from '../../marks/dots/place-dots.ts';
import type { Span } from '../../marks/dots/span.ts';
import { wordsWidth, type WordsAt } from '../../marks/words/place-words.ts';
import { isBeyond, standAt, type PositionScale } from '../positions/scale-positions.ts';

/** One row of a dumbbell chart: one to four numbers of a thing (two periods, two regions), told apart by shape. */
export interface DumbbellRow {
	readonly key: string;
	readonly title: string;
	/** A number without a point is words in the row: its label. */
	readonly dots: readonly Entry[];
}

/** A row laid out: its marks in px down from the row's top. */
export interface PlacedDumbbellRow {
	readonly key: string;
	readonly title: string;
	readonly size: Size;
	/** The line on which the dots stand, in px. */
	readonly middle: number;
	readonly dots: readonly DotAt[];
	readonly spans: readonly Span[];
	readonly words: readonly WordsAt[];
	/** Where the row's line is cut (0–100): only where one of its numbers lies beyond. */
	readonly gaps: readonly number[];
}

/** What a row is laid out on: the scale, the narrowest plot in px and the room beside it. */
export interface RowGround {
	readonly scale: PositionScale;
	readonly width: number;
	readonly margin: { readonly before: number; readonly after: number };
	/** Second line of a dot's label, by key: the name of its series at the first dot that has it. */
	readonly names: ReadonlyMap<string, string>;
}

const dotRadius = 8;
/** Dots nearer than this in px at the narrowest width would hide each other: they stand one above the other. */
const hidden = 1.5;
const fan = 11;
const lineHeight = 15;
const least = 14;

/** Lays the dots of a row with their values: outer ones outwards, inner ones above or below, never touching. */
export function placeDumbbellRow(row: DumbbellRow, ground: RowGround): PlacedDumbbellRow {
	const { scale, width, margin } = ground;
	const flat = makeFrame(scale.domain, { low: 0, high: 1 }, flatSize, false);
	const across = (value: number) => (flat.x(standAt(value, scale)) / 100) * width;
	const data = drawable(row.dots.filter(isPlaced)).toSorted((one, other) => one.value - other.value);
	const missing = row.dots.filter((entry) => !isPlaced(entry));
	const offsets = fanOut(data, across);
	const requests = [
		...orderOf(data).map((datum) =>
			requestLabel(datum, { x: across(datum.value), y: offsets.get(datum.key) ?? 0 }, data, ground)
		),
		...missing.map((entry) => requestWords(entry, width, row.dots.length))
	];
	const gaps = scale.gaps.filter((gap) =>
		data.some(({ value }) => isBeyond(value, scale) && gap < 50 === value < scale.domain.low)
	);
	const obstacles = [
		...gaps.map((gap) => around((gap / 100) * width, 0)),
		...data.map((datum) => around(across(datum.value), offsets.get(datum.key) ?? 0)),
		...spanBox(data, across)
	];
	const bounds = { left: -margin.before, right: width + margin.after, top: -1000, bottom: 1000 };
	const places = placeLabels(requests, obstacles, bounds);
	const boxes = requests.flatMap((request) => {
		const place = places.get(request.key);
		return place === undefined ? [] : [labelBox(request, place)];
	});
	const ends = [...obstacles, ...boxes].flatMap((box) => [-box.top, box.bottom]);
	const middle = Math.ceil(Math.max(least, ...ends));
	return {
		key: row.key,
		title: row.title,
		size: { height: 2 * middle, top: 0, bottom: 0, unit: 'px' },
		middle,
		dots: data.map((datum) => ({
			...placeDot(datum, places.get(datum.key), ground),
			x: standAt(datum.value, scale),
			y: middle + (offsets.get(datum.key) ?? 0)
		})),
		spans: spansOf(data, scale, middle),
		words: missing.flatMap((entry): readonly WordsAt[] => {
			const place = places.get(entry.key);
			if (place === undefined) return [];
			return [{ entry, x: edgeOf(place.anchor, scale), y: middle + place.dy - groundBottom }];
		}),
		gaps
	};
}

const flatSize = { height: 1, top: 0, bottom: 0, unit: 'px' as const };
const baseline = 4.5;
/** The baseline in px that puts the ground of words on the line: it is as high above as below. */
const groundBottom = 6;

/** Second line of a dot's label: the equivalent of a number in another unit, or the name of its series. */
export function secondLine(datum: Datum, names: RowGround['names']): string | undefined {
	return datum.equivalent ?? names.get(datum.key);
}

/** Dots that would hide each other, one above the other around the line. */
function fanOut(data: readonly Datum[], across: (value: number) => number): ReadonlyMap<string, number> {
	const groups: Datum[][] = [];
	for (const datum of data) {
		const group = groups.at(-1);
		const first = group?.[0];
		if (first !== undefined && across(datum.value) - across(first.value) < hidden) group?.push(datum);
		else groups.push([datum]);
	}
	return new Map(
		groups.flatMap((group) =>
			group.map((datum, index) => [datum.key, (index - (group.length - 1) / 2) * fan] as const)
		)
	);
}

/** The outer dots choose first. */
function orderOf(data: readonly Datum[]): readonly Datum[] {
	const [first, ...rest] = data;
	const last = rest.pop();
	return [first, last, ...rest].filter((datum) => datum !== undefined);
}

function requestLabel(
	datum: Datum,
	{ x, y }: { readonly x: number; readonly y: number },
	data: readonly Datum[],
	{ names }: RowGround
): LabelRequest {
	const second = secondLine(datum, names);
	const width = Math.max(textWidth(datum.label, 13), textWidth(second ?? '', 12));
	const height = second === undefined ? lineHeight : 2 * lineHeight;
	const side = second === undefined ? baseline : baseline + lineHeight / 2;
	const left: LabelPlace = { dx: -11, dy: side, anchor: 'end' };
	const right: LabelPlace = { dx: 11, dy: side, anchor: 'start' };
	const sides = datum === data.at(-1) ? [right, left] : datum === data[0] ? [left, right] : [];
	// Room for every label of the row one over the other, whatever their heights.
	const tiers = Array.from({ length: 2 * data.length + 2 }, (_, tier) => [
		{ dx: 0, dy: -12 - tier * lineHeight, anchor: 'middle' as const },
		{ dx: 0, dy: 8 + height + tier * lineHeight, anchor: 'middle' as const }
	]);
	return { key: datum.key, x, y, width, height, candidates: [...sides, ...tiers.flat()] };
}

/** At either end of the row, then under its line. */
function requestWords(entry: Unplaced, width: number, count: number): LabelRequest {
	const tiers = Array.from({ length: 2 * count + 1 }, (_, tier) => [
		{ dx: 0, dy: groundBottom + tier * lineHeight, anchor: 'start' as const },
		{ dx: width, dy: groundBottom + tier * lineHeight, anchor: 'end' as const }
	]);
	return { key: entry.key, x: 0, y: 0, width: wordsWidth(entry), height: 18, candidates: tiers.flat() };
}

function placeDot(
	datum: Datum,
	place: LabelPlace | undefined,
	{ names }: RowGround
): Pick<DotAt, 'datum' | 'label' | 'name' | 'leader'> {
	const second = secondLine(datum, names);
	if (place === undefined) return { datum };
	const lines = second === undefined ? 0 : lineHeight;
	const height = lineHeight + lines;
	const away = place.anchor === 'middle' ? (place.dy < 0 ? place.dy + 12 : place.dy - 8 - height) : 0;
	return {
		datum,
		label: { ...place, dy: place.dy - lines },
		name: second === undefined ? undefined : { text: second, dy: place.dy },
		leader:
			away === 0
				? undefined
				: away < 0
					? { from: -dotRadius, to: away - dotRadius }
					: { from: dotRadius, to: away + dotRadius }
	};
}

/** Between neighbours; a target has its place beside figures, never a line to them. */
function spansOf(data: readonly Datum[], scale: PositionScale, y: number): readonly Span[] {
	const figures = data.filter((datum) => datum.status !== 'target');
	return figures.slice(1).map((to, index) => {
		const from = figures[index] ?? to;
		return {
			key: `${from.key} ${to.key}`,
			status: [from, to].some((datum) => datum.status === 'derived') ? 'derived' : 'published',
			from: standAt(from.value, scale),
			to: standAt(to.value, scale),
			y
		};
	});
}

function spanBox(data: readonly Datum[], across: (value: number) => number): readonly Rectangle[] {
	const [first, last] = [data[0], data.at(-1)];
	if (first === undefined || last === undefined) return [];
	return [{ left: across(first.value), right: across(last.value), top: -2, bottom: 2 }];
}

function edgeOf(anchor: LabelPlace['anchor'], { domain }: PositionScale): number {
	const { from, to } = domain.room ?? { from: 0, to: 100 };
	const unit = (domain.high - domain.low) / (to - from);
	return anchor === 'start' ? domain.low - from * unit : domain.high + (100 - to) * unit;
}

function around(x: number, y: number): Rectangle {
	return { left: x - dotRadius, right: x + dotRadius, top: y - dotRadius, bottom: y + dotRadius };
}
