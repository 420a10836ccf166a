import { createContext } from 'svelte';

/** Ways out of the overview, given by the route: the feature itself knows no address. */
export interface Places {
	/** Paragraph of an indicator on /methods/. */
	method(anchor: string): string;
	/** Passport of a published figure by its id. */
	figure(id: string): string;
}

export const [places, setPlaces] = createContext<Places>();
