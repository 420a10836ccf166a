import type { Published } from '../statistics/figure.ts';
import { passportText } from './catalogue/passport.ts';
import { bound, quantity, shown } from './numbers.ts';
import type { Bound, Language } from './prose.ts';
import { wordedNumber } from './vocabulary/wordings.ts';

/** What a target says in numbers. */
export interface TargetValue {
	readonly figure: Published;
	/** Upper end of a range; null for a single number. */
	readonly valueMax: number | null;
	/** Codes of `wordings.csv`, in the order of the text. */
	readonly wording: readonly string[];
	/** The word that stands for the number where the text has none; else ''. */
	readonly readFrom: string;
}

/** Verbs that the kind of the target says already, left out where there is little room. */
const plain = ['reach', 'reach-short', 'realise'];

/** A target in the words of its plan: 达到65%以上, 力争新增6家, 力争均达到（读作100%）; reach 65% or more. */
export function targetText(target: TargetValue, language: Language): string {
	return wordedNumber(numberText(target, language), target.wording, language);
}

/** The same at a mark, without a bare “reach”: 65%以上, 68%, 力争新增6家. */
export function targetLabel(target: TargetValue, language: Language): string {
	if (target.readFrom !== '') return targetText(target, language);
	const wording = target.wording.filter((code) => !plain.includes(code));
	return wordedNumber(numberText(target, language), wording, language);
}

/** A target in a sentence, bound to its passport. */
export function boundTarget(target: TargetValue, language: Language, words = targetText): Bound {
	return bound(target.figure, words(target, language));
}

function numberText({ figure, valueMax, readFrom }: TargetValue, language: Language): string {
	const number = rangeText(figure, valueMax, language);
	if (readFrom === '') return number;
	return language === 'zh' ? `（读作${number}）` : `(read as ${number})`;
}

/** A percent sign stands at both ends of a range, the word of a unit at its end. */
function rangeText(figure: Published, high: number | null, language: Language): string {
	if (high === null) return quantity(figure, language);
	const low = figure.unit === '%' ? quantity(figure, language) : shown(figure);
	return passportText(language).range(low, quantity({ ...figure, value: high }, language));
}
