import type { Domain } from '../../frame/frame.ts';
import { breakName } from '../../labels/break-name.ts';
import { monthNumber, type ScopeBreak } from './series.ts';

/** A change of scope on the plot: a line down it at the beginning of a month, and why, above the plot. */
export interface BreakNote {
	readonly key: string;
	/** On the axis of months. */
	readonly x: number;
	readonly lines: readonly string[];
	/** Baseline of the first line, in px from the top. */
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** Height in px of a line of a note. */
export const noteLine = 15;
const noteGap = 4;

/** Lays the notes over the plot, each in a lane of its own, towards the side where the plot is wider; those outside the months are left out. */
export function placeNotes(
	breaks: readonly ScopeBreak[],
	x: Domain,
	plot: number
): { readonly notes: readonly BreakNote[]; readonly height: number } {
	let height = 0;
	const notes = breaks.flatMap(({ month, note }): readonly BreakNote[] => {
		const at = monthNumber(month);
		if (at <= x.low || at >= x.high) return [];
		const share = (at - x.low) / (x.high - x.low);
		const room = Math.max(share, 1 - share) * plot - 6;
		const lines = breakName(note, room, 12) ?? note.split(' ');
		const y = height + 12;
		height += lines.length * noteLine + noteGap;
		return [{ key: month, x: at, lines, y, anchor: share <= 0.5 ? 'start' : 'end' }];
	});
	return { notes, height };
}
