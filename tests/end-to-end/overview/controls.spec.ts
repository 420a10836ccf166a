// The few controls of the overview: they change the charts in place, and the address says what is shown.
import type { Page } from '@playwright/test';
import { listen } from '../support/asked.ts';
import {
	choose,
	control,
	live,
	marksOf,
	offered,
	openOverview,
	partsOf,
	settled,
	undrawn,
	viewOf
} from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(240_000);

/** The page is marked: another page would not bear it. */
const stamp = (page: Page) =>
	page.evaluate(() => {
		document.documentElement.dataset['stamp'] = 'here';
	});

test('every control changes the charts in place, and the address follows', async ({ page }) => {
	await openOverview(page, './');
	await stamp(page);
	const parts = partsOf(page, 'IVA');
	const preset = { url: page.url(), view: await viewOf(page) };
	const [, breakdown = ''] = await offered(page, 'breakdown-IVA');

	const before = await marksOf(parts);
	await choose(page, 'breakdown-IVA', breakdown);
	await expect(page).toHaveURL(new RegExp(`\\?iva=${breakdown}$`));
	await expect.poll(() => marksOf(parts), { timeout: 90_000 }).not.toEqual(before);
	await settled(page);
	const broken = await viewOf(page);

	await choose(page, 'indicator', 'FAI');
	await expect(page).toHaveURL(/indicator=FAI/);
	await expect(page.locator('.headline')).toHaveCount(1);
	await expect(page.locator('#fai')).toBeVisible();
	await settled(page);

	await choose(page, 'indicator', 'all');
	await expect(page.locator('.headline')).toHaveCount(3);
	await settled(page);

	const lines = page.locator('.headline').first();
	const compared = await marksOf(page);
	await control(page, 'comparators').locator('input').last().click();
	await expect(page).toHaveURL(/with=/);
	await expect.poll(() => marksOf(page), { timeout: 90_000 }).not.toEqual(compared);
	await expect(lines).toBeVisible();
	await settled(page);

	await expect(page.locator('html')).toHaveAttribute('data-stamp', 'here');

	// Back through every choice to the page as it came.
	for (const url of [/iva=/, /indicator=FAI/, /iva=/]) {
		await page.goBack();
		await expect(page).toHaveURL(url);
	}
	await settled(page);
	await expect.poll(() => viewOf(page)).toEqual(broken);
	await page.goBack();
	await expect(page).toHaveURL(preset.url);
	await expect.poll(() => viewOf(page)).toEqual(preset.view);
	await page.goForward();
	await expect.poll(() => viewOf(page), { timeout: 90_000 }).toEqual(broken);
	await expect(page.locator('html')).toHaveAttribute('data-stamp', 'here');
});

for (const language of ['', 'en/']) {
	test(`every breakdown that is offered can be drawn: /${language}`, async ({ page }) => {
		await openOverview(page, `./${language}`);
		let drawn = 0;
		for (const indicator of ['IVA', 'FAI', 'SRV_REV']) {
			const name = `breakdown-${indicator}`;
			for (const breakdown of (await control(page, name).count()) ? await offered(page, name) : []) {
				await choose(page, name, breakdown);
				await settled(page);
				const marks = await marksOf(partsOf(page, indicator));
				expect(marks.length, `${indicator} ${breakdown}`).toBeGreaterThan(0);
				expect(await undrawn(page), `${indicator} ${breakdown}`).toEqual([]);
				// The parts are a table that Arquero spreads in the worker, under the worker's policy.
				const rows = partsOf(page, indicator).locator('table .figure');
				expect(await rows.count(), `${indicator} ${breakdown}`).toBeGreaterThanOrEqual(marks.length);
				drawn += 1;
			}
		}
		expect(drawn).toBeGreaterThan(4);
	});
}

test('another release is shown in place, and Back returns', async ({ page }) => {
	await openOverview(page, './');
	const latest = await viewOf(page);
	const [, other = ''] = await offered(page, 'release');
	await choose(page, 'release', other);
	await expect(page).toHaveURL(new RegExp(`/releases/${other}/$`));
	await expect(control(page, 'release').locator('select')).toHaveValue(other);
	await expect.poll(() => viewOf(page)).not.toEqual(latest);
	const shown = await viewOf(page);
	await page.reload();
	await expect.poll(() => viewOf(page)).toEqual(shown);
	await page.goBack();
	await expect.poll(() => viewOf(page)).toEqual(latest);
	// Links of the page still lead where they led.
	await page.locator('.headline .figure').first().click();
	await expect(page).toHaveURL(/\/figures\/[^/]+\/$/);
	await expect(page.locator('#value')).toBeVisible();
});

test('a shared link restores the view, in the other language too', async ({ page, context }) => {
	await openOverview(page, './?indicator=FAI&with=000000&fai=SEC');
	await settled(page);
	await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0);
	await expect(control(page, 'breakdown-FAI').locator('select')).toHaveValue('SEC');
	const shown = await viewOf(page);
	const reader = await context.newPage();
	await openOverview(reader, page.url());
	await settled(reader);
	await expect.poll(() => viewOf(reader), { timeout: 90_000 }).toEqual(shown);

	await page.locator('a[data-keep-query]').click();
	await expect(page).toHaveURL(/\/en\/\?indicator=FAI&with=000000&fai=SEC$/);
	await expect(control(page, 'indicator').locator('select')).toHaveValue('FAI');
	await expect(page.locator('.headline')).toHaveCount(1, { timeout: 90_000 });
});

test('what an address asks that does not exist falls back to the default, and the page says so', async ({
	page
}) => {
	await openOverview(page, './');
	const preset = await viewOf(page);
	await openOverview(page, './?indicator=GDP&with=999999&iva=NONE');
	for (const part of ['indicator=GDP', 'with=999999', 'iva=NONE'])
		await expect(page.getByRole('status').filter({ hasText: part })).toBeVisible();
	expect(await viewOf(page)).toEqual(preset);
	await expect(live(page)).toHaveAttribute('data-live', 'idle');
	await openOverview(page, './en/?indicator=GDP');
	await expect(page.getByRole('status').filter({ hasText: 'indicator=GDP' })).toBeVisible();
});

test('nothing of the engine is fetched before a control is touched; then it starts', async ({
	page,
	serve
}) => {
	const heard = listen();
	const site = await serve({ intercept: heard.intercept });
	await openOverview(page, site.address);
	await page.waitForLoadState('networkidle');
	await page.locator('h1').hover();
	await page.locator('.headline').first().hover();
	await page.locator('nav a').last().focus();
	await page.waitForTimeout(1500);
	expect(heard.engine()).toEqual([]);
	await control(page, 'indicator').hover();
	await expect
		.poll(() => heard.engine().some((path) => path.includes('.wasm')), { timeout: 60_000 })
		.toBe(true);
});

test('the focus of the keyboard starts the engine as well', async ({ page, serve }) => {
	const heard = listen();
	const site = await serve({ intercept: heard.intercept });
	await openOverview(page, site.address);
	expect(heard.engine()).toEqual([]);
	await control(page, 'indicator').locator('select').focus();
	await expect
		.poll(() => heard.engine().some((path) => path.includes('.wasm')), { timeout: 60_000 })
		.toBe(true);
});

test('what was prerendered is answered without the engine', async ({ page, serve, watched }) => {
	watched.expectError(/404/);
	const site = await serve({
		intercept: (_request, response, pathname) => {
			if (!/\.wasm|\.duckdb/.test(pathname)) return false;
			response.writeHead(404).end();
			return true;
		}
	});
	await openOverview(page, site.address);
	for (const release of await offered(page, 'release')) {
		await choose(page, 'release', release);
		await expect(page).toHaveURL(new RegExp(`/releases/${release}/$`));
		await expect(control(page, 'release').locator('select')).toHaveValue(release);
		await expect(live(page)).toHaveAttribute('data-live', 'idle');
		expect((await marksOf(page)).length).toBeGreaterThan(0);
	}
});

test.describe(() => {
	test.use({ connection: 'good' });

	test('on a connection that is known to be good the engine starts when the browser idles', async ({
		page,
		serve
	}) => {
		const heard = listen();
		const site = await serve({ intercept: heard.intercept });
		await page.goto(site.address);
		await expect
			.poll(() => heard.engine().some((path) => path.includes('.duckdb')), { timeout: 60_000 })
			.toBe(true);
	});

	test('a passport starts no engine on any connection', async ({ page, serve }) => {
		const heard = listen();
		const site = await serve({ intercept: heard.intercept });
		await page.goto(`${site.address}figures/s002/`);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(3000);
		expect(heard.engine()).toEqual([]);
	});
});
