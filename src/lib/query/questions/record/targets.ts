import type { Published } from '../../../statistics/figure.ts';
import type { Coded, Name } from '../../../statistics/observation.ts';
import { integer, number, oneOf, orNull, question, text, words } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import type { Reading } from './figures.ts';
import { document, documented, type SourceDocument } from './source-document.ts';
import sql from './targets.sql?raw';

/** At least, more than, at most, exactly, between. */
export const targetOperators = ['ge', 'gt', 'le', 'eq', 'range'] as const;
export type TargetOperator = (typeof targetOperators)[number];

/** Whether the text states the day by which a target is due, lets infer it, or is silent. */
export const dueBases = ['stated', 'inferred', 'absent'] as const;
export type DueBasis = (typeof dueBases)[number];

/** Outcome, output and standard are targets; stock and scope only describe. */
export const targetKinds = ['outcome', 'output', 'standard', 'stock', 'scope'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Everything that the passport of a quantified statement of a plan shows. Codes that it does not need are ''. */
export interface TargetRecord {
	/** The stated number, exact: a promise is not a rounded measurement. */
	readonly figure: Published;
	/** Upper end of a range, in the same unit; null for a single number. */
	readonly valueMax: number | null;
	readonly metric: Coded;
	/** In Chinese. */
	readonly subject: string;
	readonly field: Coded;
	readonly region: Coded;
	readonly op: TargetOperator;
	/** Codes of the words around the number, and those words. */
	readonly wording: Name & { readonly codes: readonly string[] };
	readonly unit: Name;
	readonly baseline: string;
	/** Last day, the words of the text, and whether they state it. */
	readonly due: { readonly end: string; readonly text: string; readonly basis: DueBasis };
	readonly kind: TargetKind;
	readonly trajectory: string;
	readonly sameAs: string;
	readonly conflictsWith: string;
	readonly lead: Name & { readonly codes: readonly string[] };
	readonly others: Name & { readonly codes: readonly string[] };
	readonly reading: Reading;
	readonly passage: string;
	readonly form: string;
	readonly document: SourceDocument;
}

/** Passports of targets. */
export const targets = question(
	'targets',
	sql,
	1,
	{
		...documented,
		id: text,
		metric: text,
		metric_zh: text,
		metric_en: text,
		subject: text,
		field: text,
		field_zh: text,
		field_en: text,
		region: text,
		region_zh: text,
		region_en: text,
		op: oneOf(targetOperators),
		wording: words,
		wording_zh: text,
		wording_en: text,
		value: number,
		value_max: orNull(number),
		decimals: integer,
		unit: text,
		unit_zh: text,
		unit_en: text,
		baseline: text,
		due_end: text,
		due_text: text,
		due_basis: oneOf(dueBases),
		kind: oneOf(targetKinds),
		trajectory: text,
		same_as: text,
		conflicts_with: text,
		lead: words,
		lead_zh: text,
		lead_en: text,
		others: words,
		others_zh: text,
		others_en: text,
		reading: text,
		reading_word: text,
		reading_zh: text,
		reading_en: text,
		passage_text: text,
		form: text
	},
	(row): TargetRecord => ({
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
		region: coded(row.region, row.region_zh, row.region_en),
		op: row.op,
		wording: { codes: row.wording, zh: row.wording_zh, en: row.wording_en },
		unit: { zh: row.unit_zh, en: row.unit_en },
		baseline: row.baseline,
		due: { end: row.due_end, text: row.due_text, basis: row.due_basis },
		kind: row.kind,
		trajectory: row.trajectory,
		sameAs: row.same_as,
		conflictsWith: row.conflicts_with,
		lead: { codes: row.lead, zh: row.lead_zh, en: row.lead_en },
		others: { codes: row.others, zh: row.others_zh, en: row.others_en },
		reading: { ...coded(row.reading, row.reading_zh, row.reading_en), word: row.reading_word },
		passage: row.passage_text,
		form: row.form,
		document: document(row)
	})
);

/** Asks for the passports of targets; ids in any case, unknown ones have no row. */
export function askTargets(ids: readonly string[]): Ask<TargetRecord> {
	return { question: targets, parameters: [ids.join(',')] };
}
