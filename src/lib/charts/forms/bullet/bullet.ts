import type { Datum, Entry, Unplaced } from '../../datum.ts';

/** On which side of a target it is fulfilled. */
export const senses = ['at-least', 'at-most', 'about'] as const;
export type Sense = (typeof senses)[number];

/** A target and how far it is reached. */
export interface Bullet {
	readonly key: string;
	readonly title: string;
	/** Scope, due date. */
	readonly note?: string | undefined;
	readonly actual: Datum | null;
	/** Why there is no actual, in words; drawn in its place. */
	readonly reason: string;
	readonly target: Datum;
	/** What the path to the target needs by now, computed. */
	readonly needed?: Datum | undefined;
	readonly sense: Sense;
}

/** The words in place of an actual, as an entry that the keys walk and the table lists. */
export function wantOf({ key, title, reason }: Bullet): Unplaced {
	return {
		key: `${key} actual`,
		name: title,
		label: reason,
		status: 'missing',
		reason,
		description: `${title} ${reason}`,
		notes: []
	};
}

/** Every entry of the chart, in the order in which the arrow keys walk. */
export function entriesOfBullets(rows: readonly Bullet[]): readonly Entry[] {
	return rows.flatMap((row): readonly Entry[] => [
		row.actual ?? wantOf(row),
		...(row.needed === undefined ? [] : [row.needed]),
		row.target
	]);
}
