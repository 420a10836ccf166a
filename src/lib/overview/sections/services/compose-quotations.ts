import { sectionsText } from '../../../language/catalogue/sections.ts';
import { bound } from '../../../language/numbers.ts';
import { quotedNames } from '../../../language/overview/services.ts';
import { quote } from '../../../language/overview/quoted.ts';
import { join } from '../../../language/prose.ts';
import type { PartObservation } from '../../../query/questions/months/parts.ts';
import type { Writing } from '../../compose/marks.ts';
import type { Told } from '../compose-sections.ts';
import type { Quotation } from '../section.ts';
import { sourceIn } from '../source-in.ts';

/** What the text says ambiguously of services, a quotation for each passage: never drawn, never computed with. */
export function composeQuotations(told: Told, { language }: Writing): readonly Quotation[] {
	const words = sectionsText(language).services;
	const ambiguous = told.statements.filter(
		({ indicator, figure }) => indicator.code === 'SRV_REV' && figure.flag === 'A'
	);
	return [...new Set(ambiguous.map(({ passage }) => passage))].flatMap((passage) => {
		const own = ambiguous.filter((row) => row.passage === passage);
		const [first] = own;
		if (first === undefined) return [];
		const { words: quoted, unfound } = quote(passage, own);
		const quotation: Quotation = {
			kind: 'quotation',
			title: words.quotedTitle,
			quoted,
			lang: first.lang,
			others: join(
				unfound.map(({ figure }) => bound(figure, figure.id)),
				', '
			),
			reasons: [quotedNames(own, language), ...reasonsFor(own, words), words.notDrawn].filter(
				(reason) => reason !== ''
			),
			source: sourceIn(told, first, language)
		};
		return [quotation];
	});
}

/** What is open in each kind of statement, by how the record could take it down. */
function reasonsFor(
	rows: readonly PartObservation[],
	words: ReturnType<typeof sectionsText>['services']
): readonly string[] {
	const has = (test: (row: PartObservation) => boolean) => rows.some(test);
	return [
		has(({ measure }) => measure === 'direction') ? words.ambiguousDirection : '',
		has(({ measure, basis }) => measure === 'growth' && basis === 'U') ? words.ambiguousBasis : '',
		has(({ measure, kind }) => measure === 'growth' && kind === 'group') ? words.ambiguousPooled : ''
	];
}
