import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/setup/settings.mjs';
import { removePageData } from '../../src/setup/vite/adapter.mjs';
import { modulesFromStart } from '../../src/setup/vite/island.mjs';

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

it('takes for the island what its entry imports, however far off, and nothing that is loaded later', () => {
	const entry = path.join(root, 'src/routes/island/entry.ts');
	const imports: Readonly<Record<string, readonly string[]>> = {
		[entry]: ['svelte', 'Overview.svelte'],
		'Overview.svelte': ['charts', 'svelte'],
		charts: ['Overview.svelte'],
		later: ['svelte']
	};
	const modules = modulesFromStart((id) => ({ importedIds: imports[id] ?? [] }));
	expect([...modules].sort()).toEqual(['Overview.svelte', 'charts', 'svelte', entry].sort());
});
