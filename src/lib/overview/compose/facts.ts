import type { HeadlineFacts } from '../../language/overview/headline.ts';
import { isRefusal, type Figure, type Result } from '../../statistics/figure.ts';
import { gap, other, previous } from '../../statistics/formulas/differences.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';

/** A region's growth beside the home region's: published, or restored from a published gap. */
export interface Place {
	readonly region: Coded;
	readonly figure: Figure;
	/** The statement, where the rate itself was published. */
	readonly observation: Observation | null;
}

/** Everything that is known of one headline indicator in one month. */
export interface Facts extends HeadlineFacts {
	readonly places: readonly Place[];
	/** Chosen regions without a rate for this month. */
	readonly missing: readonly Coded[];
	/** The rate of the release before, restored from the change. */
	readonly previous: Figure | null;
}

const derived = (result: Result): Figure | null => (isRefusal(result) ? null : result);

/**
 * The facts of an indicator among the month's statements, or null where the home region has no total growth.
 * `regions` are the chosen comparators, nearest first; `around` those that a rank may be among.
 */
export function factsOf(
	rows: readonly Observation[],
	indicator: string,
	home: string,
	regions: readonly Coded[],
	around: readonly Coded[]
): Facts | null {
	const own = rows.filter((row) => row.indicator.code === indicator && row.figure.flag !== 'A');
	const ofHome = own.filter((row) => row.region.code === home);
	const growth = ofHome.find((row) => row.measure === 'growth');
	if (growth === undefined) return null;

	const placed = regions.map((region) => placeOf(region, growth, own, ofHome));
	const change = ofHome.find(
		(row) => row.measure === 'change' && row.compares === 'growth' && row.against === 'prev'
	);
	return {
		growth,
		places: placed.flatMap(({ place }) => place ?? []),
		missing: placed.flatMap(({ place, region }) => (place === null ? [region] : [])),
		gaps: placed.flatMap(({ region, distance }) => (distance === null ? [] : [{ region, figure: distance }])),
		ranks: ofHome
			.filter((row) => row.measure === 'rank' && row.compares === 'growth')
			.flatMap((rank) => {
				const among = around.find(({ code }) => code === rank.against);
				return among ? [{ rank, among }] : [];
			}),
		change: change ?? null,
		previous: change ? derived(previous(growth, change)) : null,
		streak: ofHome.find((row) => row.measure === 'streak_down') ?? null
	};
}

function placeOf(
	region: Coded,
	growth: Observation,
	own: readonly Observation[],
	ofHome: readonly Observation[]
): { readonly region: Coded; readonly place: Place | null; readonly distance: Figure | null } {
	const rate = own.find((row) => row.region.code === region.code && row.measure === 'growth');
	const printedGap = ofHome.find(
		(row) => row.measure === 'gap' && row.compares === 'growth' && row.against === region.code
	);
	const restored = printedGap ? derived(other(growth, printedGap)) : null;
	const figure = rate?.figure ?? restored;
	return {
		region,
		place: figure === null ? null : { region, figure, observation: rate ?? null },
		distance: printedGap?.figure ?? (rate ? derived(gap(growth, rate)) : null)
	};
}
