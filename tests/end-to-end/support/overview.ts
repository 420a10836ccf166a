import { expect, type Locator, type Page } from '@playwright/test';

/** How long the engine may take to start on a busy machine, ms. */
export const patience = 90_000;

/** A control by its name: release, indicator, comparators, breakdown-IVA. */
export const control = (page: Page, name: string): Locator => page.locator(`[data-control="${name}"]`);

/** What the page says of its live queries. */
export const live = (page: Page): Locator => page.locator('[data-live]');

/** Opens an overview and waits until its controls can be used. */
export async function openOverview(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(control(page, 'indicator').locator('select')).toBeEnabled({ timeout: patience });
}

/** Chooses an option of a select. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
	await control(page, name).locator('select').selectOption(value);
}

/** Waits until everything that was asked is answered. */
export async function settled(page: Page): Promise<void> {
	await expect(live(page)).toHaveAttribute('data-live', 'idle', { timeout: patience });
}

/** Values that a select offers. */
export const offered = (page: Page, name: string): Promise<readonly string[]> =>
	control(page, name)
		.locator('option')
		.evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));

/** Every mark of a part of the page, as figure and spoken words. */
export const marksOf = (part: Page | Locator): Promise<readonly string[]> =>
	part
		.locator('a[data-key]')
		.evaluateAll((marks) =>
			marks.map(
				(mark) => `${mark.getAttribute('data-figure') ?? ''} ${mark.getAttribute('aria-label') ?? ''}`
			)
		);

/** Marks that take no room on the screen: what is in the document but was never drawn. */
export const undrawn = (part: Page | Locator): Promise<readonly string[]> =>
	part.locator('a[data-key]').evaluateAll((marks) =>
		marks
			.filter((mark) => {
				const { width, height } = mark.getBoundingClientRect();
				return !(mark instanceof SVGElement) || width === 0 || height === 0;
			})
			.map((mark) => mark.getAttribute('data-key') ?? '')
	);

/** The section of a table's parts. */
export const partsOf = (page: Page, indicator: string): Locator =>
	page.locator(`#parts-${indicator.toLowerCase()}`);

/** Everything by which two readers would tell two views apart. */
export async function viewOf(page: Page): Promise<unknown> {
	return {
		finding: await page.locator('h1').innerText(),
		marks: await marksOf(page),
		chosen: await page
			.locator('[data-control] select')
			.evaluateAll((selects) =>
				selects.map((select) => (select instanceof HTMLSelectElement ? select.value : ''))
			),
		checked: await page
			.locator('[data-control] input')
			.evaluateAll((boxes) => boxes.map((box) => box instanceof HTMLInputElement && box.checked))
	};
}
