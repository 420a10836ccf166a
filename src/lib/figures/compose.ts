import { ranksOfAmongs } from '../query/among.ts';
import { passportText } from '../language/catalogue/passport.ts';
import type { Language } from '../language/prose.ts';
import { composeDerived } from './compose-derived.ts';
import { composePublished } from './compose-published.ts';
import { composeTarget } from './compose-target.ts';
import { editionsOf } from './editions.ts';
import type { Addresses, Passport } from './passport.ts';
import type { Archive } from './archive.ts';

/** Ids that have a page, in lower case and in order. */
export function pagesOf({ figures, targets, derivations }: Archive): readonly string[] {
	const others = [...ranksOfAmongs].filter(([, rank]) => figures.has(rank)).map(([id]) => id);
	return [...new Set([...figures.keys(), ...targets.keys(), ...derivations.keys(), ...others])].sort();
}

/** The passport of an id of `pagesOf`, or null where there is none. */
export function compose(
	id: string,
	archive: Archive,
	language: Language,
	addresses: Addresses
): Passport | null {
	const figure = archive.figures.get(id);
	if (figure) {
		const editions = editionsOf(figure, archive.figures.values(), language, addresses);
		return { ...composePublished(figure, language, addresses), editions };
	}
	const target = archive.targets.get(id);
	if (target) return composeTarget(target, language);
	const derived = archive.derivations.get(id);
	if (derived) return composeDerived(derived, sourcesOf(archive), language, addresses);
	const rank = archive.figures.get(ranksOfAmongs.get(id) ?? '');
	if (!rank) return null;
	const words = passportText(language);
	const passport = composePublished(rank, language, addresses);
	const [own, of] = [id.toUpperCase(), rank.observation.figure.id];
	return {
		...passport,
		id,
		title: words.listed(own, passport.title),
		warnings: [words.among(own, of), ...passport.warnings]
	};
}

/** The record by id, for derivations whose inputs it must hold. */
export function sourcesOf({ figures }: Pick<Archive, 'figures'>) {
	return (id: string) => {
		const found = figures.get(id.toLowerCase());
		if (!found)
			throw new Error(`Figure ${id} is an input of a derivation, but the record has no such observation.`);
		return found;
	};
}
