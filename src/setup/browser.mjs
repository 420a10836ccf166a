// The browser of the tests and the bench: CHROMIUM_PATH, else one on PATH, else Playwright's own, else installed.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run, runPackage } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Path of a browser that is there, or ''. A CHROMIUM_PATH that leads nowhere is an error, not a reason to take another.
 * @param {Record<string, string | undefined>} [environment]
 */
export function findBrowser(environment = process.env) {
	const told = environment.CHROMIUM_PATH;
	if (told) {
		if (isExecutable(told)) return told;
		throw new Error(
			`CHROMIUM_PATH is "${told}", which is no program. Correct it, or unset it to use another browser.`
		);
	}
	const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
	const candidates = [
		...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
		...elsewhere
	];
	return candidates.find(isExecutable) ?? '';
}

/** The browser that Playwright has downloaded, or ''. */
async function playwrightBrowser() {
	const { chromium } = await import('@playwright/test');
	const file = chromium.executablePath();
	return existsSync(file) ? file : '';
}

/** Whether it starts: a distribution's "chromium" may be a stub that only names another package. @param {string} file */
async function works(file) {
	return file !== '' && (await run(file, ['--version'], { milliseconds: 30_000 })).code === 0;
}

const advice =
	'No Chromium was found and none could be installed. Install one (Debian: apt-get install chromium fonts-noto-cjk; ' +
	'elsewhere: npx playwright install --with-deps chromium), or set CHROMIUM_PATH to a Chromium or Chrome that you have.';

/**
 * Path of a browser that starts, installed where none is there. Throws with what to do instead.
 * @returns {Promise<string>}
 */
export async function requireBrowser() {
	const found = findBrowser();
	if (await works(found)) return found;
	if (process.env.CHROMIUM_PATH)
		throw new Error(`${found} (CHROMIUM_PATH) does not start: see what it says to --version.`);
	const own = await playwrightBrowser();
	if (await works(own)) return own;

	process.stdout.write('Installing a browser for the tests …\n');
	if (process.getuid?.() === 0 && (await run('apt-get', ['--version'])).code === 0) {
		const environment = { DEBIAN_FRONTEND: 'noninteractive' };
		const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
		await run('apt-get', ['update'], { environment });
		await run('apt-get', packages, { environment });
		const installed = findBrowser();
		if (await works(installed)) return installed;
	}
	const download = await runPackage('@playwright/test/cli.js', ['install', 'chromium'], {
		milliseconds: 600_000
	});
	const downloaded = await playwrightBrowser();
	if (await works(downloaded)) return downloaded;
	throw new Error(`${advice}\n${download.output.trim().split('\n').slice(-5).join('\n')}`);
}

/** How Playwright starts it: without a sandbox only as root, where Chromium refuses one. @param {string} executablePath */
export const launchOptions = (executablePath) => ({
	executablePath,
	args: [
		'--disable-gpu',
		'--disable-background-networking',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	]
});
