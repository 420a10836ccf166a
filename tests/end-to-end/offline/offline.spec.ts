// Offline after one visit: what is held, what is said of the rest, and how a new release takes the place of the old.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { listen } from '../support/asked.ts';
import { wholeBuild } from '../support/folders.ts';
import { heldFiles, heldPages } from '../support/held.ts';
import {
	choose,
	control,
	live,
	marksOf,
	offered,
	openOverview,
	partsOf,
	patience,
	settled
} from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(240_000);

/** Opens a page and waits until the worker has taken in what it means to hold. */
async function visit(page: Page, address: string, language: string): Promise<void> {
	await page.goto(address);
	await expect
		.poll(() => heldPages(page), { timeout: 60_000 })
		.toEqual(expect.arrayContaining([`/${language}`, `/${language}methods/`, `/${language}offline/`]));
	await page.waitForLoadState('networkidle');
}

for (const [language, other] of [
	['', 'en/'],
	['en/', '']
] as const) {
	test(`after one visit the pages of the navigation open without a network: /${language}`, async ({
		page,
		serve,
		watched
	}) => {
		watched.expectError(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/);
		const site = await serve();
		await visit(page, site.address + language, language);
		await page.goto(`${site.address}${language}figures/s002/`);
		await page.waitForLoadState('networkidle');
		await site.close();

		for (const address of ['', 'methods/', 'figures/s002/']) {
			await page.goto(`${site.address}${language}${address}`);
			await expect(page).not.toHaveURL(/offline/);
			await expect(page.locator('h1')).toBeVisible();
		}
		await page.goto(site.address + language);
		await expect(control(page, 'indicator').locator('select')).toBeEnabled();
		expect((await marksOf(page)).length).toBeGreaterThan(0);

		// A page that was never seen: what is held is listed, with the month that it is of.
		await page.goto(`${site.address}${language}figures/s003/`);
		await expect(page).toHaveURL(new RegExp(`/${language}offline/$`));
		const held = page.locator('[data-held] a');
		await expect(held.filter({ hasText: /S002/ })).toBeVisible();
		const links = await held.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(links.map((link) => new URL(link).pathname).sort()).toEqual(
			[`/${language}`, `/${language}figures/s002/`, `/${language}methods/`].sort()
		);
		await expect(page.locator('main')).toContainText(language === 'en/' ? 'Aug 2024' : '2024年1—8月');
		await held.filter({ hasText: /S002/ }).click();
		await expect(page.locator('#value')).toBeVisible();

		// The other language was never read.
		await page.goto(`${site.address}${other}methods/`);
		await expect(page).toHaveURL(/offline\/$/);
	});
}

test('what is fetched for a visit and held in idle time is at most 1.5 MB, and nothing of the engine', async ({
	page,
	serve
}) => {
	const heard = listen();
	const site = await serve({ intercept: heard.intercept });
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await visit(page, site.address, '');
	const held = await page.evaluate(async () => {
		let bytes = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
		}
		return bytes;
	});
	// On the wire: each file as the server sends it, compressed where it is smaller so.
	const sizes = [...new Set(heard.paths)].map((asked) => {
		const file = path.join(wholeBuild, asked.endsWith('/') ? `${asked}index.html` : asked);
		for (const ending of ['.br', '']) {
			try {
				return readFileSync(file + ending).byteLength;
			} catch {
				// Not compressed, or not there.
			}
		}
		return 0;
	});
	expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(1_500_000);
	// Of scripts and styles only what the overview loads: nothing of kit's own client, of the gallery, of the table verbs.
	const files = await heldFiles(page);
	const bytes = files.map((file) => readFileSync(path.join(wholeBuild, file)).byteLength);
	expect(files.filter((file) => /\/(entry|nodes|workers)\//.test(file))).toEqual([]);
	expect(files.some((file) => /\/island\./.test(file))).toBe(true);
	expect(files.some((file) => /Passport[^/]*\.css$/.test(file))).toBe(true);
	expect(
		bytes.reduce((total, size) => total + size, 0),
		files.join()
	).toBeLessThanOrEqual(350_000);
	expect(held).toBeGreaterThan(0);
	expect(heard.engine()).toEqual([]);
});

test('once the engine was used, queries work without a network, in a new page', async ({
	page,
	context,
	serve,
	watched
}) => {
	watched.expectError(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/);
	const site = await serve();
	await visit(page, site.address, '');
	await page.reload();
	await openOverview(page, site.address);
	const [, first = '', second = ''] = await offered(page, 'breakdown-IVA');
	await choose(page, 'breakdown-IVA', first);
	await settled(page);
	await page.waitForLoadState('networkidle');
	await site.close();
	await page.close();

	const reader = await context.newPage();
	await openOverview(reader, site.address);
	const before = await marksOf(partsOf(reader, 'IVA'));
	await choose(reader, 'breakdown-IVA', second);
	await settled(reader);
	await expect.poll(() => marksOf(partsOf(reader, 'IVA')), { timeout: patience }).not.toEqual(before);
});

test('without a network and without the engine a query says so and keeps the charts', async ({
	page,
	serve,
	watched
}) => {
	watched.expectError(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/);
	const site = await serve();
	await visit(page, site.address, '');
	await site.close();
	await page.goto(site.address);
	const before = await marksOf(page);
	await expect(control(page, 'breakdown-IVA').locator('select')).toBeEnabled();
	await choose(page, 'breakdown-IVA', (await offered(page, 'breakdown-IVA'))[1] ?? '');
	await expect(live(page)).toHaveAttribute('data-live', 'failed', { timeout: 45_000 });
	expect(await marksOf(page)).toEqual(before);
});

test('a new release takes the place of the old at the next load', async ({ page, serve }, info) => {
	const folder = info.outputPath('site');
	cpSync(wholeBuild, folder, {
		recursive: true,
		filter: (file) => !/\.(br|gz)$|figures/.test(file) || /wasm/.test(file)
	});
	const site = await serve({ folder });
	await visit(page, site.address, '');
	await page.reload();
	await expect(page.locator('h1')).not.toContainText('newer');

	// Another month's page, and another worker, as a new build would publish them.
	const file = path.join(folder, 'index.html');
	const html = readFileSync(file, 'utf8');
	rmSync(file);
	writeFileSync(file, html.replace(/<title>/, '<title>newer '));
	const worker = path.join(folder, 'service-worker.js');
	const script = readFileSync(worker, 'utf8');
	rmSync(worker);
	writeFileSync(worker, `${script}\n// another version\n`);

	await page.goto(site.address);
	await expect(page).toHaveTitle(/^newer/);
	await expect
		.poll(
			() =>
				page.evaluate(async () => {
					const name = (await caches.keys()).find((each) => each.includes('/pages ')) ?? '';
					const held = await (await caches.open(name)).match(location.href);
					return (await held?.text())?.includes('<title>newer');
				}),
			{ timeout: 60_000 }
		)
		.toBe(true);
	await site.close();
	await page.goto(site.address);
	await expect(page).toHaveTitle(/^newer/);
});
