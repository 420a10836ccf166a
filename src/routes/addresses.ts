import { resolve } from '$app/paths';
import type { Language } from '$lib/language/prose';

/** Address of a page of the site in one language: `figures/s002/` → `/en/figures/s002/`. */
export const addressOf = (page: string, language: Language): string =>
	`${resolve('/')}${language === 'en' ? 'en/' : ''}${page}`;

/** The page of a route with its parameters, without language: `/[[lang=lang]]/figures/[id]` → `figures/s002/`. */
export function pageOf(
	route: string | null,
	parameters: Readonly<Record<string, string | undefined>>
): string {
	const parts = (route ?? '').split('/').filter((part) => part !== '' && !part.startsWith('[[lang'));
	return parts.map((part) => `${parameters[part.slice(1, -1)] ?? part}/`).join('');
}
