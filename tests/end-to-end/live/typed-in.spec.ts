// Proof that nothing is typed in: the reduced build is of a record in which S002 and its passage say 11.3, not 10.1.
import { expect, test } from '@playwright/test';
import { digitsIn } from '../every-page/rules/numbers.ts';
import { BuiltSite, readPage, type BuiltPage } from '../support/built-site.ts';
import { reducedBuild, reducedPath, wholeBuild } from '../support/folders.ts';
import { closest, elementsOf, rawOf, textOf, textsOf, valueOf, type Element } from '../support/html.ts';

test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const site = new BuiltSite(reducedBuild, reducedPath);
const [printed, altered] = ['10.1', '11.3'];
let read: readonly BuiltPage[] | undefined;
const pages = () => (read ??= site.addresses().map((address) => readPage(reducedBuild, address)));

/** What an element says, to the eye and to a screen reader. */
const wordsOf = (element: Element): string =>
	[element, ...elementsOf(element)].map((each) => valueOf(each, 'aria-label')).join(' ') + textOf(element);

/** Where on a page an element stands. */
function placeOf(element: Element): string {
	const within = (name: RegExp) => closest(element, (each) => name.test(each.name)) !== null;
	if (within(/^svg$/)) return 'drawing';
	if (within(/^table$/)) return 'table';
	return within(/^h[1-6]$/) ? 'title' : 'sentence';
}

test('every place that is bound to S002 says 11.3: titles, sentences, tables and drawings, in both languages', () => {
	const places = new Map<string, number>();
	const wrong: string[] = [];
	for (const page of pages())
		for (const element of page.elements.filter((each) => valueOf(each, 'data-figure') === 's002')) {
			const numbers = digitsIn(wordsOf(element));
			if (!numbers.includes(altered) || numbers.includes(printed))
				wrong.push(`/${page.address}: ${wordsOf(element)}`);
			const place = `${page.address.startsWith('en/') ? 'en' : 'zh'} ${placeOf(element)}`;
			places.set(place, (places.get(place) ?? 0) + 1);
		}
	expect(wrong).toEqual([]);
	const wanted = ['zh', 'en'].flatMap((language) =>
		['title', 'sentence', 'table', 'drawing'].map((place) => `${language} ${place}`)
	);
	expect([...places.keys()].sort()).toEqual(wanted.sort());
});

test('the whole build says 10.1 in the same places', () => {
	for (const address of ['', 'en/']) {
		const places = (folder: string) =>
			readPage(folder, address)
				.elements.filter((element) => valueOf(element, 'data-figure') === 's002')
				.map((element) => digitsIn(wordsOf(element)).join());
		const before = places(wholeBuild);
		expect(before.every((numbers) => numbers.includes(printed))).toBe(true);
		expect(places(reducedBuild)).toEqual(before.map((numbers) => numbers.replaceAll(printed, altered)));
	}
});

test('the passport of S002 says 11.3 in its value, its title, its interval and its quotation', () => {
	for (const language of ['', 'en/']) {
		const page = readPage(reducedBuild, `${language}figures/s002/`);
		const value = page.elements.find((element) => valueOf(element, 'id') === 'value');
		expect(value && textOf(value)).toContain(altered);
		const heading = page.elements.find(({ name }) => name === 'h1');
		expect(heading && textOf(heading)).toContain(altered);
		const mark = page.elements.find(({ name }) => name === 'mark');
		expect(mark && textOf(mark)).toContain(altered);
		expect(page.html).not.toMatch(/10\.1(?!\d)/);
		expect(page.html).toContain('11.25');
		expect(page.html).toContain('11.35');
	}
});

test('what is derived from S002 follows: 15.9 becomes 17.1', () => {
	let bound = 0;
	for (const page of pages()) {
		for (const element of page.elements.filter((each) => valueOf(each, 'data-figure') === 'gap-s002-r0554')) {
			bound += 1;
			expect(digitsIn(wordsOf(element)), page.address).toContain('17.1');
			expect(digitsIn(wordsOf(element)), page.address).not.toContain('15.9');
		}
	}
	expect(bound).toBeGreaterThan(4);
	for (const language of ['', 'en/']) {
		const passport = readPage(reducedBuild, `${language}figures/gap-s002-r0554/`);
		const value = passport.elements.find((element) => valueOf(element, 'id') === 'value');
		expect(value && textOf(value)).toContain('17.1');
		expect(passport.html).not.toMatch(/15\.9(?!\d)/);
		expect(passport.html).not.toMatch(/10\.1(?!\d)/);
	}
});

/** Ids of the figures that print 10.1 themselves or in their passage. */
function printers(): ReadonlySet<string> {
	const passages = new Map(site.table('passages').map(({ id = '', text = '' }) => [id, text]));
	return new Set(
		['observations', 'targets'].flatMap((table) =>
			site
				.table(table)
				.filter((row) =>
					digitsIn(`${row['value'] ?? ''} ${passages.get(row['passage'] ?? '') ?? ''}`).includes(printed)
				)
				.map(({ id = '' }) => id.toLowerCase())
		)
	);
}

/** Whether an element tells of a figure that prints 10.1. */
function tellsAnother(element: Element, page: BuiltPage, ids: ReadonlySet<string>): boolean {
	const bound = closest(element, (each) => each.attributes.has('data-figure'));
	if (bound) return ids.has(valueOf(bound, 'data-figure'));
	const id = /figures\/([^/]+)\/$/.exec(page.address)?.[1];
	if (id === undefined) return false;
	// On a passport everything tells of its figure, or of what it was computed from.
	if (ids.has(id)) return true;
	return page.elements.some((each) => ids.has(valueOf(each, 'data-figure')));
}

test('10.1 stands only where another figure prints it', () => {
	const ids = printers();
	expect(ids.has('s002')).toBe(false);
	const stray = pages().flatMap((page) => {
		const attributes = page.elements.flatMap((element) =>
			[...element.attributes]
				.filter(
					([name, value]) =>
						['aria-label', 'content', 'title', 'alt'].includes(name) && digitsIn(value).includes(printed)
				)
				.filter(() => !tellsAnother(element, page, ids))
				.map(([name, value]) => `/${page.address}: ${name}="${value}"`)
		);
		const texts = [...textsOf(page.root)]
			.filter(({ text, within }) => digitsIn(text).includes(printed) && !tellsAnother(within, page, ids))
			.map(({ text }) => `/${page.address}: ${text.trim()}`);
		return [...attributes, ...texts];
	});
	expect(stray).toEqual([]);
});

test('the data that pages carry for the browser holds 10.1 only for other figures', () => {
	const ids = printers();
	const stray: string[] = [];
	const walk = (value: unknown, around: readonly string[], page: string): void => {
		if (
			typeof value === 'string'
				? digitsIn(value).includes(printed)
				: Math.abs(Number(value)) === Number(printed)
		) {
			if (!around.some((id) => ids.has(id)))
				stray.push(`/${page}: ${String(value)} of ${around.join(' in ')}`);
		} else if (typeof value === 'object' && value !== null) {
			const own = Object.entries(value).flatMap(([key, each]) =>
				['id', 'figure'].includes(key) && typeof each === 'string' ? [each.toLowerCase()] : []
			);
			for (const each of Object.values(value)) walk(each, own.length > 0 ? own : around, page);
		}
	};
	for (const page of pages())
		for (const block of page.elements.filter((element) => valueOf(element, 'type') === 'application/json'))
			walk(JSON.parse(rawOf(block)), [], page.address);
	expect(stray).toEqual([]);
});
