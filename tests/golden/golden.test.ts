import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Example from './Example.svelte';
import { examples } from './examples.ts';

const folder = new URL('rendered/', import.meta.url);
const update = process.env['UPDATE_GOLDEN'] === '1';

/** The HTML that the server sends, without Svelte's hydration comments and with one element a line. */
function renderExample(example: (typeof examples)[number]): string {
	const { body } = render(Example, { props: { example } });
	return (
		body
			.replace(/<!--[\s\S]*?-->/g, '')
			.replace(/ ?svelte-[a-z0-9]+/g, '')
			.replaceAll(' class=""', '')
			.replace(/>\s*</g, '>\n<')
			.trim() + '\n'
	);
}

describe('golden charts', () => {
	it.each(examples.map((example) => [example.name, example] as const))('%s', (name, example) => {
		const file = new URL(`${name}.html`, folder);
		const rendered = renderExample(example);
		if (update) writeFileSync(file, rendered);
		expect(rendered).toBe(readFileSync(file, 'utf8'));
	});

	it.each(examples.map((example) => [example.name, example] as const))('%s is sound', (_, example) => {
		const rendered = renderExample(example);
		expect(rendered).not.toMatch(/NaN|Infinity|undefined/);
		expect(rendered).not.toMatch(/\swidth="0(px|%)?"/);
		expect(rendered).not.toContain('style=');
		for (const datum of example.data) expect(rendered).toContain(datum.label);
	});

	it('has no orphans and no double names', () => {
		const names = examples.map((example) => `${example.name}.html`);
		expect(new Set(names).size).toBe(names.length);
		const orphans = readdirSync(folder).filter((file) => !names.includes(file));
		if (update) for (const file of orphans) rmSync(new URL(file, folder));
		expect(update ? [] : orphans).toEqual([]);
	});
});
