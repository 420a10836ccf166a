import type { Datum } from '../../datum.ts';
import type { Size } from '../../frame/frame.ts';
import { breakName } from '../../labels/break-name.ts';
import type { LabelPlace } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { BulletMark, PlacedBullet, TextAt } from '../../marks/bullets/placed-bullet.ts';
import { wantOf, type Bullet, type Sense } from './bullet.ts';
import { scaleBullets, type BulletScale } from './scale-bullets.ts';

/** Width in px of the narrowest plot, in a chart 280 px wide. */
export const narrowPlot = 240;
/** Room in px beside the plot, for labels at its ends. */
export const margin = { before: 16, after: 24 } as const;

interface Span {
	readonly left: number;
	readonly right: number;
}

const targetLane = 17;
const barLane = 26;
const textLane = 17;
/** Room in px that a rule or a tick takes to both sides. */
const ruleRoom = 7;

/** A chart of bullets laid out. */
export interface PlacedBullets {
	readonly scale: BulletScale;
	readonly rows: readonly { readonly row: Bullet; readonly placed: PlacedBullet; readonly size: Size }[];
}

/** Lays each row in lanes: the target's label, bar and rule, what is needed by now, words. Texts have lanes of their own, so that none touches another. */
export function placeBullets(rows: readonly Bullet[]): PlacedBullets {
	const scale = scaleBullets(rows);
	return {
		scale,
		rows: rows.map((row) => {
			const placed = placeRow(row, scale);
			return { row, placed, size: { height: placed.height, top: 0, bottom: 0, unit: 'px' } };
		})
	};
}

function placeRow(row: Bullet, scale: BulletScale): PlacedBullet {
	const at = (datum: Datum) => scale.across(datum.value);
	const zero = scale.across(0);
	const middle = targetLane + barLane / 2;
	let bottom = targetLane + barLane;
	const below = () => {
		bottom += textLane;
		return bottom - 5;
	};
	const target = mark(row.target, at(row.target), targetLane - 5);
	const needed = row.needed === undefined ? null : mark(row.needed, at(row.needed), below());
	const stops = [target, ...(needed === null ? [] : [needed])].map(({ x }) => toPixels(x));
	const whisker = row.actual === null ? null : whiskerOf(row.key, row.actual, scale);
	const bar =
		row.actual === null ? null : labelBar(row.actual, at(row.actual), zero, { stops, whisker }, middle);
	const label = row.actual === null ? null : (bar?.label ?? clamp(row.actual, at(row.actual), below()));
	const want = row.actual === null ? wantOf(row) : null;
	const lines = want === null ? [] : (breakName(want.label, narrowPlot - 10, 12) ?? [want.label]);
	const wordsAt = bottom;
	const widest = Math.max(0, ...lines.map((line) => textWidth(line, 12)));
	bottom += lines.length * textLane;
	return {
		key: row.key,
		height: bottom + 4,
		middle,
		zero,
		actual:
			row.actual === null || label === null
				? null
				: { datum: row.actual, x: at(row.actual), label, isInside: bar?.isInside ?? false },
		target,
		needed,
		towards: towardsOf(row.sense),
		gap: scale.cut?.row === row.key ? scale.cut.gap : null,
		want: want === null ? null : { entry: want, lines, width: widest + 12, y: wordsAt }
	};
}

/** The actual's label where neither rule nor tick passes through it: outside the bar, in it, beyond the rules; null where all are taken. */
function labelBar(
	actual: Datum,
	x: number,
	zero: number,
	{ stops, whisker }: { readonly stops: readonly number[]; readonly whisker: Span | null },
	middle: number
): { readonly label: TextAt; readonly isInside: boolean } | null {
	const backwards = actual.value < 0;
	const sign = backwards ? -1 : 1;
	const width = textWidth(actual.label, 13);
	const end = toPixels(x);
	const far = sign * Math.max(...[...stops, end].map((stop) => sign * stop));
	const away = backwards ? 'end' : 'start';
	const back = backwards ? 'start' : 'end';
	const length = Math.abs(end - toPixels(zero));
	const tip = whisker === null ? end : backwards ? Math.min(end, whisker.left) : Math.max(end, whisker.right);
	const choices = [
		{ from: toShare(tip), dx: 6 * sign, anchor: away, isInside: false },
		{ from: x, dx: -7 * sign, anchor: back, isInside: true },
		{ from: toShare(far), dx: 10 * sign, anchor: away, isInside: false },
		{ from: zero, dx: 7 * sign, anchor: away, isInside: true }
	] as const;
	for (const { from, dx, anchor, isInside } of choices) {
		const start = toPixels(from) + dx;
		const left = anchor === 'start' ? start : start - width;
		const spans = stops.map((stop) => ({ left: stop - ruleRoom, right: stop + ruleRoom }));
		const isClear = [...spans, ...(whisker === null ? [] : [whisker])].every(
			(span) => span.right <= left || span.left >= left + width
		);
		const isWithin = left >= -margin.before && left + width <= narrowPlot + margin.after;
		if (isClear && isWithin && (!isInside || width + 14 <= length))
			return { label: { x: from, place: { dx, dy: middle + 4.5, anchor } }, isInside };
	}
	return null;
}

/** The interval of a value across the plot in px, where its whisker is seen. */
function whiskerOf(row: string, { interval, doubtful }: Datum, scale: BulletScale): Span | null {
	if (interval === undefined || scale.cut?.row === row) return null;
	const left = toPixels(scale.across(interval.low));
	const right = toPixels(scale.across(interval.high));
	return doubtful === true || right - left > 1 ? { left: left - 2, right: right + 2 } : null;
}

function mark(datum: Datum, x: number, baseline: number): BulletMark {
	return { datum, x, label: clamp(datum, x, baseline) };
}

/** A label over or under its mark, moved aside at the ends of the plot. */
function clamp(datum: Datum, x: number, baseline: number): TextAt {
	const half = textWidth(datum.label, 13) / 2;
	const middle = toPixels(x);
	const anchor: LabelPlace['anchor'] =
		middle - half < -margin.before ? 'start' : middle + half > narrowPlot + margin.after ? 'end' : 'middle';
	const isWide = anchor !== 'middle' && 2 * half > (anchor === 'start' ? narrowPlot - middle : middle);
	// A text that is too long on either side of its mark begins at the plot's edge.
	if (isWide) return { x: 0, place: { dx: -margin.before, dy: baseline, anchor: 'start' } };
	const dx = anchor === 'start' ? -9 : anchor === 'end' ? 9 : 0;
	return { x, place: { dx, dy: baseline, anchor } };
}

function towardsOf(sense: Sense): -1 | 0 | 1 {
	return sense === 'at-least' ? 1 : sense === 'at-most' ? -1 : 0;
}

function toPixels(share: number): number {
	return (share / 100) * narrowPlot;
}

function toShare(pixels: number): number {
	return (pixels / narrowPlot) * 100;
}
