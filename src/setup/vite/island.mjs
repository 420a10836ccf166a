// The overview's island: one entry of the client build beside kit's own, under a name that the prerendered page can
// know. Kit has no such entry, and its client would weigh three times what the overview needs.
import path from 'node:path';
import { root } from '../settings.mjs';
import { versionName } from '../version.mjs';

const folder = path.join(root, 'src/routes/island/');
const entry = path.join(folder, 'entry.ts');
/** Pages that may bring the island's styles: its own, and the gallery's, which shows the forms that it draws. */
const ownFolders = [folder, path.join(root, 'src/routes/gallery/'), path.join(root, 'src/lib/gallery/')];
/** Where kit's own client begins: its start, and each page, from which it takes the page's styles. */
const kitEntries =
	/\/generated\/client-optimized\/(app|nodes\/\d+)\.js$|\/kit\/src\/runtime\/client\/entry\.js$/;

/** File of the island in a build; the version stands in its name, since its own hash is not known when pages are written. */
export const islandFile = () => `_app/immutable/island.${versionName()}.js`;

/** @typedef {(id: string) => { importedIds: readonly string[] } | null} InformationOf */

/**
 * These modules and all that they need from their start, without what is loaded later.
 * @param {Iterable<string>} starts @param {InformationOf} informationOf @param {(id: string) => boolean} [isOutside]
 */
function modulesFrom(starts, informationOf, isOutside = () => false) {
	const found = new Set(starts);
	// A set hands out what is added while it is walked.
	for (const id of found)
		for (const imported of informationOf(id)?.importedIds ?? [])
			if (!isOutside(imported)) found.add(imported);
	return found;
}

/**
 * The file that each module of the island goes into. What pages without the island have too stands apart: kit gives a
 * page the styles of every file that it takes a module from.
 * @param {Iterable<string>} ids of all modules @param {InformationOf} informationOf
 * @returns {ReadonlyMap<string, 'island' | 'shared'>}
 */
export function islandModules(ids, informationOf) {
	const starts = [...ids].filter((id) => kitEntries.test(id));
	const elsewhere = modulesFrom(starts, informationOf, (id) => ownFolders.some((own) => id.startsWith(own)));
	const own = modulesFrom([entry], informationOf);
	return new Map([...own].map((id) => [id, elsewhere.has(id) ? 'shared' : 'island']));
}

/** Vite plugin that builds the island with the client. @returns {import('vite').Plugin} */
export function island() {
	let isClientBuild = false;
	/** @type {ReturnType<typeof islandModules>} */
	let modules = new Map();
	// Two files: left alone it would be ten, of which each costs its headers. The shared one is set apart first.
	const groups = /** @type {const} */ (['island', 'shared']).map((file, priority) => ({
		name: (/** @type {string} */ id) => (modules.get(id) === file ? file : null),
		priority
	}));
	return {
		name: 'tongjian-island',
		apply: 'build',
		configEnvironment(name) {
			if (name !== 'client') return undefined;
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		},
		configResolved(config) {
			isClientBuild = !config.build.ssr && config.mode !== 'test';
		},
		buildStart() {
			if (isClientBuild) this.emitFile({ type: 'chunk', id: entry, fileName: islandFile() });
		},
		buildEnd() {
			modules = islandModules(this.getModuleIds(), (id) => this.getModuleInfo(id));
		}
	};
}
