import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { wholeBuild } from './folders.ts';

/** Before all tests: the whole build is there, and the reduced one is made where its inputs changed. */
export default function requireBuilds(): void {
	if (!existsSync(path.join(wholeBuild, 'index.html'))) {
		throw new Error(`There is no build in ${wholeBuild}. Run: npm run build`);
	}
	execFileSync(process.execPath, ['tests/end-to-end/support/reduced-build.mjs'], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
}
