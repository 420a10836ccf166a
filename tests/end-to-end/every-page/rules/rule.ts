import type { BuiltPage, BuiltSite } from '../../support/built-site.ts';

/** Something that holds for every page of the site. */
export interface Rule {
	/** What holds, as a sentence. */
	readonly name: string;
	/** Looks at the pages of a site one after another; returns what is wrong on each. */
	readonly begin: (site: BuiltSite) => (page: BuiltPage) => readonly string[];
	/** A page made faulty, in which the rule must find something. */
	readonly fault: {
		readonly page: string;
		readonly alter: (html: string) => string;
	};
}

/** Replaces what stands in the HTML of every build; throws where it does not. */
export function replaced(html: string, before: string | RegExp, after: string): string {
	const altered = html.replace(before, after);
	if (altered === html)
		throw new Error(`The page does not hold ${String(before)}: the fault cannot be planted.`);
	return altered;
}

/** Whether a page is the passport of a figure. */
export const isPassport = (address: string): boolean => /^(en\/)?figures\//.test(address);

/** Whether a page is the overview of a month. */
export const isOverview = (address: string): boolean => /^(en\/)?(releases\/[^/]+\/)?$/.test(address);

/** Whether a page is of the gallery: in English, with figures that are invented and lead to the words that say so. */
export const isGallery = (address: string): boolean => address.startsWith('gallery/');

/** The id of a passport in lower case. */
export const idOf = (address: string): string => /figures\/([^/]+)\/$/.exec(address)?.[1] ?? '';
