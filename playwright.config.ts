import { chromium, defineConfig } from '@playwright/test';
import process from 'node:process';
import { findBrowser, launchOptions } from './src/setup/browser.mjs';

export default defineConfig({
	testDir: 'tests/end-to-end',
	outputDir: 'test-results/end-to-end',
	globalSetup: './tests/end-to-end/support/builds.ts',
	// Two cores; and a test that passes only at a second try is a failing test.
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	// The start of the engine alone takes from two to eight seconds on a busy machine.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: 'line',
	use: {
		browserName: 'chromium',
		launchOptions: launchOptions(findBrowser() || chromium.executablePath()),
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// A worker would answer from its cache what a test means to ask the server; offline tests allow it.
		serviceWorkers: 'block',
		// Not a trace: it copies the whole document with every key that a test presses. For one test: --trace on.
		screenshot: 'only-on-failure'
	}
});
