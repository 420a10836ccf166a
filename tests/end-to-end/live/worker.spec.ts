// The engine's worker may die; the reader should hardly notice.
import type { Worker } from '@playwright/test';
import { choose, live, marksOf, offered, openOverview, patience, settled } from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(300_000);

const kill = (worker: Worker) =>
	worker
		.evaluate(() => {
			close();
		})
		.catch(() => undefined);

test('a worker that was killed is started again, and the question is answered', async ({ page }) => {
	await openOverview(page, './');
	const breakdowns = await offered(page, 'breakdown-IVA');
	await choose(page, 'breakdown-IVA', breakdowns[1] ?? '');
	await settled(page);
	const first = await marksOf(page);
	const workers = page.workers();
	expect(workers.length).toBeGreaterThan(0);
	await Promise.all(workers.map(kill));

	// All that this month can show was asked ahead: only another month asks the engine again.
	await choose(page, 'release', '2023-06');
	await expect.poll(() => marksOf(page), { timeout: patience }).not.toEqual(first);
	const before = await marksOf(page);
	const born = page.waitForEvent('worker', { timeout: patience });
	await choose(page, 'indicator', 'FAI');
	await born;
	await expect.poll(() => marksOf(page), { timeout: patience }).not.toEqual(before);
	await settled(page);
});

test('a worker that dies again and again is not started for ever: an error with a way on', async ({
	page
}) => {
	await openOverview(page, './');
	const breakdowns = await offered(page, 'breakdown-IVA');
	let deadly = true;
	let born = 0;
	page.on('worker', (worker) => {
		born += 1;
		if (deadly) void kill(worker);
	});
	await choose(page, 'breakdown-IVA', breakdowns[1] ?? '');
	await expect(live(page)).toHaveAttribute('data-live', 'failed', { timeout: patience });
	expect(born).toBeLessThanOrEqual(4);
	const before = await marksOf(page);
	deadly = false;
	await live(page).getByRole('button').click();
	await expect.poll(() => marksOf(page), { timeout: patience }).not.toEqual(before);
	await settled(page);
});
