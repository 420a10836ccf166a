import { setPlaces } from '$lib/overview/place';
import { LivePage } from '$lib/overview/live/live-page.svelte';
import type { EngineSource } from '$lib/query/browser/protocol';
import type { Derived, Figure } from '$lib/statistics/figure';
import { setFigureLinks } from '$lib/ui/figure-links';
import { setPageLanguage } from '$lib/ui/page-language';
import { siteAddresses, type SiteAddresses } from '../addresses.ts';
import type { IslandData } from './island-data.ts';

/** What a page can do to the address. */
export interface Moves {
	/** Another view of the month: its query. */
	readonly view: (query: string) => void;
	/** Another month: the address of its page. */
	readonly month: (address: string) => void;
}

/** The page of a month joined to its addresses: what its islands share, in the browser and while it is prerendered. */
export class Island {
	readonly data: IslandData;
	readonly site: SiteAddresses;
	readonly page: LivePage;
	/** The derivation whose passport is open in place. */
	opened: Derived | null = $state.raw(null);
	readonly #pages: ReadonlySet<string>;
	#source: EngineSource | undefined;

	constructor(data: IslandData, moves: Moves) {
		this.data = data;
		this.site = siteAddresses(data.root, data.language);
		this.#pages = new Set(data.derivedPages);
		const content = { ...data, preset: { ...data.preset, figures: new Map<string, Figure>() } };
		this.page = new LivePage(content, {
			language: data.language,
			engine: () => this.engine(),
			addressOf: (id, isPublished) => this.addressOf(id, isPublished),
			download: `${data.root}data/${data.files.database}`,
			onview: moves.view,
			onmonth: (period) => moves.month(this.site.month(period))
		});
	}

	/** Published figures all have a page, derivations those that a prerendered page shows. */
	addressOf(id: string, isPublished: boolean): string | null {
		return isPublished || this.#pages.has(id) ? this.site.figure(id) : null;
	}

	/** Opens the passport of a figure that has no page over this one; by its id, one that is drawn. */
	open(figure: Figure | string): void {
		const found = typeof figure === 'string' ? this.page.model.figures.get(figure) : figure;
		if (found?.kind === 'derived') this.opened = found;
	}

	/** Where the engine finds its files; the address of the page must be that of the month. */
	engine(): EngineSource {
		if (this.#source === undefined) {
			const { database, databaseBytes, engineBytes } = this.data.files;
			const databaseUrl = new URL(`${this.data.root}data/${database}.gz`, location.href).href;
			this.#source = { databaseUrl, databaseBytes, engineBytes };
		}
		return this.#source;
	}
}

/** Tells the components of an island, or of the whole page, where they are. Called while a component is set up. */
export function provide(island: Island): void {
	setPageLanguage(() => island.data.language);
	setFigureLinks({
		href: (figure) => island.addressOf(figure.id.toLowerCase(), figure.kind === 'published'),
		open: (figure) => island.open(figure)
	});
	setPlaces({
		method: (anchor) => island.site.method(anchor),
		figure: (id) => island.site.figure(id)
	});
}
