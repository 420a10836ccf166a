// What the build publishes beside its pages: everything that a page asks for, and nothing that none does.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { wholeBuild } from './support/folders.ts';

const files = readdirSync(wholeBuild, { recursive: true, encoding: 'utf8' }).map((file) =>
	file.split(path.sep).join('/')
);
const read = (file: string) => readFileSync(path.join(wholeBuild, file), 'utf8');

test('no page has data beside it, since no page has a client that would fetch it', () => {
	expect(files.filter((file) => file.includes('__data.json'))).toEqual([]);
});

test('the overview works with four files of script', () => {
	const [, entry = ''] = /<script type="module" src="\.\/([^"]+)"/.exec(read('index.html')) ?? [];
	const found = new Set([entry]);
	for (const file of found)
		for (const [, name = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["`']([./][^"`']+)["`']/g))
			found.add(path.posix.join(path.posix.dirname(file), name));
	expect([...found]).toHaveLength(4);
});

test('no script of the overview stands before its charts, in front of which a slow line would fetch it', () => {
	const html = read('index.html');
	const first = /<script(?: type="module")? src/.exec(html)?.index ?? 0;
	expect(first).toBeGreaterThan(html.lastIndexOf('</figure>'));
});

for (const page of ['methods/', 'offline/', 'figures/s002/'])
	test(`a page brings the styles of its own components, and hardly any other: /${page}`, () => {
		const html = read(`${page}index.html`);
		const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('');
		const markup = html.replaceAll(/<style>[\s\S]*?<\/style>/g, '');
		const components = [...new Set(styles.match(/svelte-[a-z0-9]+/g))];
		expect(components.length).toBeGreaterThan(3);
		// Parts of a component that this page does not show, such as the target of a figure that has none.
		expect(components.filter((name) => !markup.includes(name)).length).toBeLessThanOrEqual(2);
	});
