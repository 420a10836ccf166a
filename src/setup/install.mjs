// Installs the packages where they are missing or other than package-lock.json says.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fail, run } from './run.mjs';
import { root } from './settings.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages */

/** @param {string} file @returns {Packages | undefined} */
const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/**
 * The first package that is not installed as locked, or ''. Optional ones may be absent: they are other platforms'.
 * @param {Packages} locked @param {Packages} installed
 */
export function firstDifference(locked, installed) {
	for (const [name, { version, optional, devOptional, peer }] of Object.entries(locked)) {
		if (name === '') continue;
		const found = installed[name];
		if (!found ? !(optional ?? devOptional ?? peer) : found.version !== version) return name;
	}
	return Object.keys(installed).find((name) => !locked[name]) ?? '';
}

/** What npm must be told to do: 'nothing' or why it has to install. @param {string} [folder] */
export function missingPackage(folder = root) {
	const locked = packagesOf(path.join(folder, 'package-lock.json'));
	if (!locked) fail('package-lock.json is missing. Restore it with: git checkout -- package-lock.json');
	const installed = packagesOf(path.join(folder, 'node_modules/.package-lock.json'));
	return installed ? firstDifference(locked, installed) : 'node_modules';
}

/** Brings node_modules to the state of package-lock.json; stops with npm's words and what to do where it cannot. */
export async function installPackages() {
	const missing = missingPackage();
	if (!missing) return;
	process.stdout.write(`Installing the packages (${missing} is not as locked) …\n`);
	const npm = process.env.npm_execpath;
	// Development packages build the site: NODE_ENV=production would leave them out.
	const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
	const environment = { NODE_ENV: undefined };
	const result = npm?.endsWith('.js')
		? await run(process.execPath, [npm, ...words], { show: true, environment })
		: await run('npm', words, { show: true, environment });
	if (result.code !== 0) {
		fail(
			'The packages could not be installed. This needs the npm registry once: ' +
				'check the network (or npm config get registry) and run the command again.'
		);
	}
}
