import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { elementsOf, parseHtml, valueOf, type Element } from './html.ts';

/** A page as it was built. */
export interface BuiltPage {
	/** Below the address of the site: '', 'en/', 'figures/s002/', '404.html'. */
	readonly address: string;
	readonly html: string;
	readonly root: Element;
	/** Every element, in the order of the document. */
	readonly elements: readonly Element[];
}

/** Reads one page; `html` where a test altered it. */
export function readPage(folder: string, address: string, html?: string): BuiltPage {
	const file = path.join(folder, address.endsWith('.html') ? address : path.join(address, 'index.html'));
	const text = html ?? readFileSync(file, 'utf8');
	const root = parseHtml(text);
	return { address, html: text, root, elements: [...elementsOf(root)] };
}

/** A built site as a reader of files sees it. */
export class BuiltSite {
	readonly folder: string;
	readonly #origin: string;
	readonly #ids = new Map<string, ReadonlySet<string>>();

	constructor(folder: string, basePath = '') {
		this.folder = folder;
		this.#origin = `http://built${basePath}/`;
	}

	/** Every HTML file as the address of a page. */
	addresses(): readonly string[] {
		return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.html'))
			.map((file) =>
				file
					.split(path.sep)
					.join('/')
					.replace(/(^|\/)index\.html$/, '$1')
			)
			.sort();
	}

	/** The absolute address of what a page links to. */
	target(address: string, link: string): URL {
		return new URL(link, this.#origin + address);
	}

	/** Whether an absolute address is of this site. */
	isOwn(url: URL): boolean {
		return url.href.startsWith(this.#origin);
	}

	/** An own address without the site's: 'figures/s002/'. */
	addressOf(url: URL): string {
		return decodeURIComponent(url.origin + url.pathname).slice(this.#origin.length);
	}

	/** Whether the site answers at an address, without being redirected. */
	has(address: string): boolean {
		const file = path.join(this.folder, address);
		return existsSync(file) && (statSync(file).isFile() || existsSync(path.join(file, 'index.html')))
			? statSync(file).isFile() || address === '' || address.endsWith('/')
			: false;
	}

	/** The ids of a page. */
	ids(address: string): ReadonlySet<string> {
		const known = this.#ids.get(address);
		if (known) return known;
		const ids = new Set(readPage(this.folder, address).elements.map((element) => valueOf(element, 'id')));
		this.#ids.set(address, ids);
		return ids;
	}

	/** The rows of a table as it is published with the site. */
	table(name: string): readonly Readonly<Partial<Record<string, string>>>[] {
		return csvParse(readFileSync(path.join(this.folder, 'data', `${name}.csv`), 'utf8'));
	}
}
