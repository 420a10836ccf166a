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

test('the overview works with three files of script, one of them its own', () => {
	const [, entry = ''] = /<script type="module" src="\.\/([^"]+)"/.exec(read('index.html')) ?? [];
	const found = new Set([entry]);
	for (const file of found)
		for (const [, name = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["`']([./][^"`']+)["`']/g))
			found.add(path.posix.join(path.posix.dirname(file), name));
	expect([...found]).toHaveLength(3);
});
