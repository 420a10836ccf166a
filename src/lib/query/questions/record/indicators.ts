import type { Coded, Name } from '../../../statistics/observation.ts';
import { flag, oneOf, question, text, words } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import { prices, type Price } from './figures.ts';
import sql from './indicators.sql?raw';

/** An indicator: what it is, on which basis, and for which months it exists. */
export interface Indicator {
	readonly indicator: Coded;
	readonly table: string;
	readonly price: Price;
	readonly coverage: string;
	readonly comparable: boolean;
	/** Months (2 to 12) that exist as single months (M) and year to date (Y). */
	readonly months: { readonly M: readonly string[]; readonly Y: readonly string[] };
	readonly unit: string;
	readonly definition: Name;
}

/** Every indicator of the record. */
export const indicators = question(
	'indicators',
	sql,
	0,
	{
		code: text,
		zh: text,
		en: text,
		table: text,
		price: oneOf(prices),
		coverage: text,
		comparable: flag,
		months_m: words,
		months_y: words,
		unit: text,
		definition_zh: text,
		definition_en: text
	},
	(row): Indicator => ({
		indicator: coded(row.code, row.zh, row.en),
		table: row.table,
		price: row.price,
		coverage: row.coverage,
		comparable: row.comparable,
		months: { M: row.months_m, Y: row.months_y },
		unit: row.unit,
		definition: { zh: row.definition_zh, en: row.definition_en }
	})
);

/** Asks for every indicator. */
export function askIndicators(): Ask<Indicator> {
	return { question: indicators, parameters: [] };
}
