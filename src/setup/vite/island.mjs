// The overview's island: one entry of the client build beside kit's own, under a name that the prerendered page can
// know. Kit has no such entry, and its client would weigh three times what the overview needs.
import path from 'node:path';
import { root } from '../settings.mjs';
import { versionName } from '../version.mjs';

const entry = path.join(root, 'src/routes/island/entry.ts');

/** File of the island in a build; the version stands in its name, since its own hash is not known when pages are written. */
export const islandFile = () => `_app/immutable/island.${versionName()}.js`;

/**
 * The modules that the island needs from its start, its lazy parts left out.
 * @param {(id: string) => { importedIds: readonly string[] } | null} informationOf
 */
export function modulesFromStart(informationOf) {
	const found = new Set([entry]);
	// A set hands out what is added while it is walked.
	for (const id of found) for (const imported of informationOf(id)?.importedIds ?? []) found.add(imported);
	return found;
}

/** Vite plugin that builds the island with the client. @returns {import('vite').Plugin} */
export function island() {
	let isClientBuild = false;
	/** @type {Set<string> | undefined} */
	let modules;
	// One file: what kit's own entries share with the island would else be ten more, of which each costs its headers.
	const group = {
		name: (/** @type {string} */ id, /** @type {import('vite').Rolldown.ChunkingContext} */ chunking) => {
			modules ??= modulesFromStart((module) => chunking.getModuleInfo(module));
			return modules.has(id) ? 'island' : null;
		}
	};
	return {
		name: 'tongjian-island',
		apply: 'build',
		configEnvironment(name) {
			if (name !== 'client') return undefined;
			return { build: { rolldownOptions: { output: { codeSplitting: { groups: [group] } } } } };
		},
		configResolved(config) {
			isClientBuild = !config.build.ssr && config.mode !== 'test';
		},
		buildStart() {
			modules = undefined;
			if (isClientBuild) this.emitFile({ type: 'chunk', id: entry, fileName: islandFile() });
		}
	};
}
