import type { Coded } from '../../../statistics/observation.ts';
import { oneOf, question, text, words } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import { breakdownKinds, type BreakdownKind } from '../months/parts.ts';
import sql from './classifications.sql?raw';

/** A breakdown, whether its parts may be added, and which indicators are published by it. */
export interface Classification {
	readonly breakdown: Coded;
	readonly kind: BreakdownKind;
	/** Codes of indicators, in order. */
	readonly indicators: readonly string[];
}

/** Every breakdown of the record. */
export const classifications = question(
	'classifications',
	sql,
	0,
	{ code: text, zh: text, en: text, kind: oneOf(breakdownKinds), indicators: words },
	(row): Classification => ({
		breakdown: coded(row.code, row.zh, row.en),
		kind: row.kind,
		indicators: row.indicators
	})
);

/** Asks for every breakdown. */
export function askClassifications(): Ask<Classification> {
	return { question: classifications, parameters: [] };
}
