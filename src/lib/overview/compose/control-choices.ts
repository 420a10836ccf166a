import { overviewText } from '../../language/catalogue/overview.ts';
import { periodText } from '../../language/periods.ts';
import type { Language } from '../../language/prose.ts';
import { regionsOf, type Month } from '../month.ts';
import { headlineIndicators } from '../view.ts';

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
		regions: regionsOf(month).map((region) => ({ value: region.code, name: region[language] }))
	};
}
