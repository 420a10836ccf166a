import type { Language } from '$lib/language/prose';

/** The language of a page by the first part of its address, which is kit's parameter `lang`. */
export const languageOf = (parameter: string | undefined): Language => (parameter === 'en' ? 'en' : 'zh');

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** Addresses of the pages in one language. */
export interface SiteAddresses {
	readonly home: string;
	readonly methods: string;
	/** Paragraph of an indicator, by its code, or of a rule, by its anchor. */
	method(anchor: string): string;
	/** Passport of a figure by its id, in capitals or not. */
	figure(id: string): string;
	month(period: string): string;
	/** Any page by its address below the home page: `figures/s002/`. */
	page(page: string): string;
}

/** Where the pages are: the only place that spells an address. `root` is that of the site, with its slash. */
export function siteAddresses(root: string, language: Language): SiteAddresses {
	const home = language === 'en' ? `${root}en/` : root;
	return {
		home,
		methods: `${home}methods/`,
		method: (anchor) => `${home}methods/#${anchor.toLowerCase()}`,
		figure: (id) => `${home}figures/${id.toLowerCase()}/`,
		month: (period) => `${home}releases/${period}/`,
		page: (page) => home + page
	};
}

/** The page of a route with its parameters, without language: `/[[lang=lang]]/figures/[id]` → `figures/s002/`. */
export function pageOf(
	route: string | null,
	parameters: Readonly<Record<string, string | undefined>>
): string {
	const parts = (route ?? '').split('/').filter((part) => part !== '' && !part.startsWith('[[lang'));
	return parts.map((part) => `${parameters[part.slice(1, -1)] ?? part}/`).join('');
}
