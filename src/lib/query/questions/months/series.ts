import type { Observation } from '../../../statistics/observation.ts';
import { question } from '../../decode.ts';
import { observation, observed } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import sql from './series.sql?raw';

/** Growth of indicators' totals, year to date, by region and month. */
export const series = question('series', sql, 3, observed, observation);

/** Asks for indicators (IVA) in the listed regions, from January two years before the month (2024-08) up to it. */
export function askSeries(
	indicators: readonly string[],
	period: string,
	regions: readonly string[]
): Ask<Observation> {
	return { question: series, parameters: [indicators.join(','), period, regions.join(',')] };
}
