import type { PartObservation } from '../../../query/questions/months/parts.ts';
import { isRefusal, type Derived, type Figure } from '../../../statistics/figure.ts';
import { contribution } from '../../../statistics/formulas/contributions.ts';
import { addTo100 } from '../../../statistics/formulas/partition.ts';
import type { Coded } from '../../../statistics/observation.ts';

/** A part that was printed with its share and its growth. */
export interface Shared {
	readonly name: Coded;
	readonly share: PartObservation;
	readonly growth: PartObservation;
}

/** What a part contributed to growth of the total, beside its own growth. */
export interface Contributed extends Shared {
	readonly figure: Figure;
	readonly points: Derived;
}

/** What each part contributed to growth of the total, the largest in size first; null where the parts do not divide it. */
export function contribute(
	parts: readonly Shared[],
	total: PartObservation,
	kind: string
): readonly Contributed[] | null {
	if (kind !== 'partition' || !addTo100(parts.map(({ share }) => share.figure))) return null;
	const found = parts.flatMap((part): readonly Contributed[] => {
		const points = contribution(part, total);
		return isRefusal(points) ? [] : [{ ...part, figure: part.growth.figure, points }];
	});
	if (found.length < parts.length) return null;
	return found.toSorted((one, other) => Math.abs(other.points.value) - Math.abs(one.points.value));
}
