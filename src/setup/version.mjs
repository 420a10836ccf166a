// The version of a build is a hash of its inputs, never the clock: two builds of one commit are the same.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { root, settings } from './settings.mjs';

const inputs = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

/** Every file below `start` (a file or a folder), sorted by path. @param {string} start @returns {string[]} */
export function filesBelow(start) {
	if (!existsSync(start)) return [];
	const walk = (/** @type {string} */ folder) =>
		readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
			const full = path.join(folder, entry.name);
			/** @type {string[]} */
			const found = entry.isDirectory() ? walk(full) : [full];
			return found;
		});
	try {
		return walk(start).sort();
	} catch {
		return [start];
	}
}

/** Sixteen hexadecimal digits over the names and contents of all inputs and the settings of the build. */
export function versionName() {
	const hash = createHash('sha256');
	const add = (/** @type {string} */ file, /** @type {string} */ base) => {
		hash
			.update(path.relative(base, file).split(path.sep).join('/'))
			.update('\0')
			.update(readFileSync(file))
			.update('\0');
	};
	for (const input of inputs) for (const file of filesBelow(path.join(root, input))) add(file, root);
	for (const file of filesBelow(settings.dataFolder)) add(file, settings.dataFolder);
	hash.update(JSON.stringify([settings.basePath, settings.asOf, settings.passports]));
	return hash.digest('hex').slice(0, 16);
}
