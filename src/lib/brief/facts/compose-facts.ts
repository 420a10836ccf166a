import {
	sectionCodes,
	type Absence,
	type BriefFacts,
	type SectionCode,
	type SectionFacts
} from '../../language/brief/facts.ts';
import type { Coded } from '../../statistics/observation.ts';
import type { Basis } from './basis.ts';
import { headlineOf, homeOf } from './headline.ts';
import { impliedOf } from './implied.ts';
import { isSaid, readSection } from './sections.ts';

/** Everything that a brief of a release is written from; what was not published is absent with its reason. */
export function composeFacts(basis: Basis): BriefFacts {
	const found = sectionCodes.flatMap((code) => sectionOf(code, basis) ?? []);
	const sections = found.map(({ section }) => section);
	const missing = sectionCodes.filter((code) => !sections.some((section) => section.code === code));
	return {
		release: basis.release,
		region: homeOf(basis),
		sections,
		absences: [
			...found.flatMap(({ absences }) => absences),
			...missing.flatMap((code): readonly Absence[] => {
				const indicator = indicatorOf(code, basis);
				return indicator ? [{ what: 'indicator', indicator }] : [];
			})
		],
		...impliedOf(basis, sections)
	};
}

function indicatorOf(code: string, { indicators }: Basis): Coded | null {
	return indicators.find(({ indicator }) => indicator.code === code)?.indicator ?? null;
}

interface Found {
	readonly section: SectionFacts;
	readonly absences: readonly Absence[];
}

/** A section of the release; null where nothing of its table was published. */
function sectionOf(code: SectionCode, basis: Basis): Found | null {
	const indicator = indicatorOf(code, basis);
	if (indicator === null) return null;
	const { headline, absences } = headlineOf(code, indicator, basis);
	const section = readSection(headline, code, basis);
	if (headline.growth === null && !isSaid(section)) return null;
	return {
		section,
		absences: [...absences, ...(isSaid(section) ? [] : [{ what: 'parts', indicator } as const])]
	};
}
