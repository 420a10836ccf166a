import { formatTick, type TickStyle } from '../../axes/ticks.ts';
import { drawable, isPlaced, type Datum, type Entry } from '../../datum.ts';
import { makeFrame, type Size } from '../../frame/frame.ts';
import { placeLabels, type LabelRequest, type Rectangle } from '../../labels/place-labels.ts';
import { stackLabels, stackedHeight } from '../../labels/stack-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';
import type { SlopeEndAt, SlopeHead, SlopeTick } from '../../marks/slopes/slope-end.ts';
import { markClass } from '../../tone.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { isBeyond, scalePositions, standAt, type PositionScale } from '../positions/scale-positions.ts';
import { labelEnd, linesOf, type EndLabel } from './label-end.ts';

/** One thing at two times; an end without a number is words where its label stands. */
export interface SlopeLine {
	readonly key: string;
	readonly name: string;
	readonly from: Entry;
	readonly to: Entry;
}

/** A slope chart laid out in px down; across it goes from 0 (from) to 1 (to). */
export interface PlacedSlopeChart {
	readonly size: Size;
	readonly margin: { readonly before: number; readonly after: number };
	readonly heads: readonly SlopeHead[];
	/** Where the plot begins under the heads. */
	readonly top: number;
	readonly ticks: readonly SlopeTick[];
	readonly lines: readonly {
		readonly key: string;
		readonly className: string;
		readonly runs: readonly (readonly LinePoint[])[];
	}[];
	readonly ends: readonly SlopeEndAt[];
	/** Where axes and lines are cut: shares of the width (0–100) at a height. */
	readonly gaps: readonly { readonly y: number; readonly shares: readonly number[] }[];
}

const leastHeight = 200;
/** A period never wraps (2024 with two months in Chinese); longer names do. */
const headWidth = 94;
const headLine = 15;
const inset = 8;
/** Width in px of the narrowest chart. */
const narrowest = 280;

/** Lays lines between two axes with their values at both ends, moved apart where they would touch. */
export function placeSlopeChart(
	lines: readonly SlopeLine[],
	ends: readonly [string, string],
	tickStyle: TickStyle
): PlacedSlopeChart {
	const scale = scalePositions(drawable(lines.flatMap(({ from, to }) => [from, to]).filter(isPlaced)));
	const heads = ends.map((text) => linesOf(text, headWidth));
	const top = Math.max(...heads.map((head) => head.length)) * headLine + inset;
	const labels = lines.map(({ name, from, to }) => ({
		from: labelEnd(from, null),
		to: labelEnd(to, name)
	}));
	const needed = (['from', 'to'] as const).map((side) =>
		stackedHeight(labels.map((label) => ({ key: '', y: 0, height: label[side].height })))
	);
	const height = top + Math.max(leastHeight, ...needed.map((side) => side + inset));
	const at = placeValues(scale, top + inset, height - inset);
	const from = placeEnds(lines, labels, 'from', at, { top, bottom: height });
	const to = placeEnds(lines, labels, 'to', at, { top, bottom: height });
	const beside = { before: marginOf(from), after: marginOf(to) };
	const plot = narrowest - actualMargin(beside.before) - actualMargin(beside.after);
	const widths = heads.map((head) => Math.max(...head.map((text) => textWidth(text, 12))));
	const inwards = Math.min(Math.max(...widths) / 2, plot / 2 - 3);
	const slopes = lines.toSorted((one, other) => Number(isSelf(one)) - Number(isSelf(other)));
	const traced = slopes.flatMap((line) => traceSlope(line, at));
	return {
		size: { height, top: 0, bottom: 0, unit: 'px' },
		margin: {
			before: Math.max(beside.before, (widths[0] ?? 0) - inwards),
			after: Math.max(beside.after, (widths[1] ?? 0) - inwards)
		},
		heads: heads.map((head, index) => ({ x: index === 0 ? 0 : 1, lines: head, inwards })),
		top,
		ticks: placeTicks(
			scale,
			tickStyle,
			at,
			traced.flatMap(({ runs }) => runs),
			plot
		),
		lines: traced,
		ends: [...from, ...to],
		gaps: scale.gaps.map((gap) => {
			const y = at.share(gap);
			return { y, shares: lines.flatMap((line) => crossing(line, scale, y, at)) };
		})
	};
}

/** Heights in px of values and of shares (0–100) of the axis. */
interface Heights {
	value(value: number): number;
	share(share: number): number;
}

function placeValues(scale: PositionScale, top: number, bottom: number): Heights {
	const flat = makeFrame(
		scale.domain,
		{ low: 0, high: 1 },
		{ height: 1, top: 0, bottom: 0, unit: 'px' },
		false
	);
	const share = (at: number) => bottom - (at / 100) * (bottom - top);
	return { share, value: (value) => share(flat.x(standAt(value, scale))) };
}

function placeEnds(
	lines: readonly SlopeLine[],
	labels: readonly { readonly from: EndLabel; readonly to: EndLabel }[],
	side: 'from' | 'to',
	at: Heights,
	room: { readonly top: number; readonly bottom: number }
): readonly SlopeEndAt[] {
	const wanted = lines.map((line) => {
		const other = line[side === 'from' ? 'to' : 'from'];
		const known = [line[side], other].find(isPlaced);
		return known === undefined ? (room.top + room.bottom) / 2 : at.value(known.value);
	});
	// The first line of a label, not its middle, wants to stand at its dot.
	const wishes = labels.map((label, index) => ({
		key: String(index),
		y: (wanted[index] ?? 0) + label[side].height / 2 - label[side].lead,
		height: label[side].height
	}));
	const places = stackLabels(wishes, room.top, room.bottom);
	const shifts = wishes.map((wish) => Math.round((places.get(wish.key) ?? wish.y) - wish.y));
	const hasLeaders = lines.some((line, index) => isPlaced(line[side]) && isShifted(shifts[index] ?? 0));
	return lines.map((line, index) => {
		const entry = line[side];
		const shift = shifts[index] ?? 0;
		const label = labels[index]?.[side] ?? labelEnd(entry, null);
		return {
			entry,
			x: side === 'from' ? 0 : 1,
			y: wanted[index] ?? 0,
			gutter: hasLeaders ? 24 : 12,
			shift,
			leader: isPlaced(entry) && isShifted(shift),
			inline: label.inline,
			lines: label.lines
		};
	});
}

function isShifted(shift: number): boolean {
	return Math.abs(shift) > 3;
}

function marginOf(ends: readonly SlopeEndAt[]): number {
	const widths = ends.map(
		({ gutter, entry, inline, lines }) =>
			gutter +
			Math.max(
				textWidth(entry.label, 13) + (inline === null ? 0 : 6 + textWidth(inline, 12)),
				...lines.map((line) => textWidth(line, 12))
			)
	);
	return Math.max(0, ...widths);
}

/** Grid lines; numbers at zero, or at both ends of an axis without zero, which must show that it has none. */
function placeTicks(
	scale: PositionScale,
	style: TickStyle,
	at: Heights,
	runs: readonly (readonly LinePoint[])[],
	plot: number
): readonly SlopeTick[] {
	const all = scale.domain.ticks ?? [];
	const named = all.includes(0) ? [0] : [all[0], all.at(-1)];
	const requests = named.flatMap((tick): readonly LabelRequest[] => {
		if (tick === undefined) return [];
		const candidates = [0.5, 0.25, 0.75].flatMap((share) =>
			[-4, 13].map((dy) => ({ dx: share * plot, dy, anchor: 'middle' as const }))
		);
		const width = textWidth(formatTick(tick, all, style), 12);
		return [{ key: String(tick), x: 0, y: at.value(tick), width, height: 12, candidates }];
	});
	const bounds = { left: 0, right: plot, top: -1000, bottom: 1e5 };
	const places = placeLabels(
		requests,
		runs.flatMap((run) => alongLine(run, plot)),
		bounds
	);
	return all.map((tick) => {
		const place = places.get(String(tick));
		const number =
			place === undefined
				? null
				: { text: formatTick(tick, all, style), share: (place.dx / plot) * 100, dy: place.dy };
		return { y: at.value(tick), zero: tick === 0, number };
	});
}

/** A line as a chain of small rectangles: a share of the plot keeps its height at every width. */
function alongLine([from, to]: readonly LinePoint[], plot: number): readonly Rectangle[] {
	if (from === undefined || to === undefined) return [];
	return Array.from({ length: 24 }, (_, index) => {
		const share = (index + 0.5) / 24;
		const [x, y] = [share * plot, from.y + (to.y - from.y) * share];
		return { left: x - plot / 48, right: x + plot / 48, top: y - 2, bottom: y + 2 };
	});
}

function traceSlope({ key, from, to }: SlopeLine, at: Heights): PlacedSlopeChart['lines'] {
	if (!isPlaced(from) || !isPlaced(to)) return [];
	const dashed = [from, to].find((datum) => datum.status !== 'published') ?? to;
	const className = markClass({ ...to, status: dashed.status }, 'region');
	return [
		{
			key,
			className,
			runs: [
				[
					{ x: 0, y: at.value(from.value) },
					{ x: 1, y: at.value(to.value) }
				]
			]
		}
	];
}

/** Where a line crosses a cut of the axis, as a share of the width. */
function crossing({ from, to }: SlopeLine, scale: PositionScale, y: number, at: Heights): readonly number[] {
	if (!isPlaced(from) || !isPlaced(to)) return [];
	if (isBeyond(from.value, scale) === isBeyond(to.value, scale)) return [];
	const [start, end] = [at.value(from.value), at.value(to.value)];
	const share = (y - start) / (end - start);
	return share > 0 && share < 1 ? [Math.round(share * 1e4) / 100] : [];
}

function isSelf({ from, to }: SlopeLine): boolean {
	return [from, to].filter(isPlaced).some((datum: Datum) => datum.self === true);
}
