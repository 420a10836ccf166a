import type { Observation } from '../../../statistics/observation.ts';
import { question } from '../../decode.ts';
import { observation, observed } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import sql from './headlines.sql?raw';

/** Totals of the three headline indicators in one month, year to date, of the home region and its comparators. */
export const headlines = question('headlines', sql, 2, observed, observation);

/** Asks for a month (2024-08) and the codes of the regions to set beside the home region. */
export function askHeadlines(period: string, regions: readonly string[]): Ask<Observation> {
	return { question: headlines, parameters: [period, regions.join(',')] };
}
