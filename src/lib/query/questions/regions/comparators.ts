import type { Coded } from '../../../statistics/observation.ts';
import { oneOf, question, text, words } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import sql from './comparators.sql?raw';

/** Levels of regions; a zone and a group are not administrative regions. */
export const regionLevels = ['nation', 'group', 'province', 'prefecture', 'county', 'zone'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** A region that can be set beside the home region, and the indicators for which it can. */
export interface Comparator {
	readonly region: Coded;
	readonly level: RegionLevel;
	readonly indicators: readonly string[];
}

/** Regions with a published total of a headline indicator in a month. */
export const comparators = question(
	'comparators',
	sql,
	1,
	{ region: text, region_zh: text, region_en: text, level: oneOf(regionLevels), indicators: words },
	(row): Comparator => ({
		region: coded(row.region, row.region_zh, row.region_en),
		level: row.level,
		indicators: row.indicators
	})
);

/** Asks for the regions that a month (2024-08) can be compared with. */
export function askComparators(period: string): Ask<Comparator> {
	return { question: comparators, parameters: [period] };
}
