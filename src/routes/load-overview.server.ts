import { compose } from '$lib/overview/compose';
import { controlChoices, type Offers } from '$lib/overview/control-choices';
import { derivedPages } from '$lib/overview/derivations';
import type { OverviewModel } from '$lib/overview/model';
import { choicesOf, readAnswers, readMonth, type Month } from '$lib/overview/month';
import { defaultView, type Choices } from '$lib/overview/view';
import type { Language } from '$lib/language/prose';
import { buildEngine } from '$lib/query/native/engine';

/** What the page of a month carries: what can be chosen, and the default view composed. */
export interface OverviewData {
	readonly month: Month;
	readonly choices: Choices;
	readonly offers: Offers;
	readonly preset: OverviewModel;
	/** Ids of the derivations that have a page of their own. */
	readonly derivedPages: readonly string[];
}

/** Reads the page of a month in a language, the newest month where none is named. */
export async function loadOverview(language: Language, period?: string): Promise<OverviewData> {
	const engine = await buildEngine();
	const month = await readMonth(engine, period);
	const choices = choicesOf(month);
	const view = defaultView(choices);
	const model = compose(month, view, await readAnswers(engine, month, view), language);
	return {
		month,
		choices,
		offers: controlChoices(month, language),
		// Every figure of the default view has a page, so none of them opens in place.
		preset: { ...model, figures: new Map() },
		derivedPages: await derivedPages(engine, month)
	};
}
