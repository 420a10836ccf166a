// The same pages in the ways that a reader may come upon them: without scripts, without a network.
import { readPage } from '../support/built-site.ts';
import { drawPages } from '../support/drawn-pages.ts';
import { wholeBuild } from '../support/folders.ts';
import { heldPages } from '../support/held.ts';
import { expect, test } from '../support/test.ts';
import { overflowOn } from './look.ts';

test.setTimeout(240_000);

for (const language of ['zh', 'en']) {
	const { pages, kinds } = drawPages(wholeBuild);
	const addresses = [...pages, ...kinds].filter(
		(address) => address.startsWith('en/') === (language === 'en')
	);

	test.describe(() => {
		test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

		test(`with scripts off every chart and figure is there: ${language}`, async ({ page }) => {
			for (const address of addresses) {
				const built = readPage(wholeBuild, address);
				const count = (name: string) =>
					built.elements.filter(({ attributes }) => attributes.has(name)).length;
				await page.goto(address);
				await expect(page.locator('h1'), address).toBeVisible();
				await expect(page.locator('[data-figure]'), address).toHaveCount(count('data-figure'));
				const marks = page.locator('a[data-key]');
				await expect(marks, address).toHaveCount(count('data-key'));
				for (const mark of (await marks.all()).slice(0, 3)) await expect(mark, address).toBeVisible();
				expect(await overflowOn(page), address).toEqual([]);
			}
		});
	});

	test.describe(() => {
		test.use({ serviceWorkers: 'allow' });

		test(`what was visited opens without a network: ${language}`, async ({ page, serve, watched }) => {
			// The worker's own request fails first, and the browser says so.
			watched.expectError(/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|404/);
			const site = await serve();
			const titles = new Map<string, string>();
			await page.goto(site.address);
			await page.evaluate(async () => {
				await navigator.serviceWorker.ready;
			});
			const visited = addresses.filter((address) => address !== '404.html');
			for (const address of visited) {
				await page.goto(site.address + address);
				titles.set(address, await page.title());
			}
			await expect
				.poll(() => heldPages(page), { timeout: 60_000 })
				.toEqual(expect.arrayContaining(visited.map((address) => `/${address}`)));
			await site.close();
			for (const address of visited) {
				await page.goto(site.address + address);
				await expect(page, address).toHaveTitle(titles.get(address) ?? '');
				await expect(page.locator('h1'), address).toBeVisible();
				expect(await overflowOn(page), address).toEqual([]);
			}
		});
	});
}
