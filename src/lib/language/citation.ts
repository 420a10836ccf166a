import { shellText } from './catalogue/shell.ts';
import { dateText } from './periods.ts';
import type { Language } from './prose.ts';

/** What a citation needs of `documents.csv`. */
export interface CitedDocument {
	/** gazette, plan, release, article, database or report. */
	readonly kind: string;
	/** '' where the source does not say. */
	readonly issuer: string;
	readonly title: string;
	readonly number: string;
	/** YYYY-MM-DD or ''. */
	readonly dated: string;
	/** '' where there is none, or where the document was read in a repost. */
	readonly url: string;
	/** original, archive, press or repost. */
	readonly via: string;
	/** zh, zh-Hant, en or ja. */
	readonly lang: string;
}

/** What a citation needs of `releases.csv`. */
export interface CitedRelease {
	readonly title_zh: string;
	readonly title_en: string;
	/** As far as it is known: 2024-09-30, 2024-09 or ''. */
	readonly published_on: string;
	/** day, month, not_before or unknown. */
	readonly precision: string;
}

/** Words of a citation with their language, so that a page may mark the foreign ones. */
export interface Words {
	readonly text: string;
	readonly lang: string;
}

export type Citation = readonly Words[];

/** When a release was published, and no more than is known: 公布日期原文未注明，不早于2024年9月30日. */
export function publishedText({ published_on, precision }: CitedRelease, language: Language): string {
	const date = published_on === '' ? '' : dateText(published_on, language);
	const unstated = language === 'zh' ? '公布日期原文未注明' : 'date of publication not stated in the source';
	if (precision === 'day' || precision === 'month')
		return language === 'zh' ? `${date}公布` : `published ${precision === 'day' ? 'on' : 'in'} ${date}`;
	if (precision !== 'not_before' || date === '') return unstated;
	return language === 'zh' ? `${unstated}，不早于${date}` : `${unstated}, not before ${date}`;
}

/** The source of an observation after GB/T 7714-2015 (zh) or in English; null release where a plan is cited. */
export function citationOf(
	document: CitedDocument,
	release: CitedRelease | null,
	language: Language
): Citation {
	return language === 'zh' ? inChinese(document, release) : inEnglish(document, release);
}

/** What a citation needs of a figure that we computed. */
export interface CitedDerivation {
	/** What the figure says, in the language of the citation. */
	readonly statement: string;
	readonly id: string;
	/** The documents of its inputs, each with the release that prints them. */
	readonly sources: readonly { readonly document: CitedDocument; readonly release: CitedRelease }[];
}

/** Citation of a computed figure: this site made it, out of these documents. Its day is theirs, as far as it is known. */
export function citationOfDerivation(
	{ statement, id, sources }: CitedDerivation,
	language: Language
): Citation {
	const [zh, en] = [shellText('zh').siteName, shellText('en').siteName];
	const number = id.toUpperCase();
	if (language === 'zh') {
		const named = sources.map(({ document, release }) => {
			const title = articleIn(document, release) ?? document.title;
			return `${issuerOf(document)}《${title}》（${dateOf(document, release, 'zh')}）`;
		});
		const text = `${zh} ${en}. ${statement}: 计算数[DB]. 编号${number}. 由本站据${named.join('、')}计算，非统计部门公布.`;
		return [{ text, lang: 'zh' }];
	}
	const own = (text: string): Words => ({ text, lang: 'en' });
	return [
		own(`${en} `),
		{ text: zh, lang: 'zh' },
		own(
			`. “${statement}” [computed figure ${number}]. Computed by this site, not published by a statistical authority, from: `
		),
		...sources.flatMap(({ document, release }, index) => [
			own(index > 0 ? '; ' : ''),
			...titleInEnglish(document, release),
			own(`, ${dateOf(document, release, 'en')}`)
		]),
		own('.')
	];
}

/** Language of a document's title: the record writes it in Chinese, or as the foreign paper prints it. */
export function languageOfTitle(title: string): 'zh' | 'ja' | 'en' {
	if (/[\u3040-\u30ff]/.test(title)) return 'ja';
	return /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
}

const marks: Readonly<Record<string, string>> = {
	gazette: 'Z',
	plan: 'Z',
	release: 'Z',
	article: 'N',
	database: 'DB',
	report: 'R'
};

/** Where a document was not read at its issuer's. */
const reads: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
	repost: { zh: '据转载', en: 'Read in a repost' },
	archive: { zh: '据存档副本', en: 'Read in an archived copy' }
};

/** 文献类型标识 of GB/T 7714: with /OL only where there is an address. */
function markOf({ kind, url }: CitedDocument): string {
	const mark = marks[kind] ?? 'Z';
	if (url === '') return `[${mark}]`;
	return kind === 'release' || kind === 'article' ? '[EB/OL]' : `[${mark}/OL]`;
}

/** An article inside a gazette has its own title; elsewhere release and document are one. */
function articleIn(document: CitedDocument, release: CitedRelease | null): string | null {
	return release === null || document.kind !== 'gazette' ? null : release.title_zh;
}

function dateOf(document: CitedDocument, release: CitedRelease | null, language: Language): string {
	if (document.dated !== '') return dateText(document.dated, language);
	if (release !== null) return publishedText(release, language);
	return language === 'zh' ? '日期原文未注明' : 'date not stated in the source';
}

function inChinese(document: CitedDocument, release: CitedRelease | null): Citation {
	const issuer = issuerOf(document);
	const article = articleIn(document, release);
	const host = article === null ? '' : `//${issuer}. ${document.title}`;
	const pieces = [
		issuer,
		`${article ?? document.title}${markOf(document)}${host}`,
		article === null ? document.number : '',
		dateOf(document, release, 'zh'),
		document.url,
		reads[document.via]?.zh ?? ''
	];
	return [{ text: `${pieces.filter((piece) => piece !== '').join('. ')}.`, lang: 'zh' }];
}

function issuerOf({ issuer }: CitedDocument): string {
	return issuer || '发布机构原文未注明';
}

/** Issuer and title as they are printed, the title followed by what it means. */
function titleInEnglish(document: CitedDocument, release: CitedRelease | null): readonly Words[] {
	const own = (text: string): Words => ({ text, lang: 'en' });
	const title = articleIn(document, release) ?? document.title;
	const lang = languageOfTitle(title);
	// Issuers are written in Chinese in the record, whatever the language of the document.
	const issuer =
		document.issuer === '' ? own('Issuer not stated in the source') : { text: document.issuer, lang: 'zh' };
	const translated = release !== null && lang !== 'en' ? [own(` [${release.title_en}]`)] : [];
	return [issuer, own('. '), { text: title, lang }, ...translated];
}

function inEnglish(document: CitedDocument, release: CitedRelease | null): Citation {
	const own = (text: string): Words => ({ text, lang: 'en' });
	const isArticle = articleIn(document, release) !== null;
	const host = { text: document.title, lang: languageOfTitle(document.title) };
	return [
		...titleInEnglish(document, release),
		own('. '),
		...(isArticle ? [own('In: '), host, own('. ')] : []),
		...(document.number === '' || isArticle ? [] : [{ text: document.number, lang: 'zh' }, own('. ')]),
		own(`${capitalised(dateOf(document, release, 'en'))}.`),
		...(document.url === '' ? [] : [own(` ${document.url}`)]),
		...(document.via in reads
			? [own(`${document.url === '' ? '' : '.'} ${reads[document.via]?.en ?? ''}.`)]
			: [])
	];
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
