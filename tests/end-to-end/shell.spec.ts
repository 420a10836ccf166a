// What every page has around it: the other language, the display settings, the way past the navigation.
import type { Page } from '@playwright/test';
import { choose, control, offered, openOverview } from './support/overview.ts';
import { expect, test } from './support/test.ts';

const rootData = (page: Page, name: string) =>
	page.evaluate((key) => document.documentElement.dataset[key] ?? '', name);

for (const address of ['', 'methods/', 'releases/2023-06/', 'figures/s002/', 'figures/t141/', 'offline/'])
	test(`the other language of the same page is one click away, there and back: /${address}`, async ({
		page
	}) => {
		await page.goto(`./${address}`);
		await page.locator('a[data-keep-query]').click();
		await expect(page).toHaveURL(new RegExp(`/en/${address}$`));
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.locator('a[data-keep-query]').click();
		await expect(page).toHaveURL(new RegExp(`:\\d+/${address}$`));
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	});

test('the other language follows a month that was chosen in place', async ({ page }) => {
	await openOverview(page, './');
	const [, month = ''] = await offered(page, 'release');
	await choose(page, 'release', month);
	await expect(page).toHaveURL(new RegExp(`/releases/${month}/$`));
	await expect(control(page, 'release').locator('select')).toHaveValue(month);
	await page.locator('a[data-keep-query]').click();
	await expect(page).toHaveURL(new RegExp(`/en/releases/${month}/$`));
});

test('display settings are kept from page to page and change what is seen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('./');
	const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const rise = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--up').trim());
	const [light, red] = [await background(), await rise()];
	await page.locator('[popovertarget="display"]').click();
	await page.locator('[data-display] input[name="theme"][value="dark"]').check();
	await page.locator('[data-display] input[name="direction"][value="green-up"]').check();
	await page.locator('[data-display] input[name="text"][value="large"]').check();
	const [dark, green] = [await background(), await rise()];
	expect(dark).not.toBe(light);
	expect(green).not.toBe(red);

	for (const address of ['en/figures/s002/', 'methods/', '']) {
		await page.goto(`./${address}`);
		expect(await background()).toBe(dark);
		expect(await rootData(page, 'direction')).toBe('green-up');
		expect(await rootData(page, 'text')).toBe('large');
		await expect(page.locator('[data-display] input[name="theme"][value="dark"]')).toBeChecked();
	}
	await page.locator('[popovertarget="display"]').click();
	await page.locator('[data-display] input[name="theme"][value="auto"]').check();
	await page.reload();
	expect(await background()).toBe(light);
});

for (const stored of ['{"theme":"pink","direction":7,"text":{"a":1}}', 'not JSON', 'null', '[]', '"dark"'])
	test(`settings that make no sense are ignored: ${stored}`, async ({ page }) => {
		await page.addInitScript((text) => {
			localStorage.setItem('tongjian.display', text);
		}, stored);
		await page.goto('./methods/');
		expect(await rootData(page, 'theme')).toBe('auto');
		expect(['', 'red-up']).toContain(await rootData(page, 'direction'));
		expect(['', 'normal']).toContain(await rootData(page, 'text'));
		await expect(page.locator('h1')).toBeVisible();
	});

const printed = (page: Page) =>
	page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		return document.querySelector('[data-printed]')?.textContent ?? '';
	});

for (const { address, whole } of [
	{ address: 'methods/', whole: /^http.*\/methods\/$/ },
	{ address: 'en/figures/s002/', whole: /^http.*\/en\/figures\/s002\/$/ },
	{ address: 'en/?with=none', whole: /^http.*\/en\/releases\/\d{4}-\d{2}\/\?with=none$/ },
	{ address: 'releases/2023-06/', whole: /^http.*\/releases\/2023-06\/$/ }
])
	test(`what is printed says how to come back, and of when the data is: /${address}`, async ({ page }) => {
		await page.goto(`./${address}`);
		const foot = page.locator('.printed');
		await expect(foot).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(foot).toBeVisible();
		await expect(foot).toContainText(/\d{4}/);
		expect(await printed(page)).toMatch(whole);
		await page.goto(await printed(page));
		await expect(page.locator('h1')).toBeVisible();
	});

test('a month that was chosen in place is the one that is printed', async ({ page }) => {
	await openOverview(page, './');
	const [, month = ''] = await offered(page, 'release');
	await choose(page, 'release', month);
	await expect(page).toHaveURL(new RegExp(`/releases/${month}/$`));
	await expect.poll(() => printed(page)).toMatch(new RegExp(`/releases/${month}/$`));
});

test('every table and the database can be taken from a link', async ({ page, request }) => {
	await page.goto('./methods/');
	const links = await page
		.locator('#files a')
		.evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
	const names = links.map((link) => link.split('/').at(-1));
	expect(names).toEqual(expect.arrayContaining(['observations.csv', 'targets.csv', 'datapackage.json']));
	for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
	await expect(page.locator('footer a[href$=".duckdb"]')).toHaveCount(1);
	await expect(page.locator('footer a[href$="#files"]')).toHaveCount(1);
});

test('the first Tab offers the way past the navigation', async ({ page }) => {
	await page.goto('./methods/');
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
});

test.describe(() => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('a number and its citations can be copied from a passport', async ({ page }) => {
		await page.goto('./figures/s002/');
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await page.locator('[data-copy="value"]').click();
		await expect.poll(copied).toMatch(/^[−-]10\.1%$/);
		await page.locator('[data-copy="cite-zh"]').click();
		await expect.poll(copied).toContain((await page.locator('#cite-zh').innerText()).slice(0, 20));
		await page.locator('[data-copy=""]').click();
		await expect.poll(copied).toBe(page.url());
	});
});
