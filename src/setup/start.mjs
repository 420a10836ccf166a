// npm start: from a fresh clone, or from anything later, to the served site; what is done already is not done again.
import process from 'node:process';
import { buildSite, isBuilt } from './build.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { fail } from './run.mjs';
import { serveBuild } from './serve.mjs';

requireNode();
await installPackages();
if (!isBuilt()) {
	process.stdout.write('Building the site (one to three minutes the first time) …\n');
	if (!(await buildSite())) fail('The build failed; the lines above say where.');
}
await serveBuild();
