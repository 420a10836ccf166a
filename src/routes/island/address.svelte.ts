import { readIslandData, type IslandData } from './island-data.ts';

/** The address of the page as the overview sees it: the one place that reads it, and the one that changes it. */
export class Address {
	/** Query of the address; '' until the page answers, since it was prerendered without one. */
	search = $state('');
	/** The month that is shown. */
	data: IslandData = $state.raw({}) as IslandData;
	/** Why a month could not be shown. */
	failed: unknown = $state.raw(null);
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
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) link.href = link.href;
		history.pushState(null, '', absolute(address));
		void this.#show();
	}

	async #show(): Promise<void> {
		const path = location.pathname;
		const reading = this.#months.get(path) ?? readMonthPage(path);
		this.#months.set(path, reading);
		try {
			const data = await reading;
			if (location.pathname !== path) return;
			this.failed = null;
			this.data = data;
			this.search = location.search;
			document.title = data.title;
		} catch (cause) {
			this.#months.delete(path);
			// The page itself says better than we could why it does not come.
			if (location.pathname === path) location.reload();
			this.failed = cause;
		}
	}
}

const absolute = (address: string): string => new URL(address, location.href).pathname;

/** The data of another month, from its page. */
async function readMonthPage(path: string): Promise<IslandData> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
	const data = readIslandData(new DOMParser().parseFromString(await response.text(), 'text/html'));
	return { ...data, root: new URL(data.root, new URL(path, location.href)).pathname };
}
