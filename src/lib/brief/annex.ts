import { annexText, quotationText } from '../language/brief/annex.ts';
import type { Language, Prose } from '../language/prose.ts';
import { flagText } from '../language/vocabulary/flags.ts';
import type { Coded, Observation } from '../statistics/observation.ts';
import type { Basis } from './facts/basis.ts';

/** A row of the annex before its homes are settled. */
export type AnnexDraft =
	| {
			readonly kind: 'figure';
			readonly row: Observation;
			readonly name: string;
			readonly period: string;
			readonly value: Prose;
	  }
	| { readonly kind: 'quotation'; readonly words: Prose; readonly lang: string; readonly reason: string };

/** The statements of a release that the prose does not say, in the order of the record; what is ambiguous is quoted, by passage. */
export function annexOf(
	basis: Basis,
	isHomeless: (id: string) => boolean,
	language: Language
): readonly AnnexDraft[] {
	const rows = basis.statements.filter(({ figure }) => isHomeless(figure.id));
	const quoted = rows.filter(({ figure }) => figure.flag === 'A');
	const passages = [...new Set(quoted.map(({ passage }) => passage))];
	return [
		...rows
			.filter(({ figure }) => figure.flag !== 'A')
			.map((row): AnnexDraft => ({
				kind: 'figure',
				row,
				...annexText(row, againstOf(row, basis), language)
			})),
		...passages.map((passage): AnnexDraft => {
			const own = quoted.filter((row) => row.passage === passage);
			return {
				kind: 'quotation',
				words: quotationText(passage, own, language),
				lang: own[0]?.lang ?? 'zh',
				reason: flagText('A', language)
			};
		})
	];
}

/** The part or region that a statement is against, or null. */
function againstOf({ against }: Observation, { parts, lineage }: Basis): Coded | null {
	return [...parts, ...lineage.map(({ region }) => region)].find(({ code }) => code === against) ?? null;
}
