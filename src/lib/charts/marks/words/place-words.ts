import { down, percent } from '../../coordinates.ts';
import type { Unplaced } from '../../datum.ts';
import type { ChartFrame } from '../../frame/frame.ts';
import { textWidth } from '../../labels/text-width.ts';

/** Words at a place of the plot where there is no number; `x` and `y` in the units of the frame's domains. */
export interface WordsAt {
	readonly entry: Unplaced;
	readonly x: number;
	readonly y: number;
}

/** Words in coordinates of SVG; `left` and `width` of their ground are in px from `x`. */
export interface PlacedWords {
	readonly key: string;
	readonly entry: Unplaced;
	readonly x: string;
	readonly y: string;
	readonly anchor: 'start' | 'end';
	readonly left: number;
	readonly width: number;
}

/** Distance in px of the words from their place, and from the edge of their ground. */
const distance = 6;
const inset = 5;

/** Lays words beside their places, on the side where the plot is wider. */
export function placeWords(words: readonly WordsAt[], frame: ChartFrame): readonly PlacedWords[] {
	return words.map(({ entry, x, y }) => {
		const share = frame.x(x);
		const width = wordsWidth(entry) - distance;
		const forwards = share <= 50;
		return {
			key: entry.key,
			entry,
			x: percent(share),
			y: down(frame.y(y), frame.unit),
			anchor: forwards ? 'start' : 'end',
			left: forwards ? distance : -distance - width,
			width
		};
	});
}

/** Room in px that the words of an entry need beside their place. */
export function wordsWidth(entry: Unplaced): number {
	return distance + 2 * inset + textWidth(entry.label, 12);
}
