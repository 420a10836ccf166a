import type { Published } from '../../../statistics/figure.ts';
import type { Coded, Name } from '../../../statistics/observation.ts';
import { flag, integer, number, oneOf, orNull, question, text, words } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import { dueBases, targetOperators, type DueBasis, type TargetOperator } from '../record/targets.ts';
import sql from './nearest-targets.sql?raw';

/** A target of a plan that is linked to indicators of a month. */
export interface NearestTarget {
	/** The stated number, exact. */
	readonly figure: Published;
	/** Upper end of a range; null for a single number. */
	readonly valueMax: number | null;
	readonly metric: Coded;
	/** Whom or what it is about, in the words of the plan. */
	readonly subject: string;
	readonly field: Coded;
	readonly op: TargetOperator;
	/** Codes of the words around the number. */
	readonly wording: readonly string[];
	/** The word that stands for the number where the text has none in digits or numerals; else ''. */
	readonly readFrom: string;
	/** Year to which it is relative, or ''. */
	readonly baseline: string;
	/** Last day (''), the words of the text, and whether they state it. */
	readonly due: { readonly end: string; readonly text: string; readonly basis: DueBasis };
	/** Joins one metric over several due dates, or ''. */
	readonly trajectory: string;
	readonly passage: string;
	readonly document: { readonly title: string; readonly dated: string; readonly lang: string };
	/** The indicators that it is linked to, and whether any link is to another scope. */
	readonly indicators: Name & { readonly codes: readonly string[] };
	readonly isRelated: boolean;
	/** Day of the record, by which what is due is told from what was. */
	readonly asOf: string;
}

/** Targets by due date, those without one last. */
export const nearestTargets = question(
	'nearest-targets',
	sql,
	1,
	{
		id: text,
		metric: text,
		metric_zh: text,
		metric_en: text,
		subject: text,
		field: text,
		field_zh: text,
		field_en: text,
		op: oneOf(targetOperators),
		wording: words,
		value: number,
		value_max: orNull(number),
		decimals: integer,
		unit: text,
		baseline: text,
		due_end: text,
		due_text: text,
		due_basis: oneOf(dueBases),
		trajectory: text,
		reading_word: text,
		passage_text: text,
		document_title: text,
		dated: text,
		document_lang: text,
		indicators: words,
		indicators_zh: text,
		indicators_en: text,
		is_related: flag,
		as_of: text
	},
	(row): NearestTarget => ({
		figure: {
			kind: 'published',
			id: row.id,
			value: row.value,
			decimals: row.decimals,
			unit: row.unit,
			exact: true,
			flag: ''
		},
		valueMax: row.value_max,
		metric: coded(row.metric, row.metric_zh, row.metric_en),
		subject: row.subject,
		field: coded(row.field, row.field_zh, row.field_en),
		op: row.op,
		wording: row.wording,
		readFrom: row.reading_word,
		baseline: row.baseline,
		due: { end: row.due_end, text: row.due_text, basis: row.due_basis },
		trajectory: row.trajectory,
		passage: row.passage_text,
		document: { title: row.document_title, dated: row.dated, lang: row.document_lang },
		indicators: { codes: row.indicators, zh: row.indicators_zh, en: row.indicators_en },
		isRelated: row.is_related,
		asOf: row.as_of
	})
);

/** Asks for the targets linked to the indicators of a month (2024-08), of plans known when it was released. */
export function askNearestTargets(period: string): Ask<NearestTarget> {
	return { question: nearestTargets, parameters: [period] };
}
