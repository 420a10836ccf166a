import { oneOf, question, text } from '../../decode.ts';
import type { Ask } from '../../question.ts';
import sql from './figure-ids.sql?raw';

/** What an id of the record names. */
export const recordKinds = ['observation', 'target'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An id with a page, as it stands in the record (S002), and what decides how its page looks. */
export interface FigureId {
	readonly id: string;
	readonly kind: RecordKind;
	/** Code of the measure; '' for a target. */
	readonly measure: string;
	readonly flag: string;
	readonly lang: string;
}

/** Every id that has a page. */
export const figureIds = question(
	'figure-ids',
	sql,
	0,
	{ id: text, kind: oneOf(recordKinds), measure: text, flag: text, document_lang: text },
	({ id, kind, measure, flag, document_lang }): FigureId => ({ id, kind, measure, flag, lang: document_lang })
);

/** Asks for every id that has a page. */
export function askFigureIds(): Ask<FigureId> {
	return { question: figureIds, parameters: [] };
}
