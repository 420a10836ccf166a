// A reader of the HTML that Svelte writes: strict, since what is written by a program is well formed.

/** An element with everything in it. */
export interface Element {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly parent: Element | null;
	readonly children: (Element | string)[];
}

const token =
	/<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<\/([a-z][^\s>]*)\s*>|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/giy;
const attribute = /([^\s=/"'>]+)(?:="([^"]*)")?/g;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0'
};

const decoded = (text: string): string =>
	text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return entities[name] ?? whole;
		return String.fromCodePoint(Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1)));
	});

const attributesOf = (text: string): ReadonlyMap<string, string> =>
	new Map([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, decoded(value)]));

/** The document as a tree; throws where an element is closed that is not open. */
export function parseHtml(html: string): Element {
	const root: Element = { name: '#document', attributes: new Map(), parent: null, children: [] };
	let open = root;
	const add = (name: string, attributes: string): Element => {
		const element = { name, attributes: attributesOf(attributes), parent: open, children: [] };
		open.children.push(element);
		return element;
	};
	token.lastIndex = 0;
	for (let at = 0; at < html.length; at = token.lastIndex) {
		const found = token.exec(html);
		if (found === null) throw new Error(`Not HTML at ${String(at)}: ${html.slice(at, at + 60)}`);
		const [text, raw, rawAttributes = '', content = '', closed, opened, attributes = '', slash] = found;
		if (raw !== undefined) add(raw, rawAttributes).children.push(content);
		else if (closed !== undefined) {
			if (open.name !== closed || open.parent === null)
				throw new Error(`</${closed}> at ${String(at)} closes <${open.name}>.`);
			open = open.parent;
		} else if (opened !== undefined) {
			const element = add(opened, attributes);
			if (slash !== '/' && !empty.has(opened)) open = element;
		} else if (!text.startsWith('<')) open.children.push(decoded(text));
	}
	if (open !== root) throw new Error(`<${open.name}> is never closed.`);
	return root;
}

/** Every element below, in the order of the document. */
export function* elementsOf(element: Element): Generator<Element> {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		yield child;
		yield* elementsOf(child);
	}
}

/** Every text below that a reader sees, with the element that it stands in. */
export function* textsOf(element: Element): Generator<{ readonly text: string; readonly within: Element }> {
	for (const child of element.children) {
		if (typeof child === 'string') {
			if (child.trim() !== '' && element.name !== 'script' && element.name !== 'style')
				yield { text: child, within: element };
		} else yield* textsOf(child);
	}
}

/** The words of an element. */
export const textOf = (element: Element): string => [...textsOf(element)].map(({ text }) => text).join('');

/** What stands in a script or a style, as it stands. */
export const rawOf = (element: Element): string =>
	element.children.map((child) => (typeof child === 'string' ? child : '')).join('');

/** The value of an attribute, '' where it has none. */
export const valueOf = (element: Element, name: string): string => element.attributes.get(name) ?? '';

/** Whether the element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
	valueOf(element, 'class').split(/\s+/).includes(name);

/** The element itself or the nearest one around it for which something holds. */
export function closest(element: Element | null, holds: (element: Element) => boolean): Element | null {
	for (let at = element; at !== null; at = at.parent) if (holds(at)) return at;
	return null;
}
