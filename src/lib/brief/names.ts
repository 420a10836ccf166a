import { namesWithDigits } from '../language/brief/drafts.ts';
import type { Basis } from './facts/basis.ts';

/** Names that a brief may use and that have digits of their own: outside of figures no other number may stand. */
export function namesOf({ statements, parts, indicators, lineage }: Basis): readonly string[] {
	return namesWithDigits([
		...statements.flatMap(({ part, indicator }) => [part, indicator]),
		...parts,
		...indicators.map(({ indicator }) => indicator),
		...lineage.map(({ region }) => region)
	]);
}
