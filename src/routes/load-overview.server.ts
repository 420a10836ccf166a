import { derivedPages } from '$lib/overview/derivations';
import { readAnswers, readMonth, choicesOf, type Month, type Seed } from '$lib/overview/month';
import { defaultView } from '$lib/overview/view';
import { buildEngine } from '$lib/query/native/engine';

/** What the page of a month carries: what can be chosen, and the rows of the default view. */
export interface OverviewData {
	readonly month: Month;
	readonly seed: Seed;
	/** Ids of the derivations that have a page of their own. */
	readonly derivedPages: readonly string[];
}

/** Reads the page of a month, the newest where none is named. */
export async function loadOverview(period?: string): Promise<OverviewData> {
	const engine = await buildEngine();
	const month = await readMonth(engine, period);
	const answers = await readAnswers(engine, month, defaultView(choicesOf(month)));
	return { month, seed: [...answers], derivedPages: await derivedPages(engine, month) };
}
