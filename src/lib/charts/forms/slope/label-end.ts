import { isPlaced, type Entry } from '../../datum.ts';
import { breakName } from '../../labels/break-name.ts';
import { textWidth } from '../../labels/text-width.ts';

/** The texts at the end of a line: its value, and the name of the line beside it or under it. */
export interface EndLabel {
	/** On the line of the value; null where it does not fit. */
	readonly inline: string | null;
	readonly lines: readonly string[];
	/** In px, and from its top to the middle of its first line. */
	readonly height: number;
	readonly lead: number;
}

/** Room in px for the texts beside the plot: margins end at 120, less the gutter of leaders. */
const room = 96;
const valueHeight = 17;
const nameHeight = 14;

/** The label of an end; `name` is null where the other end has it. */
export function labelEnd(entry: Entry, name: string | null): EndLabel {
	const equivalent = (isPlaced(entry) ? entry.equivalent : undefined) ?? null;
	const value = textWidth(entry.label, 13);
	const fits = name !== null && value + 6 + textWidth(name, 12) <= room;
	const below = [
		...(equivalent === null ? [] : [equivalent]),
		...(name === null || fits ? [] : linesOf(name, room))
	];
	return {
		inline: fits ? name : null,
		lines: below,
		height: valueHeight + below.length * nameHeight,
		lead: valueHeight / 2
	};
}

/** Lines of a text of 12 px within a width; where a word is wider, one word a line. */
export function linesOf(text: string, width: number): readonly string[] {
	return breakName(text, width, 12) ?? text.split(' ');
}
