// Choices that overtake one another while the page of a month is on its way: the address always has the last word.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { wholeBuild } from '../support/folders.ts';
import { choose, control, offered, openOverview, partsOf, settled, viewOf } from '../support/overview.ts';
import { expect, test, type Serving, type Site } from '../support/test.ts';

test.setTimeout(180_000);

/** Holds the pages of months back until a test lets them go, in the order that it wants. */
function holdMonths(): {
	readonly intercept: NonNullable<Serving['intercept']>;
	/** Waits until a month was asked for. */
	readonly asked: (month: string) => Promise<void>;
	/** Sends the page of a month to all that asked for it. */
	readonly send: (month: string) => void;
	/** Fails all that asked for it. */
	readonly fail: (month: string) => void;
} {
	const waiting = new Map<string, ((isThere: boolean) => void)[]>();
	const answer = (month: string, isThere: boolean) => {
		for (const end of waiting.get(month) ?? []) end(isThere);
		waiting.delete(month);
	};
	return {
		intercept: (request, response, pathname) => {
			const month = /^\/(?:en\/)?releases\/([^/]+)\/$/.exec(pathname)?.[1];
			// What a reader opens is not held, what the page asks for is.
			if (month === undefined || request.headers['sec-fetch-mode'] === 'navigate') return false;
			const file = path.join(wholeBuild, pathname, 'index.html');
			waiting.set(month, [
				...(waiting.get(month) ?? []),
				(isThere) => {
					response.writeHead(isThere ? 200 : 503, { 'Content-Type': 'text/html; charset=utf-8' });
					response.end(isThere ? readFileSync(file) : 'later');
				}
			]);
			return true;
		},
		asked: (month) => expect.poll(() => waiting.has(month)).toBe(true),
		send: (month) => answer(month, true),
		fail: (month) => answer(month, false)
	};
}

/** An overview whose months are held back, and two months that it offers beside its own. */
async function openHeld(page: Page, serve: (serving: Serving) => Promise<Site>) {
	const months = holdMonths();
	const site = await serve({ intercept: months.intercept });
	await openOverview(page, site.address);
	const [shown = '', first = '', second = ''] = await offered(page, 'release');
	expect(second).not.toBe('');
	return { months, site, shown, first, second };
}

const release = (page: Page) => control(page, 'release').locator('select');

/** Long enough for an answer that was sent to be put where it should not be. */
const afterwards = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

/** That the page is the one of its address, as who opens the address sees it. */
async function expectWhole(page: Page): Promise<void> {
	const reader = await page.context().newPage();
	await openOverview(reader, page.url());
	await settled(reader);
	await expect.poll(() => viewOf(page), { timeout: 60_000 }).toEqual(await viewOf(reader));
	expect(await page.title()).toBe(await reader.title());
	const said = (one: Page) =>
		one.evaluate(() => [
			...[...document.querySelectorAll<HTMLMetaElement>('meta[name]')].map(
				({ name, content }) => `${name}: ${content}`
			),
			...[...document.querySelectorAll<HTMLLinkElement>('[hreflang]')].map(({ href }) => href),
			document.documentElement.lang
		]);
	expect(await said(page)).toEqual(await said(reader));
	await reader.close();
}

for (const isLateFirst of [true, false])
	test(`of two months in a row the later is shown, whichever comes ${isLateFirst ? 'last' : 'first'}`, async ({
		page,
		serve
	}) => {
		const { months, first, second } = await openHeld(page, serve);
		await choose(page, 'release', first);
		await months.asked(first);
		await choose(page, 'release', second);
		await months.asked(second);
		for (const month of isLateFirst ? [first, second] : [second, first]) {
			months.send(month);
			await afterwards(page);
		}
		await expect(page).toHaveURL(new RegExp(`/releases/${second}/$`));
		await expect(release(page)).toHaveValue(second);
		await expectWhole(page);

		// Back leads to the month between, which is held again, and on to the first.
		await page.goBack();
		await months.asked(first);
		months.send(first);
		await expect(release(page)).toHaveValue(first);
		await expectWhole(page);
	});

test('Back while a month is on its way: the page stays, and so does what its control says', async ({
	page,
	serve
}) => {
	const { months, site, shown, first } = await openHeld(page, serve);
	const before = await viewOf(page);
	await choose(page, 'release', first);
	await months.asked(first);
	await page.goBack();
	await expect(page).toHaveURL(site.address);
	months.send(first);
	await afterwards(page);
	await expect(release(page)).toHaveValue(shown);
	expect(await viewOf(page)).toEqual(before);
	await page.goForward();
	await months.asked(first);
	months.send(first);
	await expect(release(page)).toHaveValue(first);
	await expectWhole(page);
});

test('a control that is changed while a month is on its way changes the month that comes', async ({
	page,
	serve
}) => {
	const { months, first } = await openHeld(page, serve);
	await choose(page, 'release', first);
	await months.asked(first);
	await choose(page, 'indicator', 'IVA');
	await expect(page).toHaveURL(new RegExp(`/releases/${first}/\\?indicator=IVA$`));
	months.send(first);
	await expect(release(page)).toHaveValue(first);
	await expect(control(page, 'indicator').locator('select')).toHaveValue('IVA');
	await expect(page.locator('.headline')).toHaveCount(1, { timeout: 60_000 });
	await expect(partsOf(page, 'IVA')).toBeAttached();
	await expectWhole(page);
});

test('a month that cannot be fetched is opened as a page of its own', async ({ page, serve, watched }) => {
	watched.expectError(/503/);
	const { months, first } = await openHeld(page, serve);
	await page.evaluate(() => {
		document.documentElement.dataset['stamp'] = 'here';
	});
	await choose(page, 'release', first);
	await months.asked(first);
	months.fail(first);
	await expect(page.locator('html')).not.toHaveAttribute('data-stamp');
	await expect(release(page)).toBeEnabled();
	await expect(release(page)).toHaveValue(first);
	await expectWhole(page);
});

test('what the head says of a page follows the month that is chosen in place', async ({ page }) => {
	await openOverview(page, 'en/');
	const described = () => page.locator('meta[name="description"]').getAttribute('content');
	const latest = await described();
	const [, month = ''] = await offered(page, 'release');
	await choose(page, 'release', month);
	await expect(release(page)).toHaveValue(month);
	await expect.poll(described).not.toBe(latest);
	await expectWhole(page);
	await page.goBack();
	await expect.poll(described).toBe(latest);
});
