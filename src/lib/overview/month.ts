import { answer, rowsOf, type Answers } from '../query/answers.ts';
import type { Engine } from '../query/engine.ts';
import type { Ask } from '../query/question.ts';
import { askBreakdowns, type DrawableBreakdown } from '../query/questions/months/breakdowns.ts';
import { askBreaks, type Break } from '../query/questions/record/breaks.ts';
import { askComparators, type Comparator } from '../query/questions/regions/comparators.ts';
import { askHeadlines } from '../query/questions/months/headlines.ts';
import { askLineage, type Ancestor } from '../query/questions/regions/lineage.ts';
import { askPartTable, type PartRow } from '../query/questions/months/parts.ts';
import { askReleases, type ReleaseMonth } from '../query/questions/months/releases.ts';
import { askSeries } from '../query/questions/months/series.ts';
import type { Coded, Observation } from '../statistics/observation.ts';
import {
	everyBreakdown,
	headlineIndicators,
	type Choices,
	type HeadlineIndicator,
	type View
} from './view.ts';

/** What the page of one month is built on: what there is to choose, not yet the figures. */
export interface Month {
	/** 2024-08 */
	readonly period: string;
	/** Every month with an address, newest first; one row an indicator. */
	readonly releases: readonly ReleaseMonth[];
	readonly lineage: readonly Ancestor[];
	readonly comparators: readonly Comparator[];
	readonly breakdowns: readonly DrawableBreakdown[];
	/** Changes of scope of whole indicators. */
	readonly breaks: readonly Break[];
}

/** Every month of the record that has a page, newest first. */
export async function readMonths(engine: Engine): Promise<readonly string[]> {
	const answers = await answer(engine, [askReleases()]);
	return [...new Set(rowsOf(answers, askReleases()).map(({ period }) => period))];
}

/** Reads what a month offers; the newest month where none is named. Throws where the record has no such month. */
export async function readMonth(engine: Engine, wanted?: string): Promise<Month> {
	const asks = [askReleases(), askLineage(), askBreaks()] as const;
	const first = await answer(engine, asks);
	const [releases, lineage] = [rowsOf(first, asks[0]), rowsOf(first, asks[1])];
	const period = wanted ?? releases[0]?.period;
	if (period === undefined || !releases.some((release) => release.period === period))
		throw new RangeError(
			`The record has no release of ${period ?? 'any month'}. Add its observations to data/.`
		);
	const offers = [askComparators(period), askBreakdowns(period)] as const;
	const second = await answer(engine, offers);
	return {
		period,
		releases,
		lineage,
		comparators: rowsOf(second, offers[0]),
		breakdowns: rowsOf(second, offers[1]),
		breaks: rowsOf(first, asks[2]).filter(({ indicator, part }) => indicator !== '' && part === '')
	};
}

/** The home region of the record. */
export function homeOf(month: Month): Coded {
	const home = month.lineage.find(({ depth }) => depth === 0);
	if (home === undefined)
		throw new RangeError('The record names no home region. Set homeRegion in datapackage.json.');
	return home.region;
}

/** The regions around the home region, nearest first, then any other that has a total for the month. */
export function regionsOf(month: Month): readonly Coded[] {
	const around = month.lineage.filter(({ depth }) => depth > 0).map(({ region }) => region);
	const others = month.comparators
		.map(({ region }) => region)
		.filter(({ code }) => !around.some((region) => region.code === code));
	return [...around, ...others];
}

/** A breakdown as the address names it: its own code, with the indicator's where that is not the headline's. */
export function breakdownCode(
	indicator: HeadlineIndicator,
	{ indicator: own, breakdown }: DrawableBreakdown
): string {
	return own.code === indicator ? breakdown.code : `${own.code}-${breakdown.code}`;
}

/** The breakdowns of a headline indicator's table that can be drawn, the most telling first. */
export function breakdownsOf(month: Month, indicator: HeadlineIndicator): readonly DrawableBreakdown[] {
	const table = month.breakdowns.find((row) => row.indicator.code === indicator)?.table;
	const weight = (row: DrawableBreakdown) =>
		(row.indicator.code === indicator ? 1000 : 0) +
		(row.kind === 'partition' && row.measures.includes('share') ? 100 : 0) +
		row.members;
	return month.breakdowns
		.filter((row) => row.table === table && row.period === month.period)
		.filter((row) => row.measures.some((measure) => measure === 'growth' || measure === 'share'))
		.filter((row) => row.measures.includes('growth') || row.indicator.code === indicator)
		.toSorted((one, other) => weight(other) - weight(one));
}

/** What a reader may choose on the page of the month. */
export function choicesOf(month: Month): Choices {
	const present = month.releases.filter(({ period }) => period === month.period);
	const indicators = headlineIndicators.filter((code) =>
		present.some(({ indicator }) => indicator.code === code)
	);
	return {
		indicators,
		comparators: regionsOf(month).map(({ code }) => code),
		presetComparators: month.lineage.filter(({ depth }) => depth > 0).map(({ region }) => region.code),
		breakdowns: Object.fromEntries(
			indicators.map((code) => {
				const codes = breakdownsOf(month, code).map((row) => breakdownCode(code, row));
				return [code, grownBreakdowns(month, code).length > 1 ? [everyBreakdown, ...codes] : codes];
			})
		)
	};
}

/** The breakdowns with growth of their parts that may stand in one chart: real and nominal rates share no axis. */
export function grownBreakdowns(month: Month, indicator: HeadlineIndicator): readonly DrawableBreakdown[] {
	const price = month.releases.find((release) => release.indicator.code === indicator)?.price;
	return breakdownsOf(month, indicator).filter(
		(row) => row.measures.includes('growth') && row.price === price
	);
}

/** The breakdowns that a view shows of an indicator's table; none where nothing was published by part. */
export function shownBreakdowns(
	month: Month,
	view: View,
	indicator: HeadlineIndicator
): readonly DrawableBreakdown[] {
	const chosen = view.breakdowns[indicator];
	return chosen === everyBreakdown
		? grownBreakdowns(month, indicator)
		: breakdownsOf(month, indicator).filter((row) => breakdownCode(indicator, row) === chosen);
}

/** The asks that every view of a month shares: totals and their history in every region that may be chosen. */
export function sharedAsks(month: Month): {
	readonly totals: Ask<Observation>;
	readonly history: Ask<Observation>;
} {
	const regions = regionsOf(month).map(({ code }) => code);
	return {
		totals: askHeadlines(month.period, regions),
		history: askSeries(choicesOf(month).indicators, month.period, [homeOf(month).code, ...regions])
	};
}

/** The ask for the parts of a table in one breakdown. */
export function partsAsk({ indicator, breakdown, period, basis }: DrawableBreakdown): Ask<PartRow> {
	return askPartTable(indicator.code, period, breakdown.code, basis);
}

/** Every ask whose answer a view shows; one round trip. */
export function asksOf(month: Month, view: View): readonly Ask[] {
	const { totals, history } = sharedAsks(month);
	const parts = choicesOf(month).indicators.flatMap((code) =>
		shownBreakdowns(month, view, code).map(partsAsk)
	);
	return [totals, history, ...parts];
}

/** The asks of every view that the controls can lead to from here, the shared ones first. */
export function foreseenAsks(month: Month): readonly Ask[] {
	const { totals, history } = sharedAsks(month);
	const parts = choicesOf(month).indicators.flatMap((code) => breakdownsOf(month, code).map(partsAsk));
	return [totals, history, ...parts];
}

/** The answers of a view, from an engine. */
export async function readAnswers(engine: Engine, month: Month, view: View): Promise<Answers> {
	return answer(engine, asksOf(month, view));
}
