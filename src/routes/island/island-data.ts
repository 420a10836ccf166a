import type { Language } from '$lib/language/prose';
import type { Content } from '$lib/overview/content';
import type { HeadlineIndicator } from '$lib/overview/view';

/** What the page of a month carries for the browser. */
export interface IslandData extends Omit<Content, 'preset'> {
	readonly language: Language;
	/** Title of the document. */
	readonly title: string;
	/** Way from the page to the root of the site (`../../`), since the same build serves any sub-path. */
	readonly root: string;
	/** Its map of figures is empty: every figure of the default view has a page. */
	readonly preset: Omit<Content['preset'], 'figures'>;
	/** Ids of the derivations that have a page of their own. */
	readonly derivedPages: readonly string[];
	/** Names and sizes of what a live query loads. */
	readonly files: {
		readonly database: string;
		readonly databaseBytes: number;
		readonly engineBytes: number;
	};
}

/** Id of the element that holds the data as JSON. */
export const dataElement = 'overview-data';
/** Id of the element that holds the island above the sections. */
export const topElement = 'overview';
/** Id of the element that holds the island of a table's parts. */
export const partsElement = (code: HeadlineIndicator): string => `parts-${code.toLowerCase()}`;

/**
 * The data as an element of the page, our own figures with no < that could end it, and the script that reads it: the
 * last of the page, so that on a slow line it is not fetched in front of the charts.
 */
export function islandBlock(data: IslandData, script: string): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="${dataElement}">${json}</script><script type="module" src="${script}"></script>`;
}

/** Reads the data of a page. Throws where the document is not the page of a month. */
export function readIslandData(document: Document): IslandData {
	const text = document.getElementById(dataElement)?.textContent;
	if (!text) throw new Error(`The page has no element #${dataElement}: it is not the page of a month.`);
	// Written by the same build, by load-island.server.ts.
	return JSON.parse(text) as IslandData;
}
