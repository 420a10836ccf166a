import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/tokens.css', 'utf8');

/** Names and values of the custom properties in the block that begins so. */
function tokens(selector: string): ReadonlyMap<string, string> {
	const block = css.slice(css.indexOf(selector)).split('}', 1)[0] ?? '';
	return new Map(
		[...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
	);
}

/** WCAG contrast of two colours in hex. */
function contrast(one: string, other: string): number {
	const luminance = (hex: string) => {
		const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
		const [r = 0, g = 0, b = 0] = [1, 3, 5]
			.map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

describe('the tokens', () => {
	const light = tokens(':root {');
	const dark = tokens("\n[data-theme='dark'] {");

	it('are dark in the same way whether the system or the reader asks for it', () => {
		expect(dark.size).toBeGreaterThan(25);
		expect(tokens("[data-theme='auto'] {")).toEqual(dark);
	});

	it('are on paper what the gallery shows as paper, where every colour is another one of the two schemes', () => {
		const paper = tokens('\n.paper {');
		expect(tokens('\n\t[data-theme] {')).toEqual(paper);
		const colours = ['--up', '--down', '--up-wash', '--down-wash'];
		const own = [...dark.keys()].filter((name) => !/^--(red|green|orange|blue)/.test(name));
		expect([...paper.keys()].sort()).toEqual([...own, ...colours].sort());
	});

	it.each([
		...[
			'--ink-1',
			'--ink-2',
			'--ink-3',
			'--accent',
			'--red',
			'--green',
			'--orange',
			'--blue',
			'--target',
			'--warn'
		]
	])('%s can be read on both surfaces, light and dark', (ink) => {
		for (const scheme of [light, dark])
			for (const surface of ['--surface-0', '--surface-1'])
				expect(contrast(scheme.get(ink) ?? '', scheme.get(surface) ?? '')).toBeGreaterThanOrEqual(4.5);
	});
});
