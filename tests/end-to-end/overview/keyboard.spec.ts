// A reader without a mouse: one tab stop a chart, arrows from mark to mark, Enter to the passport.
import type { Page } from '@playwright/test';
import { openOverview, partsOf } from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(180_000);

/** Key of the mark that has the focus; '' where none has. */
const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');

for (const language of ['', 'en/']) {
	test(`every chart has one tab stop, and arrow keys reach all its marks: /${language}`, async ({ page }) => {
		await openOverview(page, `./${language}`);
		const charts = await page.locator('figure:has(a[data-key])').all();
		expect(charts.length).toBeGreaterThan(4);
		for (const chart of charts) {
			const marks = chart.locator('a[data-key]');
			const keys = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-key') ?? ''));
			await expect(chart.locator('a[data-key][tabindex="0"]')).toHaveCount(1);
			await expect(chart.locator('a[data-key]:not([tabindex])')).toHaveCount(0);

			await chart.locator('a[data-key][tabindex="0"]').focus();
			const walked = [await focused(page)];
			for (let step = 1; step < keys.length; step += 1) {
				await page.keyboard.press('ArrowRight');
				walked.push(await focused(page));
			}
			expect(new Set(walked)).toEqual(new Set(keys));
			expect(walked).toHaveLength(keys.length);

			// At the end of the row it stays; Home and End go to the ends.
			await page.keyboard.press('ArrowRight');
			expect(await focused(page)).toBe(walked.at(-1));
			await page.keyboard.press('Home');
			expect(await focused(page)).toBe(walked[0]);
			await page.keyboard.press('End');
			expect(await focused(page)).toBe(walked.at(-1));

			const said =
				(await page.locator(`[data-key="${walked.at(-1) ?? ''}"]:focus`).getAttribute('aria-label')) ?? '';
			expect(said).not.toBe('');
			await expect(chart.locator('[aria-live="polite"]').filter({ hasText: said })).toHaveCount(1);
			await expect(chart.locator('[data-tooltip]')).toContainText(said);
		}
	});
}

test('Tab goes from chart to chart, once each', async ({ page }) => {
	await openOverview(page, './');
	const charts = await page.locator('figure:has(a[data-key])').count();
	await page.locator('h1').evaluate((heading) => {
		heading.tabIndex = -1;
		heading.focus();
	});
	let stops = 0;
	for (let press = 0; press < 400; press += 1) {
		await page.keyboard.press('Tab');
		if ((await focused(page)) !== '') stops += 1;
		if (await page.evaluate(() => document.activeElement?.closest('footer') !== null)) break;
	}
	expect(stops).toBe(charts);
});

for (const language of ['', 'en/']) {
	test(`Enter on a mark opens its passport: /${language}`, async ({ page }) => {
		await openOverview(page, `./${language}`);
		const stop = page.locator('figure:has(a[data-key])').last().locator('a[data-key][tabindex="0"]');
		const id = await stop.getAttribute('data-figure');
		await stop.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${language}figures/${id ?? ''}/$`));
		await expect(page.locator('mark').first()).toBeVisible();
	});
}

test('a click pins the tooltip with the way to the passport, Escape closes it', async ({ page }) => {
	await openOverview(page, './');
	const chart = partsOf(page, 'IVA').locator('figure:has(a[data-key])');
	const mark = chart.locator('a[data-key]').first();
	await mark.click();
	const tooltip = chart.locator('[data-tooltip][data-pinned]');
	await expect(tooltip).toBeVisible();
	await expect(tooltip.locator('a')).toHaveAttribute('href', /figures\/[^/]+\/$/);
	await mark.focus();
	await page.keyboard.press('Escape');
	await expect(tooltip).toHaveCount(0);
});
