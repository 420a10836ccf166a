import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { engineFile } from '../../setup/engine.mjs';
import { root, settings } from '../../setup/settings.mjs';
import { versionName } from '../../setup/version.mjs';
import { schemaFolder } from './compile/write.ts';
import { compile } from './database.ts';

const sizeOf = (file: string) => (existsSync(file) ? statSync(file).size : 0);

/** Bytes of the browser's engine, plain and gzipped; 0 for what is not made yet. */
function engineBytes(): { readonly bytes: number; readonly packedBytes: number } {
	return {
		bytes: sizeOf(path.join(root, 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')),
		packedBytes: sizeOf(engineFile())
	};
}

/** Compiles the record before a build, the tests or a dev server, and tells the site what it holds. */
export function record(): Plugin {
	return {
		name: 'tongjian-record',
		async config() {
			const database = await compile(settings);
			process.env['TONGJIAN_DATABASE'] = database.file;
			const known: typeof __TONGJIAN__ = {
				database: { file: database.database, bytes: database.bytes, packedBytes: database.packed },
				engine: engineBytes(),
				asOf: database.asOf,
				version: versionName()
			};
			return { define: { __TONGJIAN__: JSON.stringify(known) } };
		},
		configureServer(server) {
			const sources = [settings.dataFolder, schemaFolder];
			server.watcher.add(sources);
			server.watcher.on('all', (_event, file) => {
				if (sources.some((folder) => file.startsWith(folder + path.sep))) void server.restart();
			});
		}
	};
}
