// Nothing jumps: not while the page comes, not when it answers to a control.
import type { Page } from '@playwright/test';
import { answering, databaseFile } from '../support/altered-database.ts';
import { choose, live, offered, openOverview, partsOf, settled } from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(180_000);

/** Notes every layout shift from the first paint on; also those right after an input, which the usual score leaves out. */
const observe = (page: Page) =>
	page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as PerformanceEntry & {
					value: number;
					sources: readonly { node?: Node | null }[];
				};
				const moved = sources.map(({ node }) =>
					node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName
				);
				shifts.push(`${value.toFixed(4)}: ${moved.join(' | ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});

const shiftsOf = (page: Page): Promise<unknown> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				// A shift is told after the frame in which it happened.
				requestAnimationFrame(() => setTimeout(() => resolve(Reflect.get(window, 'shifts')), 200));
			})
	);

/** Where the parts' drawing begins, from the top of the page, px. */
const drawingTop = (page: Page) =>
	partsOf(page, 'IVA')
		.locator('[data-chart] svg:visible')
		.first()
		.evaluate((drawing) => drawing.getBoundingClientRect().top + scrollY);

for (const size of [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
]) {
	test.describe(() => {
		test.use({ viewport: size });

		for (const language of ['', 'en/'])
			test(`nothing moves while the page comes and is made to answer: /${language}, ${size.width} px`, async ({
				page
			}) => {
				await observe(page);
				await openOverview(page, `./${language}`);
				expect(await shiftsOf(page)).toEqual([]);
			});

		test(`the chart stays where it is while it is brought up to date, ${size.width} px`, async ({
			page,
			serve
		}) => {
			const waiting: (() => void)[] = [];
			const slow = answering(databaseFile, (response) => waiting.push(() => response.destroy()));
			const site = await serve({ intercept: slow.intercept });
			await openOverview(page, site.address);
			const before = await drawingTop(page);
			await choose(page, 'breakdown-IVA', (await offered(page, 'breakdown-IVA'))[1] ?? '');
			await expect(live(page)).toHaveAttribute('data-live', 'starting');
			await expect(partsOf(page, 'IVA').getByRole('status')).not.toBeEmpty();
			expect(await drawingTop(page)).toBe(before);
			await choose(page, 'breakdown-IVA', (await offered(page, 'breakdown-IVA'))[0] ?? '');
			await settled(page);
			expect(await drawingTop(page)).toBe(before);
			for (const end of waiting) end();
		});
	});
}

test('a shift is seen: of what is put above the page', async ({ page }) => {
	await observe(page);
	await openOverview(page, './');
	await page.evaluate(() => {
		const above = document.createElement('p');
		above.textContent = 'above';
		document.body.prepend(above);
	});
	expect(await shiftsOf(page)).not.toEqual([]);
});
