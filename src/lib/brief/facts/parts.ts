import type { GroupFacts, PartFacts } from '../../language/brief/facts.ts';
import type { PartObservation } from '../../query/questions/months/parts.ts';
import { inPercent } from '../../statistics/estimate.ts';
import { isRefusal, type Figure } from '../../statistics/figure.ts';
import { contribution } from '../../statistics/formulas/contributions.ts';
import type { Observation } from '../../statistics/observation.ts';
import type { Basis } from './basis.ts';
import { find, statementsOf } from './find.ts';

/** Rates of the parts of an indicator in some breakdowns, as printed. */
function ratesOf(basis: Basis, indicator: string, breakdowns: readonly string[]): readonly PartObservation[] {
	return statementsOf(basis, indicator).filter(
		(row) => breakdowns.includes(row.breakdown) && row.measure === 'growth' && !row.part.code.endsWith('.all')
	);
}

const sizeOf = ({ growth }: PartFacts): number => inPercent(growth.figure).value;

/** The parts of an indicator with growth, in the order of the record; `total` where contributions to it are wanted. */
export function partsOf(
	basis: Basis,
	indicator: string,
	breakdowns: readonly string[],
	total: Observation | null = null
): readonly PartFacts[] {
	return ratesOf(basis, indicator, breakdowns).map((growth): PartFacts => {
		const of = { indicator, part: growth.part.code };
		const share = find(basis, { ...of, measure: 'share', against: 'T' });
		const printed = find(basis, { ...of, measure: 'contribution', against: 'T' });
		return {
			part: growth.part,
			growth,
			share,
			points: printed?.figure ?? pointsOf(growth, share, total),
			within: []
		};
	});
}

function pointsOf(growth: Observation, share: Observation | null, total: Observation | null): Figure | null {
	if (share === null || total === null) return null;
	const points = contribution({ share, growth }, total);
	return isRefusal(points) ? null : points;
}

/** The fastest growing first. */
export function byGrowth(parts: readonly PartFacts[]): readonly PartFacts[] {
	return parts.toSorted((one, other) => sizeOf(other) - sizeOf(one));
}

/** What pulled, the most first, then what dragged, the most first; where points are not known of all, the fastest growing first. */
export function byPull(parts: readonly PartFacts[]): readonly PartFacts[] {
	if (parts.some(({ points }) => points === null)) return byGrowth(parts);
	const pull = ({ points }: PartFacts): number => points?.value ?? 0;
	return parts.toSorted(
		(one, other) =>
			Number(pull(one) < 0) - Number(pull(other) < 0) || Math.abs(pull(other)) - Math.abs(pull(one))
	);
}

/** The parts that lie within each part: by the code lists, or because their share is one of it. */
export function nested(basis: Basis, indicator: string, hosts: readonly PartFacts[]): readonly PartFacts[] {
	const all = statementsOf(basis, indicator);
	const rates = all.filter(({ measure, part }) => measure === 'growth' && part.code !== 'T');
	const inside = (host: PartFacts): readonly PartFacts[] =>
		rates.flatMap((growth) => {
			const share = all.find(
				({ measure, part, against }) =>
					measure === 'share' && part.code === growth.part.code && against === host.part.code
			);
			if (share === undefined && growth.parent !== host.part.code) return [];
			return [{ part: growth.part, growth, share: share ?? null, points: null, within: [] }];
		});
	const within = hosts.map(inside);
	const taken = new Set(within.flat().map(({ part }) => part.code));
	return hosts.flatMap((host, index) =>
		taken.has(host.part.code) ? [] : [{ ...host, within: within[index] ?? [] }]
	);
}

/** The parts of one breakdown and what was counted over all of them; counts stand with `<breakdown>.all`, or the total. */
export function groupOf(
	basis: Basis,
	indicator: string,
	breakdown: string,
	parts: readonly PartFacts[]
): GroupFacts {
	const over = (measure: string): Observation | null =>
		find(basis, { indicator, part: breakdown === '' ? 'T' : `${breakdown}.all`, measure });
	const set = statementsOf(basis, indicator).find(
		(row) => row.breakdown === 'SET' && row.measure === 'count' && row.figure.value === parts.length
	);
	const isOfSet = set !== undefined && parts.every(({ growth }) => growth.passage === set.passage);
	return {
		parts,
		set: isOfSet && parts.length > 0 ? set : null,
		all: over('count'),
		rising: over('count_up'),
		falling: over('count_down'),
		shareRising: over('share_up'),
		shareFalling: over('share_down'),
		named: statementsOf(basis, indicator).filter(
			(row) => breakdown !== '' && row.breakdown === breakdown && row.measure === 'direction'
		)
	};
}
