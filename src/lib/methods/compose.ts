import { methodsText } from '../language/catalogue/methods.ts';
import { periodText, shortPeriod } from '../language/periods.ts';
import type { Language } from '../language/prose.ts';
import { refusalText } from '../language/vocabulary/refusals.ts';
import { rowsOf, type Answers } from '../query/answers.ts';
import { askBreaks, type Break } from '../query/questions/record/breaks.ts';
import { askClassifications, type Classification } from '../query/questions/record/classifications.ts';
import { askIndicators, type Indicator } from '../query/questions/record/indicators.ts';
import { refusalReasons } from '../statistics/refusal.ts';

/** A change of scope or classification, by date. */
export interface Change {
	readonly id: string;
	readonly from: string;
	readonly text: string;
	/** In Chinese. */
	readonly source: string;
	readonly href: string | null;
}

/** A breakdown and whether its parts may be added. */
export interface Division {
	readonly code: string;
	readonly name: string;
	readonly kind: string;
	readonly addable: boolean;
}

/** The paragraphs of one indicator. */
export interface Method {
	/** Anchor of the paragraphs: iva. */
	readonly anchor: string;
	readonly name: string;
	readonly definition: string;
	readonly price: string;
	readonly comparable: string;
	/** Months with a year-to-date and with a single-month figure. */
	readonly monthsY: string;
	readonly monthsM: string;
	readonly changes: readonly Change[];
	readonly divisions: readonly Division[];
}

/** The page on definitions and methods. */
export interface Methods {
	readonly indicators: readonly Method[];
	/** Changes of a classification, for all indicators. */
	readonly classificationChanges: readonly Change[];
	readonly divisions: readonly Division[];
	/** What is not computed or compared, each with its reason. */
	readonly refusals: readonly string[];
}

/** What the page asks for. */
export const methodsAsks = [askIndicators(), askBreaks(), askClassifications()];

/** Headline indicators stand first, the rest as the record has them. */
const first = ['IVA', 'FAI', 'FAI_XRE', 'SRV_REV'];

/** The page from the rows of `methodsAsks`. */
export function composeMethods(answers: Answers, language: Language): Methods {
	const breaks = rowsOf(answers, askBreaks());
	const classifications = rowsOf(answers, askClassifications());
	const place = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
	const indicators = [...rowsOf(answers, askIndicators())].sort(
		(a, b) => place(a.indicator.code) - place(b.indicator.code)
	);
	return {
		indicators: indicators.map((indicator) => methodOf(indicator, breaks, classifications, language)),
		classificationChanges: breaks
			.filter((each) => each.indicator === '')
			.map((each) => changeOf(each, language)),
		divisions: classifications.map((each) => divisionOf(each, language)),
		refusals: [...new Set(refusalReasons.map((reason) => refusalText(reason, language)))]
	};
}

function methodOf(
	{ indicator, price, comparable, months, definition }: Indicator,
	breaks: readonly Break[],
	classifications: readonly Classification[],
	language: Language
): Method {
	const words = methodsText(language);
	return {
		anchor: indicator.code.toLowerCase(),
		name: indicator[language],
		definition: definition[language],
		price: { real: words.priceReal, nominal: words.priceNominal, '': words.priceNone }[price],
		comparable: comparable ? words.comparableYes : words.comparableNo,
		monthsY: monthsText(months.Y, 'Y', language),
		monthsM: monthsText(months.M, 'M', language),
		changes: breaks
			.filter((each) => each.indicator === indicator.code)
			.map((each) => changeOf(each, language)),
		divisions: classifications
			.filter(({ indicators }) => indicators.includes(indicator.code))
			.map((each) => divisionOf(each, language))
	};
}

function changeOf({ id, from, description, source, url }: Break, language: Language): Change {
	const since = periodText(from, from.includes('-') ? 'Y' : 'A', language);
	return {
		id,
		from: methodsText(language).since(since),
		text: description[language],
		source,
		href: url === '' ? null : url
	};
}

function divisionOf({ breakdown, kind }: Classification, language: Language): Division {
	return {
		code: breakdown.code,
		name: breakdown[language],
		kind: methodsText(language).kinds[kind],
		addable: kind === 'partition'
	};
}

/** Months in a row as first and last, others one by one; '' where there are none. */
function monthsText(months: readonly string[], basis: 'M' | 'Y', language: Language): string {
	// Any year will do: the period's own year is not printed.
	const names = months.map((month) => shortPeriod(`2000-${month.padStart(2, '0')}`, basis, language));
	const inARow = months.every((month, index) => Number(month) === Number(months[0]) + index);
	const [from, to] = [names[0], names.at(-1)];
	if (from === undefined || to === undefined) return '';
	if (!inARow || names.length < 3) return names.join(language === 'zh' ? '、' : ', ');
	return methodsText(language).months(from, to);
}
