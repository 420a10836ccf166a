import type { Coded, Name } from '../../../statistics/observation.ts';
import { integer, oneOf, question, text, words } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import { breakdownKinds, type BreakdownKind } from './parts.ts';
import sql from './breakdowns.sql?raw';

/** A breakdown with figures to draw: what `askPartTable` needs to ask for them. */
export interface DrawableBreakdown {
	/** Table of the bureau (fixed-asset-investment). */
	readonly table: string;
	readonly indicator: Coded;
	/** real, nominal or '' where prices do not matter. */
	readonly price: string;
	readonly breakdown: Coded;
	readonly kind: BreakdownKind;
	readonly period: string;
	readonly basis: string;
	/** How many parts have a figure. */
	readonly members: number;
	/** Codes of the measures printed of them, in order of the alphabet. */
	readonly measures: readonly string[];
	/** The named set that its parts are (the five divisions with the largest value added); null where they are none. */
	readonly set: Name | null;
}

/** The breakdowns of a month, year to date, that can be drawn for the home region. */
export const breakdowns = question(
	'breakdowns',
	sql,
	1,
	{
		table: text,
		indicator: text,
		indicator_zh: text,
		indicator_en: text,
		price: text,
		breakdown: text,
		breakdown_zh: text,
		breakdown_en: text,
		breakdown_kind: oneOf(breakdownKinds),
		period: text,
		basis: text,
		members: integer,
		measures: words,
		set_zh: text,
		set_en: text
	},
	(row): DrawableBreakdown => ({
		table: row.table,
		indicator: coded(row.indicator, row.indicator_zh, row.indicator_en),
		price: row.price,
		breakdown: coded(row.breakdown, row.breakdown_zh, row.breakdown_en),
		kind: row.breakdown_kind,
		period: row.period,
		basis: row.basis,
		members: row.members,
		measures: row.measures,
		set: row.set_zh === '' ? null : { zh: row.set_zh, en: row.set_en }
	})
);

/** Asks for the drawable breakdowns of a month (2024-08). */
export function askBreakdowns(period: string): Ask<DrawableBreakdown> {
	return { question: breakdowns, parameters: [period] };
}
