// The overview's island: one entry of the client build beside kit's own, under a name that the prerendered page can
// know. Kit has no such entry, and its client would weigh three times what the overview needs.
import path from 'node:path';
import { root } from '../settings.mjs';
import { versionName } from '../version.mjs';

const entry = path.join(root, 'src/routes/island/entry.ts');

/** File of the island in a build; the version stands in its name, since its own hash is not known when pages are written. */
export const islandFile = () => `_app/immutable/island.${versionName()}.js`;

/** Vite plugin that builds the island with the client. @returns {import('vite').Plugin} */
export function island() {
	let isClientBuild = false;
	return {
		name: 'tongjian-island',
		apply: 'build',
		configResolved(config) {
			isClientBuild = !config.build.ssr && config.mode !== 'test';
		},
		buildStart() {
			if (isClientBuild) this.emitFile({ type: 'chunk', id: entry, fileName: islandFile() });
		}
	};
}
