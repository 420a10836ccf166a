// The gallery in a browser: no words of a chart overlap or leave their figure, in any state, at any width, on dark and on
// paper. What the server draws is compared as text in tests/golden; where letters really end only a browser knows.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { violationsOn, overflowOn } from '../every-page/look.ts';
import { pagesOf, wholeBuild } from '../support/folders.ts';
import { expect, test } from '../support/test.ts';
import { measureWords } from './measure.ts';

const galleries = pagesOf(wholeBuild).filter((page) => page.startsWith('gallery/'));
const shown = galleries.filter((page) => page !== 'gallery/');
/** On dark and on paper the same drawing has other colours: once is enough. */
const widthsOf = (page: string): readonly number[] => (/\/(dark|print)\/$/.test(page) ? [390] : [1280, 390]);

test('there is a page for each form in each look, none above 400 kB', () => {
	const forms = new Set(shown.map((page) => page.split('/')[1]));
	expect(forms.size).toBeGreaterThanOrEqual(14);
	expect(shown).toHaveLength(forms.size * 4);
	const heavy = galleries.filter(
		(page) => statSync(path.join(wholeBuild, page, 'index.html')).size > 400_000
	);
	expect(heavy).toEqual([]);
});

test('no page outside of the gallery leads to it, and search engines are asked to leave it out', () => {
	for (const page of galleries)
		expect(readFileSync(path.join(wholeBuild, page, 'index.html'), 'utf8'), page).toContain(
			'<meta name="robots" content="noindex"'
		);
	for (const page of ['', 'en/', 'methods/', 'en/methods/'])
		expect(readFileSync(path.join(wholeBuild, page, 'index.html'), 'utf8'), page).not.toContain('gallery');
});

/** A narrow drawing has the colours of the wide one, which are looked at there. */
const hasOwnColours = (page: string) => !page.endsWith('/narrow/');

for (const address of shown)
	test(`words stand apart, and colours can be told apart by all: /${address}`, async ({ page }) => {
		await page.goto(address);
		if (hasOwnColours(address)) expect(await violationsOn(page)).toEqual([]);
		for (const width of widthsOf(address)) {
			await page.setViewportSize({ width, height: 900 });
			const { words, faults } = await measureWords(page);
			expect(words).toBeGreaterThan(3);
			expect(faults, `${width} px wide`).toEqual([]);
			expect(await overflowOn(page), `${width} px wide`).toEqual([]);
		}
	});

test('words that overlap, and words that leave their figure, are found', async ({ page }) => {
	await page.goto('gallery/bar/');
	const [before, after] = [
		await measureWords(page),
		await page
			.evaluate(() => {
				const [one, other, third] = document.querySelectorAll('#bars-diverging .group svg text');
				const [a, b] = [one, other].map((element) => element?.getBoundingClientRect());
				if (a && b) other?.setAttribute('transform', `translate(${a.left - b.left} ${a.top - b.top})`);
				third?.setAttribute('transform', 'translate(-2000 0)');
			})
			.then(() => measureWords(page))
	];
	expect(before.faults).toEqual([]);
	expect(after.faults.some((fault) => fault.endsWith('overlap'))).toBe(true);
	expect(after.faults.some((fault) => fault.endsWith('outside of its figure'))).toBe(true);
});

test('charts of a page that has no other script answer to pointer and keys', async ({ page }) => {
	await page.goto('gallery/bar/');
	const chart = page.locator('#bars-diverging');
	const marks = chart.locator('a[data-key]:visible');
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(chart.locator('[data-tooltip]')).toBeVisible();
	await expect(chart.locator('[data-spoken]')).toContainText('2');
	await page.keyboard.press('Escape');
	await expect(chart.locator('[data-tooltip]')).toBeHidden();
});
