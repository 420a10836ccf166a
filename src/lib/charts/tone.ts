import { isPlaced, type Datum, type Entry } from './datum.ts';

/** What the colour of a chart's marks says: direction (sign), the home region, or nothing. */
export const tones = ['direction', 'region', 'neutral'] as const;
export type Tone = (typeof tones)[number];

/** Class of one mark: its colour never stands alone, since side of zero, sign or shape say the same. */
export function markClass(entry: Entry, tone: Tone): string {
	return isPlaced(entry) ? `${colourOf(entry, tone)} ${entry.status}` : `level ${entry.status}`;
}

function colourOf(datum: Datum, tone: Tone): 'target' | 'up' | 'down' | 'level' | 'self' | 'other' {
	if (datum.status === 'target') return 'target';
	if (tone === 'neutral') return 'level';
	if (tone === 'region') return datum.self === true ? 'self' : 'other';
	if (datum.value > 0) return 'up';
	return datum.value < 0 ? 'down' : 'level';
}
