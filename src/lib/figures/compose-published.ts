import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import { equivalent, intervalText, quantity } from '../language/numbers.ts';
import { nameOf, statement } from '../language/observation.ts';
import { periodText, periodWithBasis } from '../language/periods.ts';
import { plain, type Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { Coded } from '../statistics/observation.ts';
import { citationsOf, documentFacts, releaseFact } from './document-facts.ts';
import type { Addresses, Fact, Passport } from './passport.ts';
import { quotationsOf } from './quotation.ts';

/** The passport of a published figure. */
export function composePublished(record: FigureRecord, language: Language, addresses: Addresses): Passport {
	const words = passportText(language);
	const { observation, release, document } = record;
	const { figure, period, basis } = observation;
	return {
		id: figure.id.toLowerCase(),
		kind: 'published',
		ambiguous: figure.flag === 'A',
		title: words.titled(nameOf(observation, language), periodWithBasis(period, basis, language), figure.id),
		statement: statementOf(record, language),
		value: quantity(figure, language),
		equivalent: equivalent(figure, language),
		interval: intervalText(figure, language),
		withoutInterval: words.exact,
		exact: figure.exact,
		warnings: figure.flag === '' ? [] : [record.flag[language]],
		quotations: quotationsOf([record], language),
		computation: null,
		facts: [
			...factsOf(record, language, addresses),
			releaseFact(release, language),
			...documentFacts(document, language)
		],
		editions: [],
		citations: citationsOf(document, release, language),
		links: linksOf(record, language, addresses)
	};
}

/** What a published figure says, in one sentence without its stop. */
export function statementOf({ observation, against }: FigureRecord, language: Language): string {
	const other: Coded | null = against.zh === '' ? null : { code: observation.against, ...against };
	return plain(statement(observation, language, other)).replace(/[。.]$/, '');
}

/** What a figure is of and on which basis. */
export function factsOf(record: FigureRecord, language: Language, addresses: Addresses): readonly Fact[] {
	const words = figuresText(language);
	const { indicator, part, region, period, basis, against } = record.observation;
	const price = { real: words.priceReal, nominal: words.priceNominal, '': words.priceNone }[record.price];
	const facts: (Fact | false)[] = [
		{
			term: words.indicator,
			text: indicator[language],
			href: addresses.methods(indicator.code),
			note: record.definition[language]
		},
		part.code !== 'T' && { term: words.part, text: part[language], note: record.breakdown[language] },
		{ term: words.region, text: region[language] },
		{ term: words.period, text: periodText(period, basis, language), note: record.basis[language] },
		{ term: words.measure, text: record.measure[language] },
		record.against.zh !== '' && {
			term: words.against,
			text: against === 'T' ? passportText(language).whole : record.against[language]
		},
		{ term: words.price, text: price },
		{ term: words.comparable, text: record.comparable ? words.comparableYes : words.comparableNo },
		record.reading.code !== '' && { term: words.reading, text: record.reading[language] }
	];
	return facts.filter((fact) => fact !== false);
}

/** The overview of the month in which a figure was released. */
export function linksOf(record: FigureRecord, language: Language, addresses: Addresses): Passport['links'] {
	const { period } = record.release;
	const href = period === '' ? null : addresses.overview(period);
	return href === null
		? []
		: [{ name: passportText(language).overview(periodText(period, 'Y', language)), href }];
}
