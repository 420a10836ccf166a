// What npm test runs, each as a program of its own: one that crashes takes no other with it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { judge, playwrightCounts, vitestCounts } from './reports.mjs';
import { run, runPackage } from '../run.mjs';
import { root } from '../settings.mjs';

/** @typedef {import('./reports.mjs').Counts & { output: string }} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Suite */

const reportFolder = path.join(root, 'test-results', 'reports');
const minutes = 60_000;

/** A program whose exit code is its one test. @param {string} name @param {() => ReturnType<typeof run>} start @returns {Suite} */
const check = (name, start) => ({
	name,
	run: async () => {
		const { code, output } = await start();
		return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
	}
});

/**
 * A runner that counts its tests in a report.
 * @param {string} name
 * @param {(text: string) => import('./reports.mjs').Counts | undefined} read
 * @param {(report: string) => ReturnType<typeof run>} start
 * @returns {Suite}
 */
const counted = (name, read, start) => ({
	name,
	run: async () => {
		const report = path.join(reportFolder, `${name.replaceAll(/[^a-z]+/gi, '-')}.json`);
		mkdirSync(reportFolder, { recursive: true });
		rmSync(report, { force: true });
		const { code, output } = await start(report);
		let text = '';
		try {
			text = readFileSync(report, 'utf8');
		} catch {
			// No report: judged as a suite that could not run.
		}
		return { ...judge(read(text), code), output };
	}
});

/** @param {string} name @param {string} zone @param {readonly string[]} filters */
const vitest = (name, zone, filters) =>
	counted(name, vitestCounts, (report) =>
		runPackage(
			'vitest/vitest.mjs',
			['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
			{ environment: { TZ: zone }, milliseconds: 20 * minutes }
		)
	);

/** @param {string} script @param {readonly string[]} words @param {Record<string, string>} [environment] */
const node = (script, words, environment = {}) =>
	run(process.execPath, [script, ...words], {
		environment,
		milliseconds: 20 * minutes
	});

/** Suites that need no build. */
export const sources = [
	check('types', () =>
		runPackage('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json'], {
			milliseconds: 40 * minutes
		})
	),
	check('lint', () => runPackage('eslint/bin/eslint.js', ['--cache', '.'], { milliseconds: 15 * minutes })),
	check('format', () =>
		runPackage('prettier/bin/prettier.cjs', ['--check', '.'], { milliseconds: 15 * minutes })
	),
	check('record', () => node('src/setup/command.mjs', ['data:check'])),
	vitest('unit, Los Angeles', 'America/Los_Angeles', [])
];

/** The same in another time zone, where a month that slips shows: beside the builds, whose lane is the shorter. */
export const otherZone = vitest('unit, Shanghai', 'Asia/Shanghai', ['src', 'tests/query']);

/** The whole site, which the browser tests use. */
export const build = check('build', () => node('src/setup/build.mjs', [], { TZ: 'America/Los_Angeles' }));

/** An altered record under a sub-path, which they use too. */
export const reduced = check('reduced build', () => node('tests/end-to-end/support/reduced-build.mjs', []));

/** The same commit built again elsewhere, in another time zone: the same names and bytes. */
export const twin = check('second build alike', () =>
	node('src/setup/testing/twin.mjs', [], { TZ: 'Asia/Shanghai' })
);

/** @param {string} browser path of Chromium @returns {Suite} */
export const endToEnd = (browser) =>
	counted('end to end', playwrightCounts, (report) =>
		runPackage('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
			environment: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
			milliseconds: 40 * minutes
		})
	);

/** A suite that cannot run. @param {string} name @param {string} reason @returns {Suite} */
export const impossible = (name, reason) => ({
	name,
	run: () => Promise.resolve({ ...judge(undefined, 1), output: reason })
});
