// npm run preview: serves the build that is there, as npm start does after building.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail } from './run.mjs';
import { serveSite } from './server.mjs';
import { settings } from './settings.mjs';

/** Serves the build folder and prints the address; the server runs until the process is stopped. */
export async function serveBuild() {
	const { buildFolder: folder, basePath } = settings;
	if (!existsSync(path.join(folder, 'index.html')))
		fail(`There is no build in ${folder}. Run: npm run build`);
	const { address } = await serveSite({ folder, basePath, port: Number(process.env.PORT) || 4173 });
	process.stdout.write(`${address}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serveBuild();
