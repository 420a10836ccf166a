import { answer, rowsOf, type Answers } from '../../query/answers.ts';
import type { Engine } from '../../query/engine.ts';
import type { Ask } from '../../query/question.ts';
import { askHeadlines } from '../../query/questions/months/headlines.ts';
import type { PartObservation } from '../../query/questions/months/parts.ts';
import { askReleases, type ReleaseMonth } from '../../query/questions/months/releases.ts';
import { askSeries } from '../../query/questions/months/series.ts';
import { askStatements } from '../../query/questions/months/statements.ts';
import { askNamedParts } from '../../query/questions/brief/named-parts.ts';
import { askIndicators, type Indicator } from '../../query/questions/record/indicators.ts';
import { askLineage, type Ancestor } from '../../query/questions/regions/lineage.ts';
import { sectionCodes } from '../../language/brief/facts.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';

/** What does not depend on the release: months with an address, the regions around, the indicators. */
export interface Surroundings {
	readonly releases: readonly ReleaseMonth[];
	readonly lineage: readonly Ancestor[];
	readonly indicators: readonly Indicator[];
}

/** Everything that the facts of a brief are found in. */
export interface Basis extends Surroundings {
	/** 2024-08 */
	readonly release: string;
	/** What the releases of the month printed of the home region. */
	readonly statements: readonly PartObservation[];
	/** Totals of the month, of the home region and the regions around. */
	readonly totals: readonly Observation[];
	/** Growth of the totals of the months up to this one, year to date. */
	readonly history: readonly Observation[];
	/** Parts that statements are against, and those that are spoken of without a statement. */
	readonly parts: readonly Coded[];
}

/** Real estate development is bounded where it was not printed. */
export const boundedPart = 'FIELD.real-estate';

const first = [askReleases(), askLineage(), askIndicators()] as const;

/** Asks that every brief shares; they bind nothing. */
export const sharedAsks: readonly Ask[] = first;

/** The answers to the shared asks. */
export function surroundingsOf(answers: Answers): Surroundings {
	return {
		releases: rowsOf(answers, first[0]),
		lineage: rowsOf(answers, first[1]),
		indicators: rowsOf(answers, first[2])
	};
}

/** Every month with a brief, newest first. */
export function briefMonths({ releases }: Surroundings): readonly string[] {
	return [...new Set(releases.map(({ period }) => period))];
}

function own(release: string, { lineage }: Surroundings) {
	const regions = lineage.map(({ region }) => region.code);
	const around = lineage.filter(({ depth }) => depth > 0).map(({ region }) => region.code);
	return {
		statements: askStatements(release),
		totals: askHeadlines(release, around),
		history: askSeries(sectionCodes, release, regions),
		parts: askNamedParts(release, [boundedPart])
	};
}

/** The asks of one release: one round trip. */
export function asksOf(release: string, surroundings: Surroundings): readonly Ask[] {
	return Object.values(own(release, surroundings));
}

/** The basis of a brief from the answers to its asks. Throws where the record has no such release. */
export function basisOf(release: string, surroundings: Surroundings, answers: Answers): Basis {
	if (!briefMonths(surroundings).includes(release))
		throw new RangeError(`The record has no release of ${release}. Add its observations to data/.`);
	const { statements, totals, history, parts } = own(release, surroundings);
	return {
		...surroundings,
		release,
		statements: rowsOf(answers, statements),
		totals: rowsOf(answers, totals),
		history: rowsOf(answers, history),
		parts: rowsOf(answers, parts)
	};
}

/** Reads what is around all briefs. */
export async function readSurroundings(engine: Engine): Promise<Surroundings> {
	return surroundingsOf(await answer(engine, sharedAsks));
}

/** Reads the basis of one brief. */
export async function readBasis(engine: Engine, release: string, around?: Surroundings): Promise<Basis> {
	const surroundings = around ?? (await readSurroundings(engine));
	return basisOf(release, surroundings, await answer(engine, asksOf(release, surroundings)));
}
