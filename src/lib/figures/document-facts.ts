import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import { citationOf, languageOfTitle, publishedText, type CitedRelease } from '../language/citation.ts';
import { dateText } from '../language/periods.ts';
import type { Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { SourceDocument } from '../query/questions/record/source-document.ts';
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
		document.number !== '' && { term: words.documentNumber, text: document.number, lang: 'zh' },
		{ term: dated, text: document.dated === '' ? undated : dateText(document.dated, language) }
	];
	return facts.filter((fact) => fact !== false);
}

/** The source after GB/T 7714 and in English. */
export function citationsOf(
	document: SourceDocument,
	release: FigureRecord['release'] | null,
	language: Language
): readonly Cited[] {
	const words = figuresText(language);
	const source = release === null ? null : cited(release);
	return [
		{ key: 'cite-zh', label: words.gbt7714, citation: citationOf(document, source, 'zh') },
		{ key: 'cite-en', label: words.english, citation: citationOf(document, source, 'en') }
	];
}

function addressNote({ via }: SourceDocument, language: Language): string {
	const words = figuresText(language);
	return via === 'repost' ? words.sourceWithoutAddress : words.noAddress;
}
