import { figuresText } from '../../../language/catalogue/figures.ts';
import { passportText } from '../../../language/catalogue/passport.ts';
import { sectionsText } from '../../../language/catalogue/sections.ts';
import { dateText } from '../../../language/periods.ts';
import type { Language } from '../../../language/prose.ts';
import { boundTarget } from '../../../language/targets.ts';
import type { NearestTarget } from '../../../query/questions/targets/nearest-targets.ts';
import type { TargetRow } from './targets.ts';

/** A target as the list shows it. */
export function rowOf(target: NearestTarget, language: Language): TargetRow {
	const { figure, metric, subject, document, indicators, isRelated } = target;
	const words = sectionsText(language).targets;
	return {
		key: figure.id.toLowerCase(),
		name: metric[language],
		subject: subject === metric.zh ? '' : subject,
		lang: document.lang,
		value: boundTarget(target, language),
		due: dueOf(target, language),
		indicators: indicators[language],
		relation: isRelated ? words.related : words.same
	};
}

/** The due date of a target in words, and how it is known. */
export function dueOf({ due }: NearestTarget, language: Language): TargetRow['due'] {
	const words = figuresText(language);
	if (due.basis === 'absent' || due.end === '') return { text: words.dueAbsent, note: '', look: 'absent' };
	const text = dateText(due.end, language);
	if (due.basis === 'inferred') return { text, note: passportText(language).dueInferred, look: 'inferred' };
	return { text, note: passportText(language).due(due.text), look: 'stated' };
}
