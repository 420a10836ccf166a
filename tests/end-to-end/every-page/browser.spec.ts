// Every page but the passports, and of these one of each kind and a dozen drawn by the version: in both languages,
// light and dark, on a phone and on a desk, in two time zones by turns.
import { drawPages } from '../support/drawn-pages.ts';
import { wholeBuild } from '../support/folders.ts';
import { expect, test } from '../support/test.ts';
import { openDetails, overflowOn, violationsOn } from './look.ts';

const { pages, kinds, dozen } = drawPages(wholeBuild);
const sizes = [
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
];
const zones = ['America/Los_Angeles', 'Asia/Shanghai'];

test('there is a passport of each kind to look at', () => {
	expect(kinds).toHaveLength(12);
	expect(new Set(dozen).size).toBe(12);
});

for (const [index, address] of [...new Set([...pages, ...kinds, ...dozen])].entries()) {
	test.describe(() => {
		test.use({ timezoneId: zones[index % zones.length] ?? '', viewport: sizes[0] ?? null });

		test(`looked at: /${address}`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.goto(address);
			for (const size of sizes) {
				await page.setViewportSize(size);
				expect(await overflowOn(page), `wider than ${String(size.width)} px`).toEqual([]);
				await openDetails(page);
				expect(await overflowOn(page), `with open tables wider than ${String(size.width)} px`).toEqual([]);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					expect(await violationsOn(page), `${colorScheme}, ${String(size.width)} px`).toEqual([]);
				}
			}
		});
	});
}
