// npm run bench [-- --rounds 5]: measures the built site against its limits and prints JSON. Progress goes to
// standard error. Close other programs first: the ratios bear a busy machine, the absolute times do not.
import { chromium } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launchOptions, requireBrowser } from '../../src/setup/browser.mjs';
import { compressFolder } from '../../src/setup/compress.mjs';
import { fail } from '../../src/setup/run.mjs';
import { serveSite } from '../../src/setup/server.mjs';
import { settings } from '../../src/setup/settings.mjs';
import { writeByHand } from './by-hand.mjs';
import { measureEngine, measureLoad, measureRepaint } from './controls.mjs';
import { compareFirstChart, conditions } from './first-chart.mjs';

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 21 : Number(process.argv[at + 1]);
if (!Number.isInteger(rounds) || rounds < 1)
	fail('--rounds takes a whole number: npm run bench -- --rounds 5');

const build = settings.buildFolder;
if (!existsSync(path.join(build, 'index.html'))) fail(`There is no build in ${build}. Run: npm run build`);

/** Pages without controls: their limit is closer. */
const passports = existsSync(path.join(build, 'figures'))
	? readdirSync(path.join(build, 'figures')).sort()
	: [];
const still = ['methods', ...passports.slice(0, 1).map((name) => `figures/${name}`)].filter((page) =>
	existsSync(path.join(build, page, 'index.html'))
);

const hand = mkdtempSync(path.join(tmpdir(), 'by-hand-'));
writeByHand(build, hand, ['', ...still]);
await compressFolder(hand, settings.cacheFolder);
const { basePath } = settings;
const [site, byHand] = await Promise.all([
	serveSite({ folder: build, basePath }),
	serveSite({ folder: hand, basePath })
]);
const browser = await chromium.launch(launchOptions(await requireBrowser()));

/** @type {{ name: string, value: number | null, limit: number, holds: boolean }[]} */
const limits = [];
/** @param {string} name @param {number | null | undefined} value @param {number} limit */
const hold = (name, value, limit) => {
	const known = value ?? null;
	limits.push({ name, value: known, limit, holds: known !== null && known <= limit });
};
/** Runs one measurement; one that cannot be made breaks its limits and no other. @type {<T>(name: string, measure: () => Promise<T>) => Promise<T | null>} */
const step = async (name, measure) => {
	process.stderr.write(`${name} …\n`);
	try {
		return await measure();
	} catch (error) {
		process.stderr.write(`${name} could not be measured: ${String(error)}\n`);
		return null;
	}
};

/** @param {string} page @param {readonly import('./first-chart.mjs').Condition[]} under @param {number} limit */
async function firstChart(page, under, limit) {
	const below = page === '' ? '' : `${page}/`;
	const addresses = { page: site.address + below, hand: byHand.address + below };
	const results = [];
	for (const condition of under) {
		const name = `first chart of /${below} at ${condition.name}`;
		const result = await step(name, () => compareFirstChart(browser, addresses, condition, rounds));
		// The overview has a first chart; that another time was measured there is a finding, not a substitute.
		const isMeant = page !== '' || result?.measured === 'first chart';
		hold(`${name}, against the same by hand`, isMeant ? result?.ratio : null, limit);
		results.push(result);
	}
	return results;
}

const { desktop, phone, slowCpu, network } =
	/** @type {Record<'desktop' | 'phone' | 'slowCpu' | 'network', import('./first-chart.mjs').Condition>} */ (
		conditions
	);
/** @type {Record<string, unknown>} */
const pages = { '/': await firstChart('', [desktop, phone, slowCpu, network], 1.25) };
for (const page of still) pages[`/${page}/`] = await firstChart(page, [desktop, slowCpu, network], 1.1);

const few = Math.max(3, Math.ceil(rounds / 3));
const load = await step('load', () => measureLoad(browser, site.address, few));
hold('bytes until the controls work, without the engine', load?.bytes, 110_000);
hold('long tasks of the load, ms', load?.longTasks, 250);
const engine = await step('start of the engine', () => measureEngine(browser, site.address, few));
hold('progress of the engine shown after, ms', engine?.progressAfter, 100);
hold('first answer of the engine after, ms', engine?.answeredAfter, 4000);
hold("long tasks of the engine's start, ms", engine?.longTasks, 0);
const repaint = await step('changes of controls', () => measureRepaint(browser, site.address, rounds));
hold('repaint of a changed control, median ms', repaint?.changed.median || null, 33);
hold('repaint of a changed control, p95 ms', repaint?.changed.p95 || null, 100);
hold('repaint that overtakes a query, p95 ms', repaint?.overtaking.p95 || null, 100);

await browser.close();
await Promise.all([site.close(), byHand.close()]);
rmSync(hand, { recursive: true });

const machine = {
	cores: availableParallelism(),
	load: loadavg().map((value) => Number(value.toFixed(1))),
	node: process.version
};
process.stdout.write(
	`${JSON.stringify({ rounds, machine, limits, pages, load, engine, repaint }, null, '\t')}\n`
);
process.exitCode = limits.every(({ holds }) => holds) ? 0 : 1;
