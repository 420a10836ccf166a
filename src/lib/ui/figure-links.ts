import { createContext } from 'svelte';
import type { Figure } from '../statistics/figure.ts';

/** How a figure on this page leads to its passport: by address, or, where it has no page, in place. */
export interface FigureLinks {
	/** Address of the passport, or null where the figure has no page of its own. */
	href(figure: Figure): string | null;
	/** Opens the passport in place. */
	open(figure: Figure): void;
}

const [read, write] = createContext<FigureLinks>();

export const figureLinks = read;
export const setFigureLinks = write;
