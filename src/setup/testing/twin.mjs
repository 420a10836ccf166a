// Builds the site a second time, beside the first, and compares all files: nothing in a build may depend on
// the clock, the time zone, the folder or the order in which pages happen to be finished.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail, run } from '../run.mjs';
import { root, settings } from '../settings.mjs';
import { filesBelow } from '../version.mjs';

/** Name → hash of each file below a folder. @param {string} folder @returns {Map<string, string>} */
const hashesOf = (folder) =>
	new Map(
		filesBelow(folder).map((file) => [
			path.relative(folder, file),
			createHash('sha256').update(readFileSync(file)).digest('hex')
		])
	);

/** The files in which two folders differ, each with how. @param {string} first @param {string} second @returns {string[]} */
export function differences(first, second) {
	const [one, two] = [hashesOf(first), hashesOf(second)];
	return [
		...[...one].flatMap(([file, hash]) => {
			const other = two.get(file);
			if (other === undefined) return [`${file}: only in the first`];
			return other === hash ? [] : [`${file}: other bytes`];
		}),
		...[...two.keys()].filter((file) => !one.has(file)).map((file) => `${file}: only in the second`)
	];
}

async function compare() {
	if (!existsSync(path.join(settings.buildFolder, 'index.html')))
		fail('There is no first build. Run: npm run build');
	const twin = path.join(root, 'build-twin');
	const environment = { BUILD_DIR: twin, WORK_DIR: '.svelte-kit-twin' };
	const { code } = await run(process.execPath, ['src/setup/build.mjs'], { environment, show: true });
	if (code !== 0) fail('The second build failed; the lines above say where.');
	const found = differences(settings.buildFolder, twin);
	if (found.length > 0) {
		const shown = found.slice(0, 20).join('\n  ');
		fail(
			`${String(found.length)} files differ between two builds of the same sources (kept in ${twin}):\n  ${shown}`
		);
	}
	const files = filesBelow(twin).length;
	process.stdout.write(`Two builds gave the same ${String(files)} files.\n`);
	rmSync(twin, { recursive: true });
	rmSync(path.join(root, '.svelte-kit-twin'), { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await compare();
