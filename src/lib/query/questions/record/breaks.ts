import type { Name } from '../../../statistics/observation.ts';
import { question, text, words } from '../../decode.ts';
import type { Ask } from '../../question.ts';
import sql from './breaks.sql?raw';

/** From when figures of an indicator, a part or whole breakdowns are no longer comparable with earlier ones. */
export interface Break {
	readonly id: string;
	/** '' where a classification changed for all indicators. */
	readonly indicator: string;
	readonly part: string;
	readonly breakdowns: readonly string[];
	/** 2011 or 2026-02 */
	readonly from: string;
	/** scope or classification */
	readonly kind: string;
	readonly description: Name;
	/** In Chinese. */
	readonly source: string;
	readonly url: string;
}

/** Every break of the record. */
export const breaks = question(
	'breaks',
	sql,
	0,
	{
		id: text,
		indicator: text,
		part: text,
		breakdowns: words,
		from: text,
		kind: text,
		zh: text,
		en: text,
		source: text,
		url: text
	},
	({ zh, en, ...row }): Break => ({ ...row, description: { zh, en } })
);

/** Asks for every break. */
export function askBreaks(): Ask<Break> {
	return { question: breaks, parameters: [] };
}
