import type { PartObservation } from '../../../query/questions/months/parts.ts';
import type { Shared } from '../../compose/parts/contributions.ts';
import type { Told } from '../compose-sections.ts';
import { statementsOf } from '../find-statements.ts';

/** The parts of an indicator in one breakdown that were printed with growth and with their share of the total. */
export interface SharedParts {
	readonly breakdown: string;
	readonly kind: PartObservation['kind'];
	readonly parts: readonly Shared[];
}

/** Every breakdown of an indicator with its shared parts, in the order of the source. */
export function sharedParts(told: Told, indicator: string): readonly SharedParts[] {
	const rows = statementsOf(told, indicator);
	const shares = rows.filter(({ measure, against }) => measure === 'share' && against === 'T');
	return [...new Set(shares.map(({ breakdown }) => breakdown))].map((breakdown) => {
		const own = shares.filter((share) => share.breakdown === breakdown);
		return {
			breakdown,
			kind: own[0]?.kind ?? '',
			parts: own.flatMap((share) => {
				const growth = rows.find((row) => row.measure === 'growth' && row.part.code === share.part.code);
				return growth ? [{ name: share.part, share, growth }] : [];
			})
		};
	});
}
