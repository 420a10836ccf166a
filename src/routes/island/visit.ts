import { flushSync, hydrate, unmount } from 'svelte';
import { openEvent, readCharts } from '$lib/charts/reader/reader';
import { headlineIndicators } from '$lib/overview/view';
import { otherLanguage, siteAddresses } from '../addresses.ts';
import { partsElement, readIslandData, topElement } from './island-data.ts';
import { Island } from './island.svelte.ts';
import PartsIsland from './PartsIsland.svelte';
import TopIsland from './TopIsland.svelte';

/** A visit to the months: hydrates the islands of a page, and goes to other views and months in place. */
export class Visit {
	#island: Island | undefined;
	#roots: Record<string, unknown>[] = [];
	/** Path of the month that is shown. */
	#path = '';
	#stopWarming: () => void = () => undefined;

	start(): void {
		this.#enliven();
		addEventListener('popstate', () => void this.#arrive());
		readCharts();
		document.addEventListener(openEvent, (event) => {
			if (event instanceof CustomEvent && typeof event.detail === 'string') this.#island?.open(event.detail);
		});
		for (const kind of ['pointerover', 'focusin'] as const)
			document.addEventListener(kind, ({ target }) => {
				if (target instanceof Element && target.closest('[data-control]'))
					void this.#island?.page.answers.warm();
			});
	}

	/** Another view of the month. */
	#view(query: string): void {
		history.pushState(null, '', location.pathname + query);
		if (this.#island) this.#island.page.search = location.search;
	}

	/** Another month, in place, from its prerendered page. */
	#month(address: string): void {
		// Relative links mean something else at another depth: they are made absolute before the address changes.
		for (const link of document.querySelectorAll('link[href], a[href]:not([href^="#"])')) {
			link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
		}
		history.pushState(null, '', new URL(address, location.href).pathname + location.search);
		void this.#arrive();
	}

	/** Shows what the address says. */
	async #arrive(): Promise<void> {
		const path = location.pathname;
		if (path === this.#path) {
			this.#stay();
			return;
		}
		try {
			const month = await readMonth(path);
			// Two ways back may lead to one page: it is put once.
			if (location.pathname === path && path !== this.#path) this.#put(month);
		} catch {
			// The page itself says better than we could why it does not come.
			if (location.pathname === path) location.reload();
		}
	}

	/** The month that is shown is the one of the address, perhaps again, before another that was chosen came. */
	#stay(): void {
		if (this.#island === undefined) return;
		const { page, data } = this.#island;
		page.search = location.search;
		// Nothing changed but what the reader chose, so nothing is drawn anew.
		const chosen = document.querySelector<HTMLSelectElement>('[data-control="release"] select');
		if (chosen) chosen.value = data.month.period;
	}

	#put({ main, metadata }: MonthPage): void {
		const focused = document.activeElement;
		const control = focused?.closest('[data-control]')?.getAttribute('data-control');
		const inputs = () => [
			...document.querySelectorAll<HTMLElement>(`[data-control="${control ?? ''}"] :is(select, input)`)
		];
		const place = inputs().findIndex((input) => input === focused);
		this.#stopWarming();
		this.#island?.page.answers.end();
		for (const root of this.#roots) void unmount(root);
		document.querySelector('main')?.replaceWith(main);
		this.#enliven();
		inputs()[place]?.focus();
		const { data } = this.#island ?? {};
		if (data === undefined) return;
		document.title = data.title;
		for (const { name, content } of metadata)
			document.querySelector(`meta[name="${CSS.escape(name)}"]`)?.setAttribute('content', content);
		turnToOtherLanguage(data.language, data.root);
	}

	/** Hydrates what of the page answers; the rest of it is as it was prerendered. */
	#enliven(): void {
		this.#path = location.pathname;
		const data = readIslandData(document);
		// Absolute from here on: the address changes before the page of another month is there.
		const root = new URL(data.root, location.href).pathname;
		const island = new Island(
			{ ...data, root },
			{
				view: (query) => this.#view(query),
				month: (address) => this.#month(address)
			}
		);
		this.#island = island;
		this.#roots = [];
		const top = document.getElementById(topElement);
		if (top) this.#roots.push(hydrate(TopIsland, { target: top, props: { island } }));
		for (const code of headlineIndicators) {
			const target = document.getElementById(partsElement(code));
			if (target) this.#roots.push(hydrate(PartsIsland, { target, props: { island, code } }));
		}
		island.page.enabled = true;
		island.page.search = location.search;
		// The controls can be focused from here on.
		flushSync();
		this.#stopWarming = island.page.answers.warmWhenIdle();
	}
}

/** The links to the other language, which stand outside of the page's main part, follow the month. */
function turnToOtherLanguage(language: 'zh' | 'en', root: string): void {
	const here = new URL(root, location.href).pathname;
	const page = location.pathname.slice(siteAddresses(here, language).home.length);
	const translated = siteAddresses(here, otherLanguage(language)).page(page);
	const links = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[hreflang]');
	for (const link of links) link.href = translated;
}

/** What another month's page says in the place of this one's. */
interface MonthPage {
	readonly main: HTMLElement;
	/** Its description, and whatever else its head says by name. */
	readonly metadata: readonly { readonly name: string; readonly content: string }[];
}

/** Reads the page of another month. */
async function readMonth(path: string): Promise<MonthPage> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
	const html = await response.text();
	// These parts alone: the policy of this page bars the styles of another, and the browser would say so of each.
	const head = html.slice(0, html.indexOf('</head>')).match(/<meta name=[^>]+>/g) ?? [];
	const part = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
	const parsed = new DOMParser().parseFromString(head.join('') + part, 'text/html');
	const main = parsed.querySelector('main');
	if (main === null) throw new Error(`${path} has no main part: it is not the page of a month.`);
	const metadata = [...parsed.querySelectorAll('meta')].map(({ name, content }) => ({ name, content }));
	return { main: document.adoptNode(main), metadata };
}
