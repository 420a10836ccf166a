// The one build that end-to-end tests share besides the whole: the record with S002 altered, under a sub-path,
// with the linked passports alone. It proves that nothing is typed in, and that a sub-path works.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail, run } from '../../../src/setup/run.mjs';
import { root, settings } from '../../../src/setup/settings.mjs';

/** Where it stands, and the sub-path that it is made for. */
export const reducedBuild = path.join(root, 'build-reduced');
export const reducedPath = '/statistics/xixia';

/**
 * Replaces `printed` by `other` in the rows of a CSV file that begin or end as `row` says.
 * @param {string} text @param {RegExp} row @param {string} printed @param {string} other
 */
export function alterRows(text, row, printed, other) {
	let altered = 0;
	const lines = text.split('\n').map((line) => {
		if (!row.test(line) || !line.includes(printed)) return line;
		altered += 1;
		return line.replaceAll(printed, other);
	});
	if (altered !== 1)
		throw new Error(`${String(altered)} rows match ${row.source} and hold ${printed}; one was meant.`);
	return lines.join('\n');
}

/** A copy of the record in which S002 and its passage say 11.3 instead of 10.1. @param {string} folder */
export function writeAlteredRecord(folder) {
	rmSync(folder, { recursive: true, force: true });
	cpSync(path.join(root, 'data'), folder, { recursive: true });
	/** @type {(file: string, row: RegExp) => void} */
	const alter = (file, row) => {
		const full = path.join(folder, file);
		// The copy of a read-only file is read-only.
		const text = alterRows(readFileSync(full, 'utf8'), row, '10.1', '11.3');
		rmSync(full);
		writeFileSync(full, text);
	};
	alter('observations/industrial-value-added/2024-08.csv', /,S002,[^,]*$/);
	alter('passages.csv', /^xixia-iva-2024-08\.02,/);
}

async function buildReduced() {
	const data = path.join(settings.cacheFolder, 'altered-record');
	writeAlteredRecord(data);
	const environment = {
		DATA_DIR: data,
		BASE_PATH: reducedPath,
		BUILD_DIR: reducedBuild,
		WORK_DIR: '.svelte-kit-reduced',
		PASSPORTS: 'linked'
	};
	const words = ['src/setup/build.mjs', '--if-changed'];
	if ((await run(process.execPath, words, { environment, show: true })).code !== 0) {
		fail('The reduced build failed; the lines above say where.');
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildReduced();
