import type { Interval } from '../../../statistics/figure.ts';
import type { Coded, Name, Observation } from '../../../statistics/observation.ts';
import { flag, number, oneOf, question, text } from '../../decode.ts';
import { coded, observation, observed } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import { breakdownKinds, type BreakdownKind } from '../months/parts.ts';
import { precisions, type Precision } from '../months/releases.ts';
import { document, documented, type SourceDocument } from './source-document.ts';
import sql from './figures.sql?raw';

/** Price basis of an indicator's growth. */
export const prices = ['real', 'nominal', ''] as const;
export type Price = (typeof prices)[number];

/** A rule by which words are read as a number; `word` is '' where numerals are read. */
export interface Reading extends Coded {
	readonly word: string;
}

/** Everything that the passport of a published figure shows. Codes that a figure does not need are ''. */
export interface FigureRecord {
	readonly observation: Observation;
	/** The printed value in one unit (times becomes %). */
	readonly number: number;
	/** Bounds of `number`, from the decimals printed. */
	readonly interval: Interval;
	/** As printed: −10.1, 9.51. */
	readonly label: string;
	readonly breakdown: Coded & { readonly kind: BreakdownKind | '' };
	readonly basis: Name;
	readonly measure: Name;
	readonly unit: Name;
	readonly compares: Name;
	/** Region or part; empty names for `prev` and `ly`, which `language` words. */
	readonly against: Name;
	/** Rule by which the words were read as a number. */
	readonly reading: Reading;
	readonly flag: Name;
	readonly table: string;
	readonly price: Price;
	readonly coverage: string;
	readonly comparable: boolean;
	readonly definition: Name;
	readonly release: {
		readonly id: string;
		/** Month that the release is about; '' where it is about several. */
		readonly period: string;
		readonly title: Name;
		/** 2024-09-30, 2024-09 or '' */
		readonly publishedOn: string;
		readonly precision: Precision;
	};
	readonly document: SourceDocument;
}

/** Passports of observations. */
export const figures = question(
	'figures',
	sql,
	1,
	{
		...observed,
		...documented,
		number,
		lower: number,
		upper: number,
		label: text,
		breakdown: text,
		breakdown_zh: text,
		breakdown_en: text,
		breakdown_kind: oneOf(['', ...breakdownKinds]),
		basis_zh: text,
		basis_en: text,
		measure_zh: text,
		measure_en: text,
		unit_zh: text,
		unit_en: text,
		compares_zh: text,
		compares_en: text,
		against_zh: text,
		against_en: text,
		reading: text,
		reading_word: text,
		reading_zh: text,
		reading_en: text,
		flag_zh: text,
		flag_en: text,
		table: text,
		price: oneOf(prices),
		coverage: text,
		comparable: flag,
		definition_zh: text,
		definition_en: text,
		release_period: text,
		release_title_zh: text,
		release_title_en: text,
		published_on: text,
		precision: oneOf(precisions)
	},
	(row): FigureRecord => ({
		observation: observation(row),
		number: row.number,
		interval: { low: row.lower, high: row.upper },
		label: row.label,
		breakdown: { ...coded(row.breakdown, row.breakdown_zh, row.breakdown_en), kind: row.breakdown_kind },
		basis: { zh: row.basis_zh, en: row.basis_en },
		measure: { zh: row.measure_zh, en: row.measure_en },
		unit: { zh: row.unit_zh, en: row.unit_en },
		compares: { zh: row.compares_zh, en: row.compares_en },
		against: { zh: row.against_zh, en: row.against_en },
		reading: { ...coded(row.reading, row.reading_zh, row.reading_en), word: row.reading_word },
		flag: { zh: row.flag_zh, en: row.flag_en },
		table: row.table,
		price: row.price,
		coverage: row.coverage,
		comparable: row.comparable,
		definition: { zh: row.definition_zh, en: row.definition_en },
		release: {
			id: row.release,
			period: row.release_period,
			title: { zh: row.release_title_zh, en: row.release_title_en },
			publishedOn: row.published_on,
			precision: row.precision
		},
		document: document(row)
	})
);

/** Asks for the passports of observations; ids in any case, unknown ones have no row. */
export function askFigures(ids: readonly string[]): Ask<FigureRecord> {
	return { question: figures, parameters: [ids.join(',')] };
}
