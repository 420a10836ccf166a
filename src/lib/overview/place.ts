import { createContext } from 'svelte';
import type { Figure } from '../statistics/figure.ts';

/** Ways out of the overview, given by the route: the feature itself knows no address. */
export interface Places {
	/** Paragraph of an indicator on /methods/. */
	method(anchor: string): string;
	/** Passport of a published figure by its id. */
	figure(id: string): string;
	/** Opens the passport of a figure in place, where it has no page. */
	open(figure: Figure): void;
}

export const [places, setPlaces] = createContext<Places>();
