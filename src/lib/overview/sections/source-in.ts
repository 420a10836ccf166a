import type { Language } from '../../language/prose.ts';
import type { Observation } from '../../statistics/observation.ts';
import type { Source } from '../compose/model.ts';
import { sourceOf } from '../compose/source.ts';
import type { Told } from './compose-sections.ts';

/** Where a statement of the month was printed; null where the release is none of the headlines'. */
export function sourceIn(
	{ month }: Told,
	{ figure, release }: Observation,
	language: Language
): Source | null {
	const found = month.releases.find((one) => one.release === release);
	return found ? sourceOf(found, figure, language) : null;
}
