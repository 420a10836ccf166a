// npm run build: the site, its compressed files, and a note of what was built.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { compressFolder } from './compress.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { fail, runPackage } from './run.mjs';
import { settings } from './settings.mjs';
import { versionName } from './version.mjs';

const noteFile = path.join(
	settings.cacheFolder,
	'builds',
	createHash('sha256').update(settings.buildFolder).digest('hex').slice(0, 16)
);

/** Whether the build folder holds a whole build of these inputs. */
export function isBuilt() {
	if (!existsSync(noteFile) || !existsSync(path.join(settings.buildFolder, 'index.html'))) return false;
	return readFileSync(noteFile, 'utf8') === versionName();
}

/** Builds the site of the settings into its folder; false where it failed (its words are on the terminal). */
export async function buildSite() {
	rmSync(noteFile, { force: true });
	// Taken before: what is edited while it builds makes the build an old one.
	const version = versionName();
	const environment = { AS_OF: settings.asOf, NODE_ENV: 'production' };
	const built = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
		show: true,
		environment
	});
	if (built.code !== 0) return false;
	await compressFolder(settings.buildFolder, settings.cacheFolder);
	mkdirSync(path.dirname(noteFile), { recursive: true });
	writeFileSync(noteFile, version);
	return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	requireNode();
	await installPackages();
	if (process.argv.includes('--if-changed') && isBuilt()) process.exit(0);
	const started = performance.now();
	if (!(await buildSite())) fail('The build failed; the lines above say where.');
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`Built ${settings.buildFolder} in ${seconds} s.\n`);
}
