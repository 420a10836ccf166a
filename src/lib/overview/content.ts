import type { Offers } from './compose/control-choices.ts';
import type { OverviewModel } from './compose/model.ts';
import type { Month } from './month.ts';
import type { Choices } from './view.ts';

/** What the page of a month brings along: what can be chosen, and the default view composed at build. */
export interface Content {
	readonly month: Month;
	readonly choices: Choices;
	readonly offers: Offers;
	readonly preset: OverviewModel;
}
