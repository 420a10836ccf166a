import { symbol, symbolCircle, symbolCross, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3';
import { down, percent, round } from '../../coordinates.ts';
import { drawable, type Datum, type Shape } from '../../datum.ts';
import type { ChartFrame } from '../../frame/frame.ts';
import type { LabelPlace } from '../../labels/place-labels.ts';
import { markClass, type Tone } from '../../tone.ts';
import { placeWhisker, type Whisker } from '../intervals/place-whisker.ts';

/** One number at a place; `x` and `y` in the units of the frame's domains. */
export interface DotAt {
	readonly datum: Datum;
	readonly x: number;
	readonly y: number;
	/** Value label; none for a point of a line. */
	readonly label?: LabelPlace | undefined;
	/** Second text, under or over the value. */
	readonly name?: { readonly text: string; readonly dy: number } | undefined;
	/** dot: full size; point: small; hidden: drawn on hover and focus only (its line shows it). */
	readonly size?: 'dot' | 'point' | 'hidden' | undefined;
	/** Whether its interval is drawn along x. */
	readonly whisker?: boolean | undefined;
	/** A thin line from the dot to a label that stands away from it, in px down from the dot's middle. */
	readonly leader?: { readonly from: number; readonly to: number } | undefined;
}

/** A dot in coordinates of SVG. */
export interface PlacedDot {
	readonly key: string;
	readonly datum: Datum;
	readonly className: string;
	readonly x: string;
	readonly y: string;
	/** null for a point that its line shows. */
	readonly path: string | null;
	/** Length in px of a target's stem down to the axis; null without one. */
	readonly stem: number | null;
	readonly label: LabelPlace | undefined;
	readonly name: DotAt['name'];
	readonly whisker: Whisker | null;
	readonly leader: DotAt['leader'];
}

/** In px; the whisker of a published number shows only where it is wider than its dot. */
const dotWidth = 12;
const kinds = {
	circle: symbolCircle,
	square: symbolSquare,
	diamond: symbolDiamond2,
	triangle: symbolTriangle,
	cross: symbolCross
};
const areas = { dot: { circle: 110, square: 92, diamond: 100, triangle: 80, cross: 70 }, point: 30 } as const;
/** A target: two rules, the lower one heavy, told from every shape of a figure. */
const doubleRule = 'M-9,-3H9V-2H-9ZM-9,0H9V2.5H-9Z';

/** Path of a shape around 0,0 at one of the two sizes. */
export function shapePath(shape: Shape, size: 'dot' | 'point'): string {
	const area = size === 'dot' ? areas.dot[shape] : areas.point;
	return symbol().digits(1).type(kinds[shape]).size(area)() ?? '';
}

/** Lays dots at their places. */
export function placeDots(dots: readonly DotAt[], frame: ChartFrame, tone: Tone): readonly PlacedDot[] {
	drawable(dots.map((dot) => dot.datum));
	return dots.map(({ datum, x, y, label, name, size = 'dot', whisker, leader }) => ({
		key: datum.key,
		datum,
		className: `${markClass(datum, tone)} ${size}`,
		x: percent(frame.x(x)),
		y: down(frame.y(y), frame.unit),
		path:
			datum.status === 'target'
				? doubleRule
				: size === 'hidden'
					? null
					: shapePath(datum.shape ?? 'circle', size),
		stem:
			datum.status === 'target' && frame.unit === 'px'
				? round(frame.y(frame.yDomain.low) - frame.y(y))
				: null,
		label,
		name,
		leader,
		whisker: whisker === true ? placeWhisker(datum, frame, datum.status === 'derived' ? 2 : dotWidth) : null
	}));
}
