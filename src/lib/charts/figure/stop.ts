import { createContext } from 'svelte';
import type { Entry } from '../datum.ts';

const [readStop, setStop, hasStop] = createContext<() => string | undefined>();
export { setStop };

/** Key of the mark that Tab reaches, from the `<ChartFigure>` around; null where there is none and every mark is a plain link. */
export function useStop(): () => string | undefined | null {
	return hasStop() ? readStop() : () => null;
}

/** Attributes of a mark's `<a>`: a link where the figure has a page, a button where its passport opens in place, an image where there is no figure. */
export function markAttributes(entry: Entry, stop: string | undefined | null) {
	return {
		href: entry.href,
		role: entry.href !== undefined ? undefined : entry.figure === undefined ? 'img' : 'button',
		'aria-label': entry.description,
		'data-key': entry.key,
		'data-figure': entry.figure,
		tabindex: stop === null ? undefined : entry.key === stop ? 0 : -1
	} as const;
}
