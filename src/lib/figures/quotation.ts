import { figuresText } from '../language/catalogue/figures.ts';
import type { Language } from '../language/prose.ts';
import { markedWords, type Sought } from './marked-words.ts';
import type { Quotation } from './passport.ts';

/** A passage as a passport quotes it: the words of the figure marked, and how the words were taken. */
export function quotationOf(
	source: { readonly text: string; readonly form: string; readonly lang: string },
	sought: Sought,
	language: Language
): Quotation {
	const words = figuresText(language);
	const forms: Readonly<Record<string, string>> = {
		joined: words.passageJoined,
		elided: words.passageElided,
		data: words.passageData
	};
	const names: Readonly<Record<string, string>> = words.languageNames;
	return {
		pieces: markedWords(source.text, sought),
		lang: source.lang,
		cell: source.form === 'data',
		notes: [
			forms[source.form],
			source.lang === language ? undefined : words.passageLanguage(names[source.lang] ?? source.lang)
		].filter((note) => note !== undefined)
	};
}
