import type { ImpliedFacts, ImpliedRefusal, SectionFacts } from '../../language/brief/facts.ts';
import { isRefusal, type Figure } from '../../statistics/figure.ts';
import { previous } from '../../statistics/formulas/differences.ts';
import { totalFromParts, addTo100 } from '../../statistics/formulas/partition.ts';
import { conditionOfMonth } from '../../statistics/implied/month-condition.ts';
import { boundRest } from '../../statistics/implied/rest-bound.ts';
import { boundedPart, type Basis } from './basis.ts';
import { find, statementsOf } from './find.ts';
import { rateBefore } from './headline.ts';
import { partsOf } from './parts.ts';

/** Codes of the record that the bound of real estate development rests on. */
const bounded = { total: 'FAI', narrower: 'FAI_XRE', ceiling: 'SECTOR.3' } as const;

/** What the tables of a release imply, and why the rest does not follow. */
export interface Implied {
	readonly implied: readonly ImpliedFacts[];
	readonly refused: readonly ImpliedRefusal[];
}

type Found = ImpliedFacts | ImpliedRefusal;

/** Everything that a release implies, whether or not it may be shown. */
export function impliedOf(basis: Basis, sections: readonly SectionFacts[]): Implied {
	const found = [boundOf(basis), ...sections.flatMap((section) => conditionOf(basis, section) ?? [])];
	return {
		implied: found.flatMap((one) => ('reason' in one ? [] : [one])),
		refused: found.flatMap((one) => ('reason' in one ? [one] : []))
	};
}

/** Growth of the total without the part, added up by ownership, whose parts divide it. */
function narrowerOf(basis: Basis): Figure | null {
	const printed = find(basis, { indicator: bounded.narrower, measure: 'growth' });
	if (printed !== null) return printed.figure;
	const parts = partsOf(basis, bounded.narrower, ['OWN']).flatMap(({ share, growth }) =>
		share ? [{ share, growth }] : []
	);
	if (parts.length === 0 || !addTo100(parts.map(({ share }) => share.figure))) return null;
	const kind = statementsOf(basis, bounded.narrower).find(({ breakdown }) => breakdown === 'OWN')?.kind ?? '';
	const total = totalFromParts(parts, kind);
	return isRefusal(total) ? null : total;
}

function boundOf(basis: Basis): Found {
	const key = 'fai.real-estate';
	const total = find(basis, { indicator: bounded.total, measure: 'growth' });
	const ceiling = find(basis, {
		indicator: bounded.total,
		part: bounded.ceiling,
		measure: 'share',
		against: 'T'
	});
	const narrower = narrowerOf(basis);
	const part = basis.parts.find(({ code }) => code === boundedPart);
	// Where it was printed nothing has to be inferred.
	const known = find(basis, { indicator: bounded.total, part: boundedPart, measure: 'growth' });
	if (known !== null) return { key, reason: 'says-nothing' };
	const bound = boundRest(total, narrower, ceiling);
	if (isRefusal(bound)) return { key, reason: bound.reason };
	if (total === null || ceiling === null || narrower === null || part === undefined)
		return { key, reason: 'no-inputs' };
	return { kind: 'bound', key, indicator: total.indicator, bound, part, total, narrower, ceiling };
}

function conditionOf(basis: Basis, { code, headline }: SectionFacts): Found | null {
	const { growth, change } = headline;
	const key = `${{ IVA: 'iva', FAI: 'fai', SRV_REV: 'srv' }[code]}.month`;
	const printed = find(basis, { indicator: code, measure: 'change', compares: 'growth', against: 'prev' });
	const isKnown = basis.statements.some(
		(row) =>
			row.indicator.code === code &&
			row.part.code === 'T' &&
			row.period === basis.release &&
			row.basis === 'M' &&
			row.measure === 'growth'
	);
	if (isKnown) return { key, reason: 'says-nothing' };
	const condition = conditionOfMonth(growth, printed ?? change);
	if (isRefusal(condition)) return { key, reason: condition.reason };
	if (growth === null || change === null) return { key, reason: 'no-inputs' };
	const restored = printed ? previous(growth, printed) : null;
	const before = restored && !isRefusal(restored) ? restored : rateBefore(code, basis)?.figure;
	if (before === undefined) return { key, reason: 'no-inputs' };
	return { kind: 'condition', key, indicator: headline.indicator, condition, growth, change, before };
}
