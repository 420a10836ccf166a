import type { Figure } from '../../../statistics/figure.ts';
import { bound, boundQuantity, quantity, shown, signOf } from '../../numbers.ts';
import { join, prose, type Bound, type Language, type Prose } from '../../prose.ts';
import type { PartFacts } from '../facts.ts';

/** How the parts of a list are called. */
export type NameOf = (part: PartFacts['part'], language: Language) => string;

/** A number with its unit and without its sign, which a word says; in Chinese in its printed form alone. */
export function unsignedBound(figure: Figure, language: Language): Bound {
	return language === 'zh'
		? bound(figure, quantity(figure, 'zh', { signs: 'none' }))
		: boundQuantity(figure, 'en', { signs: 'none' });
}

/** What a rate says: 增长0.7%, 下降10.1%, 持平; rose 0.7%, fell 10.1%, was unchanged. The word agrees with the sign. */
export function rateText(figure: Figure, language: Language): Prose {
	const sign = signOf(figure);
	const words = { zh: ['下降', '持平', '增长'], en: ['fell', 'unchanged', 'rose'] }[language];
	const word = words[sign + 1] ?? '';
	if (sign === 0 || figure.unit === 'sign')
		return language === 'en' && sign === 0 ? prose`was ${bound(figure, word)}` : [bound(figure, word)];
	return prose`${word}${language === 'zh' ? '' : ' '}${unsignedBound(figure, language)}`;
}

/** What points of growth say: 拉动增长6.8个百分点, 下拉5.79个百分点; adding 6.8 percentage points to growth. */
export function pointsText(figure: Figure, language: Language): Prose {
	const sign = signOf(figure);
	const points = unsignedBound(figure, language);
	if (language === 'zh') {
		if (sign === 0) return prose`对增速的拉动为${points}`;
		return sign > 0 ? prose`拉动增长${points}` : prose`下拉${points}`;
	}
	if (sign === 0) return prose`contributing ${points} to growth`;
	return sign > 0 ? prose`adding ${points} to growth` : prose`taking ${points} off growth`;
}

/** Clauses as one list: ，and ； in Chinese; in English commas with `and` before the last. */
export function listText(clauses: readonly Prose[], language: Language): Prose {
	const told = clauses.filter((clause) => clause.length > 0);
	if (language === 'zh') return join(told, '，');
	const last = told.at(-1) ?? [];
	return told.length > 1 ? join([join(told.slice(0, -1), ', '), last], ' and ') : last;
}

/** Parts with their growth: 制造业下降10.2%，…; names have commas of their own, so that English sets semicolons. */
export function partsText(parts: readonly PartFacts[], nameOf: NameOf, language: Language): Prose {
	const told = parts.map(({ part, growth }) => namedRate(nameOf(part, language), growth.figure, language));
	return join(told, language === 'zh' ? '，' : '; ');
}

/** 制造业下降10.2%; manufacturing fell 10.2%. */
export function namedRate(name: string, figure: Figure, language: Language): Prose {
	return prose`${name}${language === 'zh' ? '' : ' '}${rateText(figure, language)}`;
}

/** A count without its unit where the noun follows: 21, 9. */
export function bareCount(figure: Figure): Bound {
	return bound(figure, shown(figure));
}

/** The lead with what it leads to; nothing where there is nothing. */
export function after(lead: string, text: Prose): Prose {
	return text.length === 0 ? [] : prose`${lead}${text}`;
}
