// What a build may be told from outside. Everything else comes from the repository, so two builds of one
// commit are the same. Node's own modules alone: this file is read before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const folder = (/** @type {string | undefined} */ name, /** @type {string} */ fallback) =>
	path.resolve(root, name || fallback);

/** The as-of date of `--as-of 2024-10-01` or AS_OF, '' where neither is given; another form is refused. */
function asOfDate() {
	const at = process.argv.findIndex((word) => word === '--as-of' || word.startsWith('--as-of='));
	const given = at < 0 ? process.env.AS_OF : (process.argv[at]?.split('=')[1] ?? process.argv[at + 1]);
	if (given && !/^\d{4}-\d{2}-\d{2}$/.test(given)) {
		throw new Error(`The as-of date "${given}" is not a day. Write it as 2024-10-01 (--as-of or AS_OF).`);
	}
	return given ?? '';
}

/** Settings of one build, read from the environment. */
export const settings = {
	/** Sub-path under which the site is served: '' or '/statistics/xixia'. */
	basePath: (process.env.BASE_PATH ?? '').replace(/\/+$/, ''),
	/** The record that is published; tests build altered copies of it. */
	dataFolder: folder(process.env.DATA_DIR, 'data'),
	/** Where the site is written. */
	buildFolder: folder(process.env.BUILD_DIR, 'build'),
	/** As-of date YYYY-MM-DD; empty: nothing is withheld. */
	asOf: asOfDate(),
	/** 'all', or 'linked': only the passports that a page links to (a reduced build for tests). */
	passports: process.env.PASSPORTS === 'linked' ? 'linked' : 'all',
	/** Kit's working folder, so that two builds can run beside each other. */
	workFolder: process.env.WORK_DIR || '.svelte-kit',
	/** Compiled databases and compressed engines, kept between builds. */
	cacheFolder: folder(process.env.CACHE_DIR, 'node_modules/.cache/tongjian')
};
