import type { Coded } from '../../../statistics/observation.ts';
import { question, text } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import sql from './home.sql?raw';

/** The region that the record is about. */
export interface Home {
	readonly region: Coded;
	/** The region above it; codes and names are '' where there is none. */
	readonly parent: Coded;
}

/** The home region, one row. */
export const home = question(
	'home',
	sql,
	0,
	{ code: text, zh: text, en: text, parent: text, parent_zh: text, parent_en: text },
	(row): Home => ({
		region: coded(row.code, row.zh, row.en),
		parent: coded(row.parent, row.parent_zh, row.parent_en)
	})
);

/** Asks for the home region. */
export function askHome(): Ask<Home> {
	return { question: home, parameters: [] };
}
