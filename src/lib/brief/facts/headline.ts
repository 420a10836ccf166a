import type { Absence, Headline, SectionCode } from '../../language/brief/facts.ts';
import { releaseBefore } from '../../language/periods.ts';
import { isRefusal, type Figure, type Result } from '../../statistics/figure.ts';
import { change as changeBetween, gap } from '../../statistics/formulas/differences.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { comparePeriods } from '../../statistics/period.ts';
import type { Basis } from './basis.ts';
import { find } from './find.ts';

/** A headline and what is not known of it. */
export interface FoundHeadline {
	readonly headline: Headline;
	readonly absences: readonly Absence[];
}

const computed = (result: Result): Figure | null => (isRefusal(result) ? null : result);

/** What is known of an indicator as a whole in a release. */
export function headlineOf(code: SectionCode, indicator: Coded, basis: Basis): FoundHeadline {
	const { release, lineage } = basis;
	const home = homeOf(basis);
	const growth = find(basis, { indicator: code, measure: 'growth' });
	const around = lineage.filter(({ depth }) => depth > 0).map(({ region }) => region);
	const distances = around.map((region) => ({ region, figure: gapTo(region, code, growth, basis) }));
	const headline: Headline = {
		indicator,
		region: home,
		period: release,
		basis: 'Y',
		growth,
		isAmbiguous: growth === null && basis.statements.some((row) => isTotalGrowth(row, code, release)),
		level: find(basis, { indicator: code, measure: 'level' }),
		change: changeOf(code, growth, basis),
		streak: find(basis, { indicator: code, measure: 'streak_down' }),
		gaps: distances.flatMap(({ region, figure }) => (figure === null ? [] : [{ region, figure }])),
		ranks: ranksOf(code, basis)
	};
	return { headline, absences: growth === null ? [] : absencesOf(headline, around, basis) };
}

function isTotalGrowth(
	{ indicator, part, measure, period }: Observation,
	code: string,
	release: string
): boolean {
	return indicator.code === code && part.code === 'T' && measure === 'growth' && period === release;
}

/** The home region. Throws where the record names none. */
export function homeOf({ lineage }: Pick<Basis, 'lineage'>): Coded {
	const home = lineage.find(({ depth }) => depth === 0);
	if (home === undefined)
		throw new RangeError('The record names no home region. Set homeRegion in datapackage.json.');
	return home.region;
}

function gapTo(region: Coded, code: string, growth: Observation | null, basis: Basis): Figure | null {
	const printed = find(basis, { indicator: code, measure: 'gap', compares: 'growth', against: region.code });
	if (printed !== null) return printed.figure;
	const rate = basis.totals.find(
		(row) =>
			row.indicator.code === code &&
			row.region.code === region.code &&
			row.measure === 'growth' &&
			row.figure.flag !== 'A'
	);
	return growth && rate ? computed(gap(growth, rate)) : null;
}

/** The release before, by the rule that there is no January: the December before the first release of a year. */
export function rateBefore(code: string, { history, release, lineage }: Basis): Observation | null {
	const home = homeOf({ lineage }).code;
	const period = releaseBefore(release);
	const found = history.find(
		(row) =>
			row.indicator.code === code &&
			row.region.code === home &&
			row.period === period &&
			row.figure.flag !== 'A'
	);
	return found ?? null;
}

function changeOf(code: string, growth: Observation | null, basis: Basis): Figure | null {
	const printed = find(basis, { indicator: code, measure: 'change', compares: 'growth', against: 'prev' });
	if (printed !== null) return printed.figure;
	const before = rateBefore(code, basis);
	return growth && before ? computed(changeBetween(growth, before)) : null;
}

function ranksOf(code: string, basis: Basis): Headline['ranks'] {
	return basis.lineage
		.flatMap(({ region }) => {
			const rank = find(basis, {
				indicator: code,
				measure: 'rank',
				compares: 'growth',
				against: region.code
			});
			return rank ? [{ rank, among: region }] : [];
		})
		.toSorted((one, other) => (other.rank.of ?? 0) - (one.rank.of ?? 0));
}

function absencesOf(
	{ indicator, period, change, gaps, ranks }: Headline,
	around: readonly Coded[],
	{ history }: Basis
): readonly Absence[] {
	const missing = around.filter(({ code }) => !gaps.some(({ region }) => region.code === code));
	return [
		...(change === null ? [{ what: 'change', indicator, period } as const] : []),
		...missing.map((region): Absence => {
			const latest = history.findLast(
				(row) =>
					row.indicator.code === indicator.code &&
					row.region.code === region.code &&
					comparePeriods(row.period, period) < 0
			);
			return { what: 'gap', indicator, region, latest: latest?.period ?? '', basis: latest?.basis ?? 'Y' };
		}),
		...(ranks.length === 0 ? [{ what: 'rank', indicator } as const] : [])
	];
}
