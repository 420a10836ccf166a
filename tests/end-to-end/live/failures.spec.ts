// What goes wrong with a live query is told in seconds; the charts stay, and there is a way on.
import type { Page } from '@playwright/test';
import { answering, databaseFile, engineFile } from '../support/altered-database.ts';
import { reducedBuild, reducedPath } from '../support/folders.ts';
import {
	choose,
	control,
	live,
	marksOf,
	offered,
	openOverview,
	partsOf,
	patience,
	settled
} from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.use({ serving: { folder: reducedBuild, basePath: reducedPath } });
test.setTimeout(300_000);

/** Well below a minute, on a machine that does much else. */
const seconds = 45_000;

/** Asks for the second breakdown of industry, which no page brings along. */
async function ask(page: Page): Promise<string> {
	const breakdowns = await offered(page, 'breakdown-IVA');
	const wanted = breakdowns[1] ?? '';
	await choose(page, 'breakdown-IVA', wanted);
	return wanted;
}

const broken = [
	{ what: 'the database answers 404', pattern: databaseFile, status: 404, type: 'text/plain', body: 'no' },
	{ what: 'the engine answers 404', pattern: engineFile, status: 404, type: 'text/plain', body: 'no' },
	{
		what: 'the engine is a page of HTML',
		pattern: engineFile,
		status: 200,
		type: 'text/html',
		body: '<!doctype html>'
	},
	{
		what: 'the database is a page of HTML',
		pattern: databaseFile,
		status: 200,
		type: 'text/html',
		body: '<!doctype html>'
	},
	{
		what: 'the engine is damaged',
		pattern: engineFile,
		status: 200,
		type: 'application/wasm',
		body: '\0asm\x01\0\0\0\xff'
	}
];

for (const { what, pattern, status, type, body } of broken) {
	test(`${what}: the page says so, keeps its charts, and goes on when asked again`, async ({
		page,
		serve,
		watched
	}) => {
		watched.expectError(/404|WebAssembly|wasm/);
		const fault = answering(pattern, (response) => {
			response.writeHead(status, { 'Content-Type': type }).end(Buffer.from(body, 'latin1'));
		});
		const site = await serve({ intercept: fault.intercept });
		await openOverview(page, site.address);
		const before = await marksOf(page);
		const wanted = await ask(page);
		await expect(live(page)).toHaveAttribute('data-live', 'failed', { timeout: seconds });
		const notice = live(page).getByRole('alert');
		await expect(notice).toBeVisible();
		await expect(notice.locator('a[download]')).toHaveAttribute('href', /data\/tongjian\.[^/]+\.duckdb$/);
		expect(await marksOf(page)).toEqual(before);

		fault.stop();
		await notice.getByRole('button').click();
		await settled(page);
		expect(await marksOf(page)).not.toEqual(before);
		await expect(control(page, 'breakdown-IVA').locator('select')).toHaveValue(wanted);
	});
}

test('what cannot be started at all leaves the page usable, and another month can be chosen', async ({
	page,
	serve,
	watched
}) => {
	watched.expectError(/404/);
	const fault = answering(engineFile, (response) => response.writeHead(404).end());
	const site = await serve({ intercept: fault.intercept });
	await openOverview(page, `${site.address}en/`);
	await ask(page);
	await expect(live(page).getByRole('alert')).toBeVisible({ timeout: seconds });
	await choose(page, 'breakdown-IVA', (await offered(page, 'breakdown-IVA'))[0] ?? '');
	await expect(live(page)).toHaveAttribute('data-live', 'idle');
	const [, month = ''] = await offered(page, 'release');
	await choose(page, 'release', month);
	await expect(page).toHaveURL(new RegExp(`/en/releases/${month}/$`));
});

test('the start tells its bytes, and can be cancelled; asked again it answers', async ({ page, serve }) => {
	const waiting: (() => void)[] = [];
	const slow = answering(databaseFile, (response) => {
		waiting.push(() => response.destroy());
	});
	const site = await serve({ intercept: slow.intercept });
	await openOverview(page, site.address);
	const before = await marksOf(page);
	await ask(page);
	await expect(live(page)).toHaveAttribute('data-live', 'starting', { timeout: 10_000 });
	await expect(live(page).locator('progress')).toBeVisible();
	await expect(live(page)).toContainText(/\d\.\d MB/);
	await live(page).getByRole('button').click();
	await expect(live(page)).toHaveAttribute('data-live', 'cancelled');
	expect(await marksOf(page)).toEqual(before);

	slow.stop();
	for (const end of waiting) end();
	await choose(page, 'breakdown-IVA', (await offered(page, 'breakdown-IVA'))[2] ?? '');
	await expect.poll(() => marksOf(page), { timeout: patience }).not.toEqual(before);
	await settled(page);
});

test('of two choices in a row the later one is shown', async ({ page }) => {
	await openOverview(page, './');
	const breakdowns = await offered(page, 'breakdown-IVA');
	const last = breakdowns.at(-1) ?? '';
	await choose(page, 'breakdown-IVA', last);
	await settled(page);
	await expect.poll(() => page.locator('[data-live="idle"]').count()).toBe(1);
	const wanted = await marksOf(partsOf(page, 'IVA'));
	for (const breakdown of [...breakdowns, ...breakdowns]) await choose(page, 'breakdown-IVA', breakdown);
	await settled(page);
	await expect.poll(() => marksOf(partsOf(page, 'IVA')), { timeout: patience }).toEqual(wanted);
});
