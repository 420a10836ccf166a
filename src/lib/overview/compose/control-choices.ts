import type { Shape } from '../../charts/datum.ts';
import { overviewText } from '../../language/catalogue/overview.ts';
import { periodText } from '../../language/periods.ts';
import type { Language } from '../../language/prose.ts';
import { regionWord } from '../../language/vocabulary/regions.ts';
import { homeOf, regionsOf, type Month } from '../month.ts';
import { headlineIndicators } from '../view.ts';
import { shapeOf } from './compose-position.ts';

/** One thing that may be chosen, in words. */
interface Offer {
	readonly value: string;
	readonly name: string;
}

/** What the controls of a month's page offer, in words. */
export interface Offers {
	readonly months: readonly Offer[];
	readonly indicators: readonly Offer[];
	readonly regions: readonly Offer[];
	/** The home region, those it lies in and any other that may be chosen, with the shapes of their marks. */
	readonly places: readonly { readonly shape: Shape; readonly name: string }[];
}

/** The offers of a month's page. */
export function controlChoices(month: Month, language: Language): Offers {
	const periods = [...new Set(month.releases.map(({ period }) => period))];
	const present = month.releases.filter(({ period }) => period === month.period);
	const named = headlineIndicators.flatMap(
		(code) => present.find(({ indicator }) => indicator.code === code) ?? []
	);
	return {
		months: periods.map((period) => ({ value: period, name: periodText(period, 'Y', language) })),
		indicators: [
			{ value: 'all', name: overviewText(language).allIndicators },
			...named.map(({ indicator }) => ({ value: indicator.code, name: indicator[language] }))
		],
		regions: regionsOf(month).map((region) => ({ value: region.code, name: region[language] })),
		places: placesOf(month, language)
	};
}

function placesOf(month: Month, language: Language): Offers['places'] {
	const around = month.lineage.map(({ region }) => ({
		shape: shapeOf(region, homeOf(month)),
		name: regionWord(region, language)
	}));
	const isAround = (code: string) => month.lineage.some(({ region }) => region.code === code);
	const hasOthers = regionsOf(month).some(({ code }) => !isAround(code));
	return hasOthers ? [...around, { shape: 'cross', name: overviewText(language).otherRegions }] : around;
}
