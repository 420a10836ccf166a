// Proof that nothing is typed in: the reduced build is of a record in which S002 and its passage say 11.3, not 10.1.
import { isGallery } from '../every-page/rules/rule.ts';
import { expect, test } from '@playwright/test';
import { digitsIn } from '../every-page/rules/numbers.ts';
import { BuiltSite, readPage, type BuiltPage } from '../support/built-site.ts';
import { reducedBuild, reducedPath, wholeBuild } from '../support/folders.ts';
import {
	closest,
	elementsOf,
	hasClass,
	rawOf,
	textOf,
	textsOf,
	valueOf,
	type Element
} from '../support/html.ts';

test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const site = new BuiltSite(reducedBuild, reducedPath);
const [printed, altered] = ['10.1', '11.3'];
let read: readonly BuiltPage[] | undefined;
/** The numbers of the gallery are invented, whichever figures they are like. */
const pages = () =>
	(read ??= site
		.addresses()
		.filter((address) => !isGallery(address))
		.map((address) => readPage(reducedBuild, address)));

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

/** Ids of the figures whose own number is 10.1, and the passages that print it. */
function printers(): { readonly ids: ReadonlySet<string>; readonly passages: ReadonlySet<string> } {
	const rows = ['observations', 'targets'].flatMap((table) => site.table(table));
	return {
		ids: new Set(
			rows
				.filter((row) => [row['value'], row['value_max']].some((value) => numberOf(value) === printed))
				.map(({ id = '' }) => id.toLowerCase())
		),
		passages: new Set(
			site
				.table('passages')
				.map(({ text = '' }) => text)
				.filter((text) => digitsIn(text).includes(printed))
		)
	};
}

const numberOf = (value = ''): string => value.replace(/^-/, '');

/** What of a passport is its own number and nothing else: title, heading, value. */
function isOfItself(element: Element): boolean {
	return (
		closest(element, (each) => ['title', 'h1', 'meta'].includes(each.name)) !== null ||
		closest(element, (each) => valueOf(each, 'id') === 'value') !== null
	);
}

/** Whether an element is the very place where another figure prints 10.1: its number, its quotation, its input. */
function tellsAnother(
	element: Element,
	page: BuiltPage,
	{ ids, passages }: ReturnType<typeof printers>
): boolean {
	const bound = closest(element, (each) => each.attributes.has('data-figure'));
	if (bound) return ids.has(valueOf(bound, 'data-figure'));
	const quotation = closest(element, ({ name }) => name === 'blockquote');
	if (quotation) return passages.has(textOf(quotation).trim());
	const input = closest(
		element,
		({ name, parent }) => name === 'li' && closest(parent, isComputation) !== null
	);
	if (input) return [...elementsOf(input)].some((each) => ids.has(valueOf(each, 'data-figure')));
	const id = /figures\/([^/]+)\/$/.exec(page.address)?.[1] ?? '';
	return ids.has(id) && isOfItself(element);
}

const isComputation = (element: Element): boolean => hasClass(element, 'computation');

/** Where a page says 10.1 though no other figure prints it there. */
function strayOn(page: BuiltPage, another: ReturnType<typeof printers>): string[] {
	const attributes = page.elements.flatMap((element) =>
		[...element.attributes]
			.filter(
				([name, value]) =>
					['aria-label', 'content', 'title', 'alt'].includes(name) && digitsIn(value).includes(printed)
			)
			.filter(() => !tellsAnother(element, page, another))
			.map(([name, value]) => `/${page.address}: ${name}="${value}"`)
	);
	const texts = [...textsOf(page.root)]
		.filter(({ text, within }) => digitsIn(text).includes(printed) && !tellsAnother(within, page, another))
		.map(({ text }) => `/${page.address}: ${text.trim()}`);
	return [...attributes, ...texts];
}

test('10.1 stands only where another figure prints it', () => {
	const another = printers();
	expect(another.ids.has('s002')).toBe(false);
	expect(pages().flatMap((page) => strayOn(page, another))).toEqual([]);
});

// The reduced build has the linked passports alone; those of the figures that print 10.1 are in the whole build.
test('10.1 would be seen on the passport of a figure that prints it, outside its number and its quotation', () => {
	const another = printers();
	const faults: [RegExp, string][] = [
		[/<\/dd>/, ' 10.1%</dd>'],
		[/<\/blockquote>/, ' 10.1%</blockquote>'],
		[/(id="cite-zh"[^>]*>)/, '$110.1%'],
		[/<\/main>/, '10.1%</main>']
	];
	expect(another.ids.size).toBeGreaterThan(2);
	for (const address of [...another.ids].flatMap((id) => [`figures/${id}/`, `en/figures/${id}/`])) {
		const page = readPage(wholeBuild, address);
		expect(strayOn(page, another)).toEqual([]);
		for (const [at, typed] of faults) {
			const html = page.html.replace(at, typed);
			expect(html).not.toBe(page.html);
			expect(strayOn(readPage(wholeBuild, address, html), another), at.source).not.toEqual([]);
		}
	}
});

test('the data that pages carry for the browser holds 10.1 only for other figures', () => {
	const { ids, passages } = printers();
	const stray: string[] = [];
	const walk = (value: unknown, around: readonly string[], page: string): void => {
		if (
			typeof value === 'string'
				? digitsIn(value).includes(printed)
				: Math.abs(Number(value)) === Number(printed)
		) {
			if (!around.some((id) => ids.has(id)) && !(typeof value === 'string' && passages.has(value)))
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
