// Proof that queries are live: with a database in which one number is another, the page shows the other.
import { statSync } from 'node:fs';
import path from 'node:path';
import { answering, alteredDatabase, databaseFile } from '../support/altered-database.ts';
import { listen } from '../support/asked.ts';
import { filesBelow } from '../../../src/setup/version.mjs';
import { reducedBuild, reducedPath, wholeBuild } from '../support/folders.ts';
import { choose, control, openOverview, partsOf, patience, settled } from '../support/overview.ts';
import { expect, test } from '../support/test.ts';

test.use({ serving: { folder: reducedBuild, basePath: reducedPath } });
test.setTimeout(240_000);

for (const language of ['', 'en/']) {
	test(`chart, table and text show the value of an altered database: /${language}`, async ({
		page,
		serve
	}, info) => {
		const bytes = await alteredDatabase(info.outputPath('altered'), {
			file: 'observations/industrial-value-added/2024-08.csv',
			row: /,S006,[^,]*$/,
			passage: /^xixia-iva-2024-08\.04,/,
			from: '10.7',
			to: '77.7'
		});
		const altered = answering(databaseFile, (response) => {
			response.writeHead(200, { 'Content-Type': 'application/gzip' }).end(bytes);
		});
		const site = await serve({ intercept: altered.intercept });
		await openOverview(page, site.address + language);
		await choose(page, 'breakdown-IVA', 'REG');
		await settled(page);
		const parts = partsOf(page, 'IVA');
		const mark = parts.locator('a[data-key][data-figure="s006"]');
		await expect(mark).toHaveAttribute('aria-label', /77\.7/, { timeout: patience });
		await expect(parts.locator('svg text').filter({ hasText: '77.7' }).first()).toBeVisible();
		await expect(parts.locator('.finding [data-figure="s006"]')).toContainText('77.7');
		await parts.locator('summary').click();
		await expect(parts.locator('table [data-figure="s006"]')).toContainText('77.7');
		expect(await parts.innerText()).not.toContain('10.7');
	});
}

test('what a live query loads is within its budget, even from a server that compresses nothing', async ({
	page,
	serve
}) => {
	const heard = listen();
	const site = await serve({
		folder: wholeBuild,
		basePath: '',
		compressed: false,
		intercept: heard.intercept
	});
	await openOverview(page, site.address);
	const before = new Set(heard.paths);
	await choose(page, 'breakdown-IVA', 'REG');
	await expect(control(page, 'breakdown-IVA').locator('select')).toHaveValue('REG');
	await settled(page);
	const loaded = [...new Set(heard.paths)].filter((asked) => !before.has(asked));
	const sizes = loaded.map((asked) => [asked, statSync(path.join(wholeBuild, asked)).size] as const);
	const sum = (files: RegExp) =>
		sizes.reduce((total, [asked, size]) => (files.test(asked) ? total + size : total), 0);
	// The engine and the database; beside them stand the table verbs and the page's own part that answers.
	expect(sum(/\.wasm|worker[^/]*\.js$|\.duckdb/), JSON.stringify(sizes)).toBeLessThanOrEqual(9_000_000);
	expect(sum(/./), JSON.stringify(sizes)).toBeLessThanOrEqual(9 * 1024 * 1024);
	const database = sizes.filter(([asked]) => databaseFile.test(asked));
	expect(database).toHaveLength(1);
	expect(database[0]?.[1]).toBeLessThanOrEqual(100_000);
});

test('no published file is larger than hosts take', () => {
	const large = filesBelow(wholeBuild).filter((file) => statSync(file).size > 24 * 1024 * 1024);
	expect(large).toEqual([]);
});
