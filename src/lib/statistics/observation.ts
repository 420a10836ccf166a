import type { Published } from './figure.ts';

/** A name in both languages, from the code lists. */
export interface Name {
	readonly zh: string;
	readonly en: string;
}

/** A code of `data/codes/` with its names. */
export interface Coded extends Name {
	readonly code: string;
}

/** One published statement: a figure, what it is of, and where it stands. */
export interface Observation {
	readonly figure: Published;
	readonly region: Coded;
	readonly indicator: Coded;
	/** `T` the total, else `<BREAKDOWN>.<member>`. */
	readonly part: Coded;
	/** `2024-08`, `2024-Q3` or `2024`. */
	readonly period: string;
	/** M single month, Y year to date, Q quarter, A year, U not said. */
	readonly basis: string;
	/** Code of `codes/measures.csv`. */
	readonly measure: string;
	/** Of which measure a change, gap or rank is; '' otherwise. */
	readonly compares: string;
	/** Code of what the measure is against (a part, a region, `prev`, `ly`); '' where it needs none. */
	readonly against: string;
	/** How many were ranked, or null where it was not printed. */
	readonly of: number | null;
	/** Id in `releases.csv`. */
	readonly release: string;
	/** The quoted words. */
	readonly passage: string;
	/** verbatim, joined, elided or data. */
	readonly form: string;
	/** Language of the document (zh, zh-Hant, en, ja). */
	readonly lang: string;
}
