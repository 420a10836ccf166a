// The charts' reader for pages that have charts and no other script: one small file, built by itself, since a chunk that
// it shared with the overview's island would cost the overview one more request.
import path from 'node:path';
import { root } from '../settings.mjs';
import { versionName } from '../version.mjs';

const entry = path.join(root, 'src/routes/reader/entry.ts');

/** File of the reader in a build; the version stands in its name, since its own hash is not known when pages are written. */
export const readerFile = () => `_app/immutable/reader.${versionName()}.js`;

/** The reader with all that it needs, as the text of one module. @returns {Promise<string>} */
export async function bundleReader() {
	const { build } = await import('vite');
	const built = await build({
		configFile: false,
		root,
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { $lib: path.join(root, 'src/lib') } },
		build: { write: false, modulePreload: false, rolldownOptions: { input: entry } }
	});
	const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const [file, ...others] = files;
	if (file?.type !== 'chunk' || others.length > 0)
		throw new Error(
			`The charts' reader became ${files.length} files: it must be one module without styles. Look at what ${entry} imports.`
		);
	return file.code;
}

/** Vite plugin that publishes the reader with the client. @returns {import('vite').Plugin} */
export function reader() {
	let isClientBuild = false;
	return {
		name: 'tongjian-reader',
		apply: 'build',
		configResolved(config) {
			isClientBuild = !config.build.ssr && config.mode !== 'test';
		},
		async generateBundle() {
			if (isClientBuild)
				this.emitFile({ type: 'asset', fileName: readerFile(), source: await bundleReader() });
		}
	};
}
