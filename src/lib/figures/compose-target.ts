import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import { quantity, shown } from '../language/numbers.ts';
import { dateText } from '../language/periods.ts';
import type { Language } from '../language/prose.ts';
import type { TargetRecord } from '../query/questions/record/targets.ts';
import type { Published } from '../statistics/figure.ts';
import { citationsOf, documentFacts } from './document-facts.ts';
import type { Fact, Passport } from './passport.ts';
import { quotationOf } from './quotation.ts';

/** The passport of a quantified statement of a plan. */
export function composeTarget(record: TargetRecord, language: Language): Passport {
	const words = passportText(language);
	const { figure, metric, document, reading, valueMax } = record;
	const name = words.target(record.subject, metric[language]);
	const value = quantity(figure, language);
	const sought = {
		value: figure.value,
		decimals: figure.decimals,
		unit: figure.unit,
		word: reading.word,
		measure: 'target',
		of: null,
		name: metric.zh,
		valueMax
	};
	return {
		id: figure.id.toLowerCase(),
		kind: 'target',
		ambiguous: false,
		title: words.titled(name, dueText(record, language), figure.id),
		statement: name,
		value: valueMax === null ? value : rangeText(record.figure, valueMax, language),
		equivalent: null,
		interval: null,
		withoutInterval: words.promise,
		exact: true,
		warnings: [],
		quotations: [
			quotationOf({ text: record.passage, form: record.form, lang: document.lang }, [sought], language)
		],
		computation: null,
		facts: [...factsOf(record, language), ...documentFacts(document, language)],
		editions: [],
		citations: citationsOf(document, null, language),
		links: []
	};
}

function factsOf(record: TargetRecord, language: Language): readonly Fact[] {
	const words = figuresText(language);
	const { undated } = passportText(language);
	const facts: (Fact | false)[] = [
		record.wording.zh !== '' && {
			term: words.targetWording,
			text: record.wording.zh,
			lang: 'zh',
			note: wordingNote(record, language)
		},
		dueFact(record, language),
		record.subject !== '' && { term: words.subject, text: record.subject, lang: 'zh' },
		{ term: words.region, text: record.region[language] },
		{ term: words.field, text: record.field[language] },
		record.baseline !== '' && { term: words.baseline, text: record.baseline },
		{ term: words.lead, text: record.lead[language] === '' ? undated : record.lead[language] },
		record.others.zh !== '' && { term: words.others, text: record.others[language] },
		record.reading.code !== '' && { term: words.reading, text: record.reading[language] }
	];
	return facts.filter((fact) => fact !== false);
}

/** A percent sign stands at both ends of a range, the word of a unit at its end. */
function rangeText(figure: Published, high: number, language: Language): string {
	const low = figure.unit === '%' ? quantity(figure, language) : shown(figure);
	return passportText(language).range(low, quantity({ ...figure, value: high }, language));
}

function wordingNote({ wording }: TargetRecord, language: Language): string | undefined {
	return language === 'en' ? wording.en : undefined;
}

/** A stated day, an inferred one and none never look alike. */
function dueFact({ due }: TargetRecord, language: Language): Fact {
	const words = figuresText(language);
	if (due.basis === 'absent' || due.end === '')
		return { term: words.due, text: words.dueAbsent, look: 'absent' };
	const date = dateText(due.end, language);
	if (due.basis === 'inferred')
		return {
			term: words.due,
			text: date,
			look: 'inferred',
			note: passportText(language).dueInferred
		};
	return { term: words.due, text: date, note: passportText(language).due(due.text) };
}

function dueText({ due }: TargetRecord, language: Language): string {
	return due.end === '' ? figuresText(language).dueAbsent : dateText(due.end, language);
}
