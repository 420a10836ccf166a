import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { engineFile } from '../../setup/engine.mjs';
import { root, settings } from '../../setup/settings.mjs';
import { versionName } from '../../setup/version.mjs';
import { checkRecord } from './check/check.ts';
import { formatProblem } from './check/problem.ts';
import { RecordError } from './compile/read.ts';
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

/** Throws RecordError, with the lines of data:check, where it finds anything wrong with the record of a folder. */
function requireInOrder(folder: string): void {
	const where = path.relative(process.cwd(), folder) || '.';
	const problems = checkRecord(folder);
	if (problems.length === 0) return;
	throw new RecordError(
		problems.map((problem) => formatProblem({ ...problem, file: path.join(where, problem.file) }))
	);
}

/**
 * Compiles the record before a build, the tests or a dev server, and tells the site what it holds. A build refuses a
 * record that data:check refuses; a dev server shows it, so that one may look while filling it in.
 */
export function record(): Plugin {
	return {
		name: 'tongjian-record',
		async config(_config, { command }) {
			if (command === 'build') requireInOrder(settings.dataFolder);
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
