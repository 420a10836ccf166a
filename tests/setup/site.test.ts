import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/setup/settings.mjs';
import { removePageData } from '../../src/setup/vite/adapter.mjs';
import { islandModules } from '../../src/setup/vite/island.mjs';
import { bundleReader } from '../../src/setup/vite/reader.mjs';

it('publishes no data of pages, which nothing would fetch, and every other file', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
	const files = ['__data.json', 'en/methods/__data.json', 'en/methods/index.html', 'data/current.json'];
	for (const file of files) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), '{}');
	}
	removePageData(folder);
	expect(files.filter((file) => existsSync(path.join(folder, file)))).toEqual(files.slice(2));
	rmSync(folder, { recursive: true });
});

it('takes for the island what its entry imports, however far off, apart from what other pages import too', () => {
	const folder = path.join(root, 'src/routes/island');
	const entry = path.join(folder, 'entry.ts');
	const page = path.join(folder, 'IslandPage.svelte');
	const gallery = path.join(root, 'src/routes/gallery/+page.svelte');
	const imports: Readonly<Record<string, readonly string[]>> = {
		[entry]: ['svelte', 'Overview.svelte'],
		[page]: ['Overview.svelte', 'PageHead.svelte'],
		'Overview.svelte': ['charts', 'words'],
		charts: ['Overview.svelte', 'svelte'],
		words: ['language'],
		'Lazy.svelte': ['charts'],
		'/.svelte-kit/generated/client-optimized/nodes/3.js': [gallery],
		[gallery]: ['charts'],
		'/.svelte-kit/generated/client-optimized/nodes/1.js': [page],
		'/.svelte-kit/generated/client-optimized/nodes/2.js': ['Methods.svelte'],
		'Methods.svelte': ['svelte', 'words', 'Table.svelte']
	};
	const modules = islandModules(Object.keys(imports), (id) => ({ importedIds: imports[id] ?? [] }));
	expect(Object.fromEntries(modules)).toEqual({
		[entry]: 'island',
		'Overview.svelte': 'island',
		charts: 'island',
		svelte: 'shared',
		words: 'shared',
		language: 'shared'
	});
});

it('makes of the charts’ reader one module of at most 6 kB that imports nothing', async () => {
	const code = await bundleReader();
	expect(code.length).toBeLessThanOrEqual(6000);
	expect(code).toContain('data-chart');
	expect(code).not.toMatch(/\b(import|from)\b\s*["'`]/);
});
