import { publishedText } from '../language/citation.ts';
import { quantity } from '../language/numbers.ts';
import type { Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import { cited } from './document-facts.ts';
import type { Addresses, Edition } from './passport.ts';

/** The same figure in other releases, in the order of publication: where the number differs it was revised. */
export function editionsOf(
	record: FigureRecord,
	records: Iterable<FigureRecord>,
	language: Language,
	addresses: Addresses
): readonly Edition[] {
	return [...records]
		.filter((other) => other !== record && keyOf(other) === keyOf(record))
		.sort((a, b) => order(a).localeCompare(order(b)))
		.map(({ observation, release }) => ({
			value: quantity(observation.figure, language),
			release: release.title[language],
			published: publishedText(cited(release), language),
			href: addresses.figure(observation.figure.id)
		}));
}

/** What identifies a figure across releases: the key of an observation without its release. */
function keyOf({ observation }: FigureRecord): string {
	const { region, indicator, part, period, basis, measure, compares, against } = observation;
	return [region.code, indicator.code, part.code, period, basis, measure, compares, against].join(' ');
}

function order({ release }: FigureRecord): string {
	return `${release.publishedOn} ${release.id}`;
}
