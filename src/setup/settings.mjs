// What a build may be told from outside. Everything else comes from the repository, so two builds of one
// commit are the same. Node's own modules alone: this file is read before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const folder = (/** @type {string | undefined} */ name, /** @type {string} */ fallback) =>
	path.resolve(root, name || fallback);

/** Settings of one build, read from the environment. */
export const settings = {
	/** Sub-path under which the site is served: '' or '/statistics/xixia'. */
	basePath: (process.env.BASE_PATH ?? '').replace(/\/+$/, ''),
	/** The record that is published; tests build altered copies of it. */
	dataFolder: folder(process.env.DATA_DIR, 'data'),
	/** Where the site is written. */
	buildFolder: folder(process.env.BUILD_DIR, 'build'),
	/** As-of date YYYY-MM-DD; empty: nothing is withheld. */
	asOf: process.env.AS_OF ?? '',
	/** 'all', or 'linked': only the passports that a page links to (a reduced build for tests). */
	passports: process.env.PASSPORTS === 'linked' ? 'linked' : 'all',
	/** Kit's working folder, so that two builds can run beside each other. */
	workFolder: process.env.WORK_DIR || '.svelte-kit',
	/** Compiled databases and compressed engines, kept between builds. */
	cacheFolder: folder(process.env.CACHE_DIR, 'node_modules/.cache/tongjian')
};
