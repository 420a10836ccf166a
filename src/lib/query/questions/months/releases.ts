import type { Coded, Name } from '../../../statistics/observation.ts';
import { oneOf, question, text } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import sql from './releases.sql?raw';

/** How exactly the day of publication is known. */
export const precisions = ['day', 'month', 'not_before', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/** A month of the record and one of its headline indicators, with the release that printed it. */
export interface ReleaseMonth {
	/** 2024-08 */
	readonly period: string;
	readonly indicator: Coded;
	/** real, nominal or '' where prices do not matter. */
	readonly price: string;
	readonly release: string;
	readonly title: Name;
	/** 2024-09-30, 2024-09 or '' */
	readonly publishedOn: string;
	readonly precision: Precision;
	readonly document: {
		readonly id: string;
		readonly title: string;
		readonly issuer: string;
		readonly lang: string;
	};
}

/** Every month with an address, newest first; one row an indicator. */
export const releases = question(
	'releases',
	sql,
	0,
	{
		period: text,
		indicator: text,
		indicator_zh: text,
		indicator_en: text,
		price: text,
		release: text,
		release_title_zh: text,
		release_title_en: text,
		published_on: text,
		precision: oneOf(precisions),
		document: text,
		document_title: text,
		issuer: text,
		document_lang: text
	},
	(row): ReleaseMonth => ({
		period: row.period,
		indicator: coded(row.indicator, row.indicator_zh, row.indicator_en),
		price: row.price,
		release: row.release,
		title: { zh: row.release_title_zh, en: row.release_title_en },
		publishedOn: row.published_on,
		precision: row.precision,
		document: { id: row.document, title: row.document_title, issuer: row.issuer, lang: row.document_lang }
	})
);

/** Asks for every month with an address. */
export function askReleases(): Ask<ReleaseMonth> {
	return { question: releases, parameters: [] };
}
