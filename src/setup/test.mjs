// npm test: installs what is missing, runs every suite, ends with the line "N passed, N failed".
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { requireBrowser } from './browser.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runPackage } from './run.mjs';
import { root } from './settings.mjs';
import { build, endToEnd, impossible, otherZone, reduced, sources, twin } from './testing/suites.mjs';

requireNode();
await installPackages();
rmSync(path.join(root, 'test-results'), { recursive: true, force: true });

const total = { passed: 0, failed: 0 };

/** Runs one suite, prints its line, and its output where it failed. @param {import('./testing/suites.mjs').Suite} suite */
async function conduct(suite) {
	const started = performance.now();
	const { passed, failed, skipped, output } = await suite.run().catch((/** @type {unknown} */ error) => ({
		passed: 0,
		failed: 1,
		skipped: 0,
		output: String(error)
	}));
	total.passed += passed;
	total.failed += failed;
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	const counts = `${String(passed)} passed, ${String(failed)} failed${skipped ? `, ${String(skipped)} skipped` : ''}`;
	process.stdout.write(`${failed ? '✗' : '✓'} ${suite.name}: ${counts} (${seconds} s)\n`);
	if (failed || skipped) process.stdout.write(`${output.trimEnd()}\n\n`);
	return failed === 0;
}

/** The browser for the last suite, or why there is none. @type {Promise<{ path: string } | { reason: string }>} */
const browser = requireBrowser().then(
	(found) => ({ path: found }),
	(/** @type {unknown} */ error) => ({ reason: String(error instanceof Error ? error.message : error) })
);

// Kit writes the configuration that types, lint and unit tests read.
await runPackage('@sveltejs/kit/svelte-kit.js', ['sync']);

// Two lanes for two cores; the browser tests measure time and have the machine to themselves.
const [built] = await Promise.all([
	(async () => {
		const done = await conduct(build);
		await conduct(done ? twin : impossible(twin.name, 'It could not run: the first build failed.'));
		await conduct(reduced);
		await conduct(otherZone);
		return done;
	})(),
	(async () => {
		for (const suite of sources) await conduct(suite);
	})()
]);
const found = await browser;
const last = 'path' in found ? endToEnd(found.path) : impossible('end to end', found.reason);
await conduct(built ? last : impossible('end to end', 'It could not run: the build failed.'));

process.stdout.write(`\n${String(total.passed)} passed, ${String(total.failed)} failed\n`);
process.exitCode = total.failed ? 1 : 0;
