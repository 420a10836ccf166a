import { readIslandData, type IslandData } from './island-data.ts';

/** The address of the page as the overview sees it: the one place that reads it, and the one that changes it. */
export class Address {
	/** Query of the address; '' until the page answers, since it was prerendered without one. */
	search = $state('');
	/** The month that is shown. */
	data: IslandData = $state.raw({}) as IslandData;
	readonly #months = new Map<string, Promise<IslandData>>();

	constructor(data: IslandData) {
		this.data = data;
	}

	/** Follows the address from now on; returns how to stop. */
	follow(): () => void {
		this.#months.set(location.pathname, Promise.resolve({ ...this.data, root: absolute(this.data.root) }));
		this.search = location.search;
		const back = () => void this.#show();
		addEventListener('popstate', back);
		return () => removeEventListener('popstate', back);
	}

	/** Another view of the month. */
	view(query: string): void {
		history.pushState(null, '', location.pathname + query);
		this.search = location.search;
	}

	/** Another month, in place, from its prerendered page. */
	month(address: string): void {
		// Relative links mean something else at another depth: they are made absolute before the address changes.
		for (const link of document.querySelectorAll('link[href], a[href]:not([href^="#"])')) {
			link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).href);
		}
		history.pushState(null, '', absolute(address) + location.search);
		void this.#show();
	}

	async #show(): Promise<void> {
		const path = location.pathname;
		const reading = this.#months.get(path) ?? readMonthPage(path);
		this.#months.set(path, reading);
		try {
			const data = await reading;
			if (location.pathname !== path) return;
			this.data = data;
			this.search = location.search;
			document.title = data.title;
			turnToOtherLanguage(data, path);
		} catch {
			this.#months.delete(path);
			// The page itself says better than we could why it does not come.
			if (location.pathname === path) location.reload();
		}
	}
}

const absolute = (address: string): string => new URL(address, location.href).pathname;

/** The links to the other language, which stand outside of the island, follow the month. */
function turnToOtherLanguage({ language, root }: IslandData, path: string): void {
	const [own, other] = language === 'en' ? [`${root}en/`, root] : [root, `${root}en/`];
	const links = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('[hreflang]');
	for (const link of links) link.href = other + path.slice(own.length);
}

/** The data of another month, from its page. */
async function readMonthPage(path: string): Promise<IslandData> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
	const html = await response.text();
	// The data alone: the policy of this page bars the styles of another, and the browser would say so of each.
	const block = html.slice(html.lastIndexOf('<script type="application/json"'));
	const data = readIslandData(new DOMParser().parseFromString(block, 'text/html'));
	return { ...data, root: new URL(data.root, new URL(path, location.href)).pathname };
}
