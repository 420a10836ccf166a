import type { Coded } from '../../../statistics/observation.ts';
import { integer, oneOf, question, text } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import { regionLevels, type RegionLevel } from './comparators.ts';
import sql from './lineage.sql?raw';

/** The home region or a region that it lies in. */
export interface Ancestor {
	/** 0 the home region, 1 the region around it, and so on. */
	readonly depth: number;
	readonly region: Coded;
	readonly level: RegionLevel;
}

/** The home region and the regions around it, nearest first, up to a depth. */
export const lineage = question(
	'lineage',
	sql,
	1,
	{ depth: integer, code: text, zh: text, en: text, level: oneOf(regionLevels) },
	(row): Ancestor => ({ depth: row.depth, region: coded(row.code, row.zh, row.en), level: row.level })
);

/** Asks for the home region and all the regions around it. */
export function askLineage(): Ask<Ancestor> {
	return { question: lineage, parameters: [9] };
}
