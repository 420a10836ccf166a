import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../src/setup/settings.mjs';

export { reducedBuild, reducedPath } from './reduced-build.mjs';

/** The whole site, as it is published. */
export const wholeBuild = path.join(root, 'build');

/** Every page of a built site, as the address below the site's: '', 'en/', 'figures/s002/'. */
export function pagesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html')
		.map((entry) => path.relative(folder, entry.parentPath).split(path.sep).join('/'))
		.map((page) => (page === '' ? '' : `${page}/`))
		.sort();
}
