// What a reader of the pages of the navigation needs without a network: the overview's island with the parts that it
// loads later. Kit's list of the build has its own client in it too, which no page loads.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What Vite's manifest says of a module: its file, and by their names in the manifest what it needs. @typedef {{ file: string, src?: string, imports?: readonly string[], dynamicImports?: readonly string[], css?: readonly string[] }} Built */

/** The module with which the overview's scripts begin. */
export const entryModule = 'src/routes/island/entry.ts';

/**
 * The files that a module loads, at its start or later, with the styles of what comes later; those of its start stand in
 * the page. A package that is loaded by itself is left out: the worker, which needs it, brings its own.
 * @param {Readonly<Record<string, Built>>} manifest @param {string} entry @returns {readonly string[]}
 */
export function filesOf(manifest, entry) {
	const moduleOf = (/** @type {string} */ name) => {
		const found = manifest[name];
		if (found === undefined)
			throw new Error(`The manifest of the build has no ${name}, which ${entry} needs.`);
		return found;
	};
	/** @type {(starts: Iterable<string>, next: (module: Built) => Iterable<string>) => Set<string>} */
	const reached = (starts, next) => {
		const found = new Set(starts);
		// A set hands out what is added while it is walked.
		for (const name of found) for (const other of next(moduleOf(name))) found.add(other);
		return found;
	};
	const isPackage = (/** @type {string} */ name) => /(^|\/)node_modules\//.test(moduleOf(name).src ?? '');
	const atStart = reached([entry], ({ imports = [] }) => imports);
	const modules = reached(atStart, ({ imports = [], dynamicImports = [] }) => [
		...imports,
		...dynamicImports.filter((name) => !isPackage(name))
	]);
	const files = [...modules].flatMap((name) => {
		const { file, css = [] } = moduleOf(name);
		return atStart.has(name) ? [file] : [file, ...css];
	});
	return [...new Set(files)].sort();
}

/** Tells the service worker, which kit builds without a word from plugins, what to hold. @param {string} clientFolder @param {string} siteFolder */
export function writeHeld(clientFolder, siteFolder) {
	const manifest = JSON.parse(readFileSync(path.join(clientFolder, '.vite/manifest.json'), 'utf8'));
	const file = path.join(siteFolder, 'service-worker.js');
	const script = readFileSync(file, 'utf8');
	if (!script.includes('__HELD__')) throw new Error(`${file} does not ask for __HELD__, the files to hold.`);
	const held = JSON.stringify(filesOf(manifest, entryModule));
	writeFileSync(
		file,
		script.replaceAll('__HELD__', () => held)
	);
}
