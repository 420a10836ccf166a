import type { Datum } from '../../charts/datum.ts';
import type { Series } from '../../charts/forms/line/series.ts';
import { chartsText } from '../../language/catalogue/charts.ts';
import { overviewText } from '../../language/catalogue/overview.ts';
import { growthText } from '../../language/movement.ts';
import { boundQuantity, signOf } from '../../language/numbers.ts';
import {
	headlineChange,
	headlineComparison,
	headlinePrevious,
	headlineRanks
} from '../../language/overview/headline.ts';
import { seriesTitle } from '../../language/overview/titles.ts';
import { periodText } from '../../language/periods.ts';
import { join, type Language, type Prose } from '../../language/prose.ts';
import { regionWord } from '../../language/vocabulary/regions.ts';
import type { Break } from '../../query/questions/record/breaks.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { comparePeriods } from '../../statistics/period.ts';
import { shapeOf } from './compose-position.ts';
import type { Facts } from './facts.ts';
import { markOf, type Writing } from './marks.ts';
import type { HeadlineModel, Source } from './model.ts';
import { scopeBreaks } from './series/scope-breaks.ts';
import { subtitleOf, type Prices } from './subtitle.ts';
import type { HeadlineIndicator } from '../view.ts';

/** A region with at least this many months is a line; with fewer its points stand alone. */
const lineMonths = 12;
const directions = ['down', 'level', 'up'] as const;

/** The past of an indicator: the growth rates of the home region and its comparators, and changes of scope. */
export interface History {
	readonly rows: readonly Observation[];
	readonly breaks: readonly Break[];
}

/** One column of the overview. */
export function composeHeadline(
	code: HeadlineIndicator,
	facts: Facts,
	history: History,
	regions: readonly Coded[],
	prices: Prices,
	source: Source,
	writing: Writing
): HeadlineModel {
	const { language } = writing;
	const { growth } = facts;
	const [first] = growthText(growth.figure, language);
	const ranks = headlineRanks(facts, language);
	return {
		code,
		name: growth.indicator[language],
		basis: [
			chartsText(language).growthOnYear.toLowerCase(),
			periodText(growth.period, growth.basis, language)
		].join(language === 'zh' ? '，' : ', '),
		direction: directions[signOf(growth.figure) + 1] ?? 'level',
		word: typeof first === 'string' ? first.trim() : '',
		figure: boundQuantity(growth.figure, language, { signs: 'none' }),
		comparison: headlineComparison(facts, language),
		change: changeOf(facts, language),
		ranks: ranks.length > 0 ? ranks : [[overviewText(language).reasons.rank]],
		missing: facts.missing.map((region) => reasonFor(region, history.rows, growth, writing)),
		series: composeSeries(growth, history, regions, prices, writing),
		source
	};
}

function changeOf(facts: Facts, language: Language): Prose {
	const words = headlineChange(facts, language);
	if (facts.previous === null) return words;
	const before = headlinePrevious(facts.previous, facts.growth.period, language);
	return join([words, before], language === 'zh' ? '，' : '; ');
}

/** Why a region stands not beside the home region: never published, or the latest is of another period. */
function reasonFor(
	region: Coded,
	history: readonly Observation[],
	growth: Observation,
	{ language }: Writing
): string {
	const { reasons } = overviewText(language);
	const latest = history
		.filter((row) => row.region.code === region.code && comparePeriods(row.period, growth.period) < 0)
		.at(-1);
	const name = regionWord(region, language);
	return latest
		? reasons.latest(name, periodText(latest.period, latest.basis, language))
		: reasons.notSeen(name);
}

function composeSeries(
	growth: Observation,
	{ rows, breaks }: History,
	regions: readonly Coded[],
	prices: Prices,
	writing: Writing
): HeadlineModel['series'] {
	const { language } = writing;
	const home = growth.region;
	const own = rows.filter((row) => row.region.code === home.code && row.figure.flag !== 'A');
	const lines = [home, ...regions].flatMap((region) => seriesOf(region, home, rows, prices, writing));
	const scope = scopeBreaks(breaks, growth.indicator.code, lines, language);
	return {
		label: `${growth.indicator[language]} ${overviewText(language).headline.series}`,
		// One period alone: two of unlike length are not set beside one another.
		title: seriesTitle(own.slice(-1), language),
		subtitle: subtitleOf(growth.indicator, [chartsText(language).growthOnYear, '%'], prices, language),
		data: lines.flatMap(({ points }) => points.map(({ datum }) => datum)),
		lines,
		breaks: scope.breaks,
		notes: [chartsText(language).noJanuary, ...scope.notes],
		ticks: { signed: true, unit: '%' },
		method: growth.indicator.code.toLowerCase()
	};
}

function seriesOf(
	region: Coded,
	home: Coded,
	history: readonly Observation[],
	prices: Prices,
	writing: Writing
): readonly Series[] {
	const { language } = writing;
	const rows = history.filter((row) => row.region.code === region.code && row.figure.flag !== 'A');
	if (rows.length === 0) return [];
	const name = regionWord(region, language);
	// In the table of numbers a region's months are told apart.
	const mark = (row: Observation): Datum => ({
		...markOf(
			row.figure,
			{
				name,
				period: row.period,
				basis: row.basis,
				measure: row.measure,
				observation: row,
				shape: shapeOf(region, home),
				self: region.code === home.code,
				price: prices.get(row.indicator.code)
			},
			writing
		),
		name: `${name} ${periodText(row.period, row.basis, language)}`
	});
	const form = rows.length >= lineMonths && region.code !== home.code ? 'line' : 'points';
	return [
		{ key: region.code, name, form, points: rows.map((row) => ({ month: row.period, datum: mark(row) })) }
	];
}
