// The browser's engine is published compressed only: 34 MB of WASM would be too much for a server that compresses
// nothing, and too large a file for some hosts. Compressed once a version, not once a build.
import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { root, settings } from './settings.mjs';

const folder = path.join(root, 'node_modules/@duckdb/duckdb-wasm');

/** Where the compressed engine of the installed version lies, or will lie: what `$engine` stands for. */
export function engineFile() {
	/** @type {{ version: string }} */
	const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	return path.join(settings.cacheFolder, 'engine', `duckdb-eh-${version}.wasm.gz`);
}

/**
 * Compresses the engine of the installed version unless that was done before.
 * @returns {Promise<{ file: string, bytes: number, packedBytes: number }>} sizes unpacked and packed
 */
export async function packEngine() {
	const wasm = path.join(folder, 'dist/duckdb-eh.wasm');
	const file = engineFile();
	if (!existsSync(file)) {
		mkdirSync(path.dirname(file), { recursive: true });
		// Two builds may pack at once; each renames a whole file into place.
		const partial = `${file}.${process.pid}`;
		await pipeline(
			createReadStream(wasm),
			// memLevel 7 packs this file smallest.
			createGzip({ level: constants.Z_BEST_COMPRESSION, memLevel: 7 }),
			createWriteStream(partial)
		);
		renameSync(partial, file);
	}
	return { file, bytes: statSync(wasm).size, packedBytes: statSync(file).size };
}
