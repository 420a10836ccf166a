import { passportText } from '../language/catalogue/passport.ts';
import { gapText } from '../language/comparison.ts';
import { derivationText } from '../language/formula.ts';
import { periodWithBasis } from '../language/periods.ts';
import { plain, type Language } from '../language/prose.ts';
import { comparedText } from '../language/vocabulary/measures.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { Derived } from '../statistics/figure.ts';

/** What a derived figure says, in one sentence without its stop; `records` are its published inputs, in order. */
export function describeDerived(
	derived: Derived,
	records: readonly [FigureRecord, ...FigureRecord[]],
	language: Language
): string {
	const words = passportText(language);
	const [first, second] = records;
	const { name, result } = derivationText(derived, language);
	if (derived.formula === 'gap' && second !== undefined) {
		const compared = comparedText(first.observation.measure, language);
		const gap = plain(gapText({ figure: derived, region: second.observation.region }, language));
		return words.compared(subjectOf(first, language), `${compared}${language === 'zh' ? '' : ' '}${gap}`);
	}
	// A published difference is against the region whose figure it restores.
	const region = derived.formula === 'other' ? (second?.against[language] ?? '') : '';
	return words.derived(subjectOf(first, language, region), name, result);
}

function subjectOf({ observation }: FigureRecord, language: Language, other = ''): string {
	const words = passportText(language);
	const { period, basis, region, indicator, part } = observation;
	const when = periodWithBasis(period, basis, language);
	const subject = words.subject(when, other === '' ? region[language] : other, indicator[language]);
	return part.code === 'T' ? subject : words.part(subject, part[language]);
}
