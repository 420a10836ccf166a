import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import {
	citationOf,
	citationOfDerivation,
	languageOfTitle,
	publishedText,
	type Citation,
	type CitedRelease
} from '../language/citation.ts';
import { dateText } from '../language/periods.ts';
import type { Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { SourceDocument } from '../query/questions/record/source-document.ts';
import type { Derived } from '../statistics/figure.ts';
import { describeDerived } from './describe-derived.ts';
import type { Cited, Fact } from './passport.ts';

/** The release as a citation takes it. */
export function cited({ title, publishedOn, precision }: FigureRecord['release']): CitedRelease {
	return { title_zh: title.zh, title_en: title.en, published_on: publishedOn, precision };
}

/** The release with its date, as precisely as it is known. */
export function releaseFact(release: FigureRecord['release'], language: Language): Fact {
	return {
		term: figuresText(language).release,
		text: release.title[language],
		note: publishedText(cited(release), language)
	};
}

/** The document: title, address where one may be published, issuer, number, day. Names stay in their language. */
export function documentFacts(document: SourceDocument, language: Language): readonly Fact[] {
	const words = figuresText(language);
	const { undated, dated } = passportText(language);
	const known = document.issuer !== '';
	const facts: (Fact | false)[] = [
		{
			term: words.document,
			text: document.title,
			lang: languageOfTitle(document.title),
			href: document.url === '' ? undefined : document.url,
			note: document.url === '' ? addressNote(document, language) : undefined
		},
		{
			term: words.issuer,
			text: known ? document.issuer : words.issuerUnknown,
			lang: known ? 'zh' : undefined
		},
		document.number !== '' && { term: numberTerm(document, language), text: document.number, lang: 'zh' },
		{ term: dated, text: document.dated === '' ? undated : dateText(document.dated, language) }
	];
	return facts.filter((fact) => fact !== false);
}

/** A periodical has issues; what a government sends out has a number. */
function numberTerm({ kind }: SourceDocument, language: Language): string {
	return kind === 'gazette' ? passportText(language).issueNumber : figuresText(language).documentNumber;
}

/** The source after GB/T 7714 and in English, first that of the page's language. */
export function citationsOf(
	document: SourceDocument,
	release: FigureRecord['release'] | null,
	language: Language
): readonly Cited[] {
	const source = release === null ? null : cited(release);
	return inBoth(language, (own) => citationOf(document, source, own));
}

/** A computed figure as this site's own, then each document that it was computed from. */
export function derivedCitations(
	derived: Derived,
	records: readonly [FigureRecord, ...FigureRecord[]],
	language: Language
): readonly Cited[] {
	const words = passportText(language);
	const printed = records.filter(
		({ release }, index) => records.findIndex((other) => other.release.id === release.id) === index
	);
	const sources = printed.map(({ document, release }) => ({ document, release: cited(release) }));
	const own = inBoth(language, (each) => {
		const statement = describeDerived(derived, records, each);
		return citationOfDerivation({ statement, id: derived.id, sources }, each);
	});
	return [
		...own.map((citation) => ({ ...citation, label: words.ownCitation(citation.label) })),
		...printed.flatMap(({ document, release }, index) =>
			citationsOf(document, release, language).map((citation) => ({
				...citation,
				key: `${citation.key}-${index}`,
				label: words.sourceCitation(citation.label, printed.length > 1 ? index + 1 : null)
			}))
		)
	];
}

function inBoth(language: Language, cite: (language: Language) => Citation): readonly Cited[] {
	const words = figuresText(language);
	const zh = { key: 'cite-zh', label: words.gbt7714, citation: cite('zh') };
	const en = { key: 'cite-en', label: words.english, citation: cite('en') };
	return language === 'zh' ? [zh, en] : [en, zh];
}

function addressNote({ via }: SourceDocument, language: Language): string {
	const words = figuresText(language);
	return via === 'repost' ? words.sourceWithoutAddress : words.noAddress;
}
