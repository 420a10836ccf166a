import type { Page } from '@playwright/test';

/** Addresses in the worker's caches of one kind (pages, hashed), as paths. */
const heldIn = (page: Page, kind: string): Promise<readonly string[]> =>
	page.evaluate(async (wanted) => {
		const names = (await caches.keys()).filter((name) => name.includes(`/${wanted}`));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map((request) => new URL(request.url).pathname);
	}, kind);

/** The pages that open without a network. */
export const heldPages = (page: Page): Promise<readonly string[]> => heldIn(page, 'pages ');

/** The hashed files that are held. */
export const heldFiles = (page: Page): Promise<readonly string[]> => heldIn(page, 'hashed');
