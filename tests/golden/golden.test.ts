import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Example from '../../src/lib/gallery/Example.svelte';
import { stateOf } from '../../src/lib/gallery/example.ts';
import { forms } from '../../src/lib/gallery/examples.ts';
import { chartWords } from '../../src/lib/overview/words.ts';
import { missingStates, withoutState } from './states.ts';

const folder = new URL('rendered/', import.meta.url);
const update = process.env['UPDATE_GOLDEN'] === '1';
const examples = forms.flatMap((form) => form.examples);
const words = chartWords('zh');
const unsound = /NaN|Infinity|undefined/;

/** The HTML that the server sends, without Svelte's hydration comments and with one element a line. */
function renderExample(example: (typeof examples)[number]): string {
	const { body } = render(Example, { props: { example, words } });
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
		expect(rendered).not.toMatch(unsound);
		expect(rendered).not.toMatch(/\swidth="0(px|%)?"/);
		expect(rendered).not.toContain('style=');
		// A drawing may leave a label out where it finds no room, the table never; what is drawn the golden file holds.
		const table = rendered.slice(rendered.indexOf('<details'));
		for (const datum of example.data) expect(table).toContain(datum.label);
	});

	it('has no orphans, no double names, and no file with a number that is none', () => {
		const names = examples.map((example) => `${example.name}.html`);
		expect(new Set(names).size).toBe(names.length);
		const files = readdirSync(folder);
		const orphans = files.filter((file) => !names.includes(file));
		if (update) for (const file of orphans) rmSync(new URL(file, folder));
		expect(update ? [] : orphans).toEqual([]);
		const kept = files.filter((file) => names.includes(file));
		expect(kept.filter((file) => unsound.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual([]);
	});
});

describe('the states of a form', () => {
	it.each(forms.map(({ name, examples: own }) => [name, own.map(stateOf)] as const))(
		'%s is shown in each that it can be in',
		(form, states) => {
			expect(missingStates(form, states)).toEqual([]);
			const needless = Object.keys(withoutState[form] ?? {}).filter((state) => states.includes(state));
			expect(needless, 'excused, and yet shown').toEqual([]);
		}
	);

	it('are asked of every form in charts/forms, and of no other', () => {
		const folders = readdirSync(new URL('../../src/lib/charts/forms/', import.meta.url), { recursive: true })
			.map((file) => /^([a-z-]+)\/[A-Z]\w*\.svelte$/.exec(String(file).replaceAll('\\', '/'))?.[1])
			.filter((form) => form !== undefined && form !== 'rows');
		expect(forms.map(({ name }) => name).sort()).toEqual([...new Set(folders)].sort());
	});

	it('are missed where one is not shown', () => {
		expect(missingStates('bar', ['empty', 'one', 'negative', 'long'])).toEqual(['outlier']);
		expect(missingStates('line', ['empty', 'one', 'negative', 'outlier', 'long'])).toEqual(['january']);
	});
});
