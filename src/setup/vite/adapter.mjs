// The site as static files, without what kit writes for a client of its own.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../settings.mjs';
import { filesBelow } from '../version.mjs';
import { writeHeld } from './held.mjs';

/** Removes the data that kit writes beside each page: only its own client would fetch it, and no page has one. @param {string} folder */
export function removePageData(folder) {
	for (const file of filesBelow(folder)) if (path.basename(file) === '__data.json') rmSync(file);
}

/** Kit's static adapter, without data of pages. @returns {Promise<import('@sveltejs/kit').Adapter>} */
export async function siteAdapter() {
	const { default: adapter } = await import('@sveltejs/adapter-static');
	const site = adapter({ pages: settings.buildFolder, assets: settings.buildFolder });
	return {
		...site,
		adapt: async (builder) => {
			await site.adapt(builder);
			removePageData(settings.buildFolder);
			writeHeld(builder.getClientDirectory(), settings.buildFolder);
		}
	};
}
