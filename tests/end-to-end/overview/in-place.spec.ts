// A derivation that a live query made has no page: its passport opens over the overview.
import { live, openOverview, patience, settled } from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(240_000);

// Investment of the four regions of the nation: gaps that no prerendered page computes.
const query = '?indicator=FAI&with=C,E';

for (const language of ['', 'en/']) {
	test(`a derivation without a page opens its passport in place: /${language}`, async ({ page }) => {
		await openOverview(page, `./${language}${query}`);
		await settled(page);
		const figure = page.locator('button.figure[data-figure]:visible').first();
		await expect(figure).toBeVisible({ timeout: patience });
		const shown = (await figure.innerText()).match(/\d+(\.\d+)?/)?.[0] ?? '';
		expect(shown).not.toBe('');
		await figure.click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		await expect(dialog.locator('.computation').first()).toBeVisible({ timeout: patience });
		await expect(dialog.locator('#value')).toContainText(shown);
		// Its inputs were published: each leads to its own page, and its words are marked here.
		for (const input of await dialog.locator('.computation a.figure').all())
			await expect(input).toHaveAttribute('href', new RegExp(`/?${language}figures/[a-z0-9-]+/$`));
		await expect(dialog.locator('mark').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(live(page)).toHaveAttribute('data-live', 'idle');
		await figure.click();
		await expect(page.getByRole('dialog').locator('#value')).toContainText(shown, { timeout: patience });
	});
}
