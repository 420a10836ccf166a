import { figuresText } from '../language/catalogue/figures.ts';
import type { Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import { markedWords, type Sought } from './marked-words.ts';
import type { Quotation } from './passport.ts';

/** A passage as a passport quotes it: the words of its figures marked, and how the words were taken. */
export function quotationOf(
	source: { readonly text: string; readonly form: string; readonly lang: string },
	sought: readonly Sought[],
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
		pieces: markedWords(source.text, ...sought),
		lang: source.lang,
		cell: source.form === 'data',
		notes: [
			forms[source.form],
			source.lang === language ? undefined : words.passageLanguage(names[source.lang] ?? source.lang)
		].filter((note) => note !== undefined)
	};
}

/** What is looked for in the passage of a published figure. */
function soughtOf({ observation, reading }: FigureRecord): Sought {
	const { figure, part, indicator, measure, of } = observation;
	return {
		value: figure.value,
		decimals: figure.decimals,
		unit: figure.unit,
		word: reading.word,
		measure,
		of,
		name: part.code === 'T' ? indicator.zh : part.zh
	};
}

/** The passages of published figures, each quoted once with the words of all of them marked. */
export function quotationsOf(records: readonly FigureRecord[], language: Language): readonly Quotation[] {
	const passages = new Map<string, FigureRecord[]>();
	for (const record of records) {
		const { passage, release } = record.observation;
		const key = `${release} ${passage}`;
		passages.set(key, [...(passages.get(key) ?? []), record]);
	}
	return [...passages.values()].flatMap((those) => {
		const [first] = those;
		if (first === undefined) return [];
		const { passage: text, form, lang } = first.observation;
		const quotation = quotationOf({ text, form, lang }, those.map(soughtOf), language);
		return [passages.size === 1 ? quotation : { ...quotation, source: first.release.title[language] }];
	});
}
