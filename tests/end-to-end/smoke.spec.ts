import { expect, test } from './support/test.ts';

test('the overview opens in Chinese, hydrates and stays within its host', async ({ page }) => {
	const answer = await page.goto('./');
	expect(answer?.status()).toBe(200);
	expect(answer?.headers()['content-encoding']).toBe('br');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
	await expect(page.locator('h1')).not.toBeEmpty();
	await expect(page.locator('[data-control] select').first()).toBeEnabled();
});

test('an address that leads nowhere says so', async ({ page, watched }) => {
	watched.expectError(/404|Not found/);
	const answer = await page.goto('figures/none/');
	expect(answer?.status()).toBe(404);
});
