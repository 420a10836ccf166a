import { down, percent } from '../../coordinates.ts';
import { drawable, type Datum } from '../../datum.ts';
import type { ChartFrame } from '../../frame/frame.ts';
import { markClass, type Tone } from '../../tone.ts';
import { placeWhisker, type Whisker } from '../intervals/place-whisker.ts';
import type { Texture } from './textures.ts';

/** One number on one row; `y` is the middle of its row. */
export interface BarRow {
	readonly datum: Datum;
	readonly y: number;
	readonly strong?: boolean | undefined;
	/** Tells its series from others beside it; solid unless told. */
	readonly texture?: Texture | undefined;
}

/** A share beside a row; null where none was published. */
export interface ShareCell {
	readonly key: string;
	readonly datum: Datum | null;
	readonly y: number;
}

/** A bar that is cut because it would dwarf the others: where the gap and the arrow's tip lie (0–100). */
export interface Cut {
	readonly key: string;
	readonly gap: number;
	readonly tip: number;
}

/** A bar with its label, in coordinates of SVG; `bar` is null where the value is too small to have a width. */
export interface PlacedBar {
	readonly key: string;
	readonly datum: Datum;
	readonly className: string;
	readonly y: string;
	readonly bar: { readonly x: string; readonly width: string } | null;
	readonly zero: string;
	readonly end: string;
	readonly backwards: boolean;
	readonly whisker: Whisker | null;
	readonly gap: string | null;
	readonly texture: Texture;
}

/** Lays bars from zero to their values, one a row. */
export function placeBars(
	rows: readonly BarRow[],
	frame: ChartFrame,
	tone: Tone,
	cut: Cut | null
): readonly PlacedBar[] {
	drawable(rows.map((row) => row.datum));
	const zero = frame.x(0);
	return rows.map(({ datum, y, strong, texture = 'solid' }) => {
		const isCut = cut?.key === datum.key;
		const tip = isCut ? cut.tip : frame.x(datum.value);
		const backwards = datum.value < 0;
		const whisker = isCut ? null : placeWhisker(datum, frame);
		const reach = whisker === null ? tip : frame.x(backwards ? whisker.low : whisker.high);
		return {
			key: datum.key,
			datum,
			className: markClass(datum, tone) + (strong === true ? ' strong' : ''),
			y: down(y, frame.unit),
			bar:
				percent(tip - zero) === '0%'
					? null
					: { x: percent(Math.min(zero, tip)), width: percent(Math.abs(tip - zero)) },
			zero: percent(zero),
			end: percent(backwards ? Math.min(tip, reach) : Math.max(tip, reach)),
			backwards,
			whisker,
			gap: isCut ? percent(cut.gap) : null,
			texture
		};
	});
}
