import { extent } from 'd3';
import { drawable, type Datum } from '../../datum.ts';
import { makeFrame, type Domain, type Size } from '../../frame/frame.ts';
import {
	labelBox,
	placeLabels,
	type LabelPlace,
	type LabelRequest,
	type Rectangle
} from '../../labels/place-labels.ts';
import type { PlacedBridge } from '../../marks/dots/bridge.ts';
import type { DotAt } from '../../marks/dots/place-dots.ts';
import { textWidth } from '../../labels/text-width.ts';
import { actualMargin } from '../positions/actual-margin.ts';
import { chooseFewTicks, formatTick, type TickStyle } from '../../axes/ticks.ts';

/** A named distance between two dots: 低1.8个百分点. */
export interface Bridge {
	/** Keys of the two dots. */
	readonly from: string;
	readonly to: string;
	/** The difference; its label stands over the bracket. */
	readonly datum: Datum;
}

/** Numbers on one axis: where a region stands among others. */
export interface StripRow {
	readonly key: string;
	readonly title?: string | undefined;
	readonly dots: readonly Datum[];
	readonly bridge?: Bridge | undefined;
}

/** A strip laid out; the axis lies `size.top` px from the top. */
export interface PlacedStrip {
	readonly x: Domain;
	readonly size: Size;
	readonly margin: { readonly before: number; readonly after: number };
	readonly dots: readonly DotAt[];
	readonly bridge: PlacedBridge | null;
}

/** Width in px of the narrowest strip: what is free there is free everywhere. */
const narrowest = 280;
const blockHeight = 33;
const bridgeHeight = 20;
/** Height in px of the numbers of the axis, under everything. */
const numberHeight = 24;
/** Baselines of the lower text of the labels next to the axis. */
const nearBelow = 39;
const nearAbove = -14;

/** Lays dots on one axis with labels that never touch: the home region first, below; then above, then further out. */
export function placeStripRow(row: StripRow, tickStyle: TickStyle): PlacedStrip {
	const dots = drawable(row.dots);
	const x = stripDomain(dots);
	const margin = stripMargin(dots, x, tickStyle);
	const width = narrowest - actualMargin(margin.before) - actualMargin(margin.after);
	const flat = makeFrame(x, { low: 0, high: 1 }, { height: 1, top: 0, bottom: 0, unit: 'px' }, false);
	const across = (value: number) => (flat.x(value) / 100) * width;
	const bridge = placeBridge(row, dots, across, width);
	const obstacles: Rectangle[] = dots.map((datum) => around(across(datum.value), 0, 8, 8));
	if (bridge !== null) {
		obstacles.push({
			left: across(bridge.from),
			right: across(bridge.to),
			top: -bridgeHeight - 1,
			bottom: -8
		});
		obstacles.push(bridgeText(bridge, across));
	}
	const important = dots.toSorted((one, other) => Number(other.self === true) - Number(one.self === true));
	const requests = important.map((datum) => requestLabel(datum, across(datum.value), dots.length));
	const bounds = { left: -margin.before, right: width + margin.after, top: -1000, bottom: 1000 };
	const places = placeLabels(requests, obstacles, bounds);
	const boxes = requests.flatMap((request) => {
		const place = places.get(request.key);
		return place === undefined ? [] : [labelBox(request, place)];
	});
	const top = -Math.floor(
		Math.min(-10, bridge === null ? 0 : -bridgeHeight - 18, ...boxes.map((box) => box.top))
	);
	const bottom = Math.ceil(Math.max(12, ...boxes.map((box) => box.bottom))) + numberHeight;
	return {
		x,
		size: { height: top + bottom, top, bottom, unit: 'px' },
		margin,
		dots: dots.map((datum) => placeDot(datum, places.get(datum.key))),
		bridge
	};
}

/** Over the values with air; zero is on the axis when it is no further off than the values spread. */
function stripDomain(dots: readonly Datum[]): Domain {
	const [least = 0, most = 1] = extent(
		dots.flatMap((dot) => [dot.value, dot.interval?.low ?? dot.value, dot.interval?.high ?? dot.value])
	);
	const spread = dots.length === 1 ? Infinity : most - least || Math.abs(most) || 1;
	const low = least > 0 && least <= spread ? 0 : least;
	const high = most < 0 && -most <= spread ? 0 : most;
	const air = (high - low || 1) * 0.08;
	return { low: low - air, high: high + air, ticks: chooseFewTicks(low - air, high + air) };
}

function stripMargin(dots: readonly Datum[], x: Domain, tickStyle: TickStyle): PlacedStrip['margin'] {
	const numbers = (x.ticks ?? []).map((tick, _, all) => textWidth(formatTick(tick, all, tickStyle), 12));
	const half = Math.ceil(Math.max(0, ...dots.map(labelWidth), ...numbers) / 2);
	return { before: half, after: half };
}

function labelWidth(datum: Datum): number {
	return Math.max(textWidth(datum.label, 13), textWidth(datum.short ?? datum.name, 12)) + 4;
}

/** Below and above the axis, tier by tier; as many tiers as there are dots, so that one is always free. */
function requestLabel(datum: Datum, x: number, count: number): LabelRequest {
	const candidates: LabelPlace[] = [];
	for (let tier = 0; tier <= count; tier += 1) {
		candidates.push({ dx: 0, dy: nearBelow + tier * blockHeight, anchor: 'middle' });
		candidates.push({ dx: 0, dy: nearAbove - tier * blockHeight, anchor: 'middle' });
		candidates.push({ dx: 8, dy: nearAbove - tier * blockHeight, anchor: 'end' });
		candidates.push({ dx: -8, dy: nearAbove - tier * blockHeight, anchor: 'start' });
	}
	return { key: datum.key, x, y: 0, width: labelWidth(datum), height: blockHeight, candidates };
}

function placeDot(datum: Datum, place: LabelPlace | undefined): DotAt {
	const label = place === undefined ? undefined : { ...place, dy: place.dy - 16 };
	const away = place === undefined ? 0 : place.dy > 0 ? place.dy - nearBelow : place.dy - nearAbove;
	const leader = away === 0 ? undefined : away > 0 ? { from: 8, to: away + 10 } : { from: -8, to: away - 10 };
	return {
		datum,
		x: datum.value,
		y: 0,
		label,
		name: place === undefined ? undefined : { text: datum.short ?? datum.name, dy: place.dy },
		whisker: true,
		leader
	};
}

function placeBridge(
	row: StripRow,
	dots: readonly Datum[],
	across: (value: number) => number,
	width: number
): PlacedBridge | null {
	if (row.bridge === undefined) return null;
	const ends = [row.bridge.from, row.bridge.to].map((key) => {
		const dot = dots.find((datum) => datum.key === key);
		if (dot === undefined) {
			throw new RangeError(
				`The bridge of row ${row.key} ends at “${key}”, which is not a dot of the row. Name the key of a dot.`
			);
		}
		return dot.value;
	});
	const from = Math.min(...ends);
	const to = Math.max(...ends);
	const half = textWidth(row.bridge.datum.label, 12) / 2;
	const middle = across((from + to) / 2);
	const shared = { datum: row.bridge.datum, from, to };
	if (middle - half < 0) return { ...shared, middle: from, anchor: 'start' };
	if (middle + half > width) return { ...shared, middle: to, anchor: 'end' };
	return { ...shared, middle: (from + to) / 2, anchor: 'middle' };
}

function bridgeText(bridge: PlacedBridge, across: (value: number) => number): Rectangle {
	const place = { dx: 0, dy: -bridgeHeight - 6, anchor: bridge.anchor };
	const width = textWidth(bridge.datum.label, 12);
	return labelBox({ key: '', x: across(bridge.middle), y: 0, width, height: 14, candidates: [] }, place);
}

function around(x: number, y: number, width: number, height: number): Rectangle {
	return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}
