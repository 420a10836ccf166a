import { figuresText } from '../language/catalogue/figures.ts';
import type { Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import { fieldsOf, markedFields } from './fragment.ts';
import { markedWords, type Sought } from './marked-words.ts';
import type { Quotation } from './passport.ts';

/** A passage of the record. */
interface Passage {
	readonly text: string;
	readonly form: string;
	readonly lang: string;
}

/** A passage as a passport quotes it: the words of its figures marked. */
export function quotationOf(source: Passage, sought: readonly Sought[], language: Language): Quotation {
	return {
		pieces: markedWords(source.text, ...sought),
		lang: source.lang,
		reading: null,
		notes: notesOf(source, language)
	};
}

/** A fragment of a data file, the fields of its figures marked and all fields told in words. */
function fragmentOf(source: Passage, records: readonly FigureRecord[], language: Language): Quotation {
	const bases = records.map(({ observation }) => observation.basis);
	return {
		pieces: markedFields(source.text, bases),
		lang: source.lang,
		reading: {
			indicator: records[0]?.observation.indicator[language] ?? '',
			fields: fieldsOf(source.text, bases, language)
		},
		notes: notesOf(source, language)
	};
}

/** How the words were taken. */
function notesOf({ form, lang }: Passage, language: Language): readonly string[] {
	const words = figuresText(language);
	const forms: Readonly<Record<string, string>> = {
		joined: words.passageJoined,
		elided: words.passageElided,
		data: words.passageData
	};
	const names: Readonly<Record<string, string>> = words.languageNames;
	return [
		forms[form],
		// A fragment of a data file is in no language.
		lang === language || form === 'data' ? undefined : words.passageLanguage(names[lang] ?? lang)
	].filter((note) => note !== undefined);
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
		const source = { text, form, lang };
		const quotation =
			form === 'data'
				? fragmentOf(source, those, language)
				: quotationOf(source, those.map(soughtOf), language);
		return [passages.size === 1 ? quotation : { ...quotation, source: first.release.title[language] }];
	});
}
