// The same pages where the site lies in a folder of its host.
import { BuiltSite, readPage } from '../support/built-site.ts';
import { drawPages } from '../support/drawn-pages.ts';
import { reducedBuild, reducedPath } from '../support/folders.ts';
import { expect, test } from '../support/test.ts';
import { overflowOn } from './look.ts';

test.use({ serving: { folder: reducedBuild, basePath: reducedPath } });
test.setTimeout(240_000);

test('under a sub-path every page stands and asks for nothing that is not there', async ({ page, site }) => {
	const { pages, kinds } = drawPages(reducedBuild);
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	for (const address of [...pages, ...kinds]) {
		await page.goto(site.address + address);
		await expect(page.locator('h1'), address).toBeVisible();
		expect(await overflowOn(page), address).toEqual([]);
	}
	expect(missing).toEqual([]);
});

test('under a sub-path every link leads to a page of the site', () => {
	const site = new BuiltSite(reducedBuild, reducedPath);
	const broken = site.addresses().flatMap((address) =>
		readPage(reducedBuild, address)
			.elements.filter(({ name }) => ['a', 'link', 'img', 'script'].includes(name))
			.flatMap(({ attributes }) => [attributes.get('href') ?? attributes.get('src') ?? ''])
			.filter((link) => link !== '')
			.map((link) => site.target(address, link))
			.filter((url) => url.host === 'built' && !(site.isOwn(url) && site.has(site.addressOf(url))))
			.map((url) => `${address}: ${url.pathname}`)
	);
	expect(broken.slice(0, 20)).toEqual([]);
});
