import { createContext } from 'svelte';
import type { Datum } from '../datum.ts';

const [readStop, setStop, hasStop] = createContext<() => string | undefined>();
export { setStop };

/** Key of the mark that Tab reaches, from the `<ChartFigure>` around; null where there is none and every mark is a plain link. */
export function useStop(): () => string | undefined | null {
	return hasStop() ? readStop() : () => null;
}

/** Attributes of a mark's `<a>`: a link where the figure has a page, a button where its passport opens in place. */
export function markAttributes(datum: Datum, stop: string | undefined | null) {
	return {
		href: datum.href,
		role: datum.href === undefined ? 'button' : undefined,
		'aria-label': datum.description,
		'data-key': datum.key,
		'data-figure': datum.figure,
		tabindex: stop === null ? undefined : datum.key === stop ? 0 : -1
	} as const;
}
