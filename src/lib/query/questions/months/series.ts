import type { Observation } from '../../../statistics/observation.ts';
import { question } from '../../decode.ts';
import { observation, observed } from '../../observed.ts';
import type { Ask, Question } from '../../question.ts';
import { spread } from '../../reshape.ts';
import sql from './series.sql?raw';

/** Growth of an indicator's total, year to date, by region and month. */
export const series = question('series', sql, 3, observed, observation);

/** One month of a series as a row of a table: a cell for each region that has any month; null was not published. */
export interface SeriesMonth {
	readonly period: string;
	readonly cells: Readonly<Record<string, Observation | null>>;
}

/** The same as a table, months down and regions across, for the numbers under a chart. */
export const seriesTable: Question<SeriesMonth> = {
	...question('series-table', sql, 3, observed, (row): SeriesMonth => {
		const one = observation(row);
		return { period: one.period, cells: { [one.region.code]: one } };
	}),
	async reshape(rows) {
		const long = rows.flatMap(({ period, cells }) =>
			Object.entries(cells).map(([column, value]) => ({ row: period, column, value }))
		);
		const wide = await spread(long);
		return wide
			.map(({ row, cells }) => ({ period: row, cells }))
			.sort((one, other) => (one.period < other.period ? -1 : 1));
	}
};

/** Asks for an indicator (IVA) in the listed regions, from January two years before the month (2024-08) up to it. */
export function askSeries(indicator: string, period: string, regions: readonly string[]): Ask<Observation> {
	return { question: series, parameters: [indicator, period, regions.join(',')] };
}

/** Asks for the same as a table of months. */
export function askSeriesTable(
	indicator: string,
	period: string,
	regions: readonly string[]
): Ask<SeriesMonth> {
	return { question: seriesTable, parameters: [indicator, period, regions.join(',')] };
}
