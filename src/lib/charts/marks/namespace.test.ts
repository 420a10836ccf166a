import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

const components = Object.keys(import.meta.glob(['./**/*.svelte', '../axes/*.svelte']));

/** Elements that a component makes as HTML when a change in the browser draws it. */
function htmlMadeBy(source: string): readonly string[] {
	const { code } = compile(source, { generate: 'client' }).js;
	return [...code.matchAll(/from_html\(`<([a-z]+)/g)].map(([, tag = '']) => tag);
}

describe('a mark', () => {
	it('is among those looked at', () => {
		expect(components.length).toBeGreaterThan(12);
	});

	it.each(components)('%s is made of SVG alone, as the server writes it', (file) => {
		expect(htmlMadeBy(readFileSync(new URL(file, import.meta.url), 'utf8'))).toEqual([]);
	});

	it('made of a bare link would be seen', () => {
		expect(htmlMadeBy('{#each [1] as one (one)}<a href="#x"><svg></svg></a>{/each}')).toEqual(['a']);
	});
});
