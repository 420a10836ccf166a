import { closest, hasClass, textsOf, valueOf, type Element } from '../../support/html.ts';
import { replaced, type Rule } from './rule.ts';

const chinese = /\p{Script=Han}/u;
/** Attributes that a reader sees or hears. */
const spoken = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value', 'data-done', 'data-failed'];

const languageOf = (element: Element): string =>
	valueOf(closest(element, (each) => each.attributes.has('lang')) ?? element, 'lang');
const isForeign = (language: string) => /^(zh|ja)(-|$)/.test(language);

/** Letters and numerals alone: quotation marks and spaces around a name belong to the sentence. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

export const chineseMarked: Rule = {
	name: 'on an English page Chinese stands in elements of its language alone, and is quoted from the record',
	begin: (site) => {
		const columns: readonly (readonly [string, readonly string[]])[] = [
			['passages', ['text']],
			['documents', ['title', 'number', 'issuer']],
			['releases', ['title_zh']],
			['breaks', ['source']],
			['targets', ['subject']]
		];
		const record = columns
			.flatMap(([table, names]) =>
				site.table(table).flatMap((row) => names.map((name) => letters(row[name] ?? '')))
			)
			.join('\n');
		const quoted = new Map<string, boolean>();
		/** As a whole, or word for word where a target's wording joins two places of a passage: 达到、以上. */
		const isQuoted = (text: string): boolean => {
			const known =
				quoted.get(text) ??
				(record.includes(letters(text)) || text.split('、').every((word) => record.includes(letters(word))));
			quoted.set(text, known);
			return known;
		};
		/** The citation in Chinese is made of titles and issuers, with the words that the standard asks for. */
		const isCitation = (element: Element) =>
			closest(element, (each) => valueOf(each, 'id').startsWith('cite-') || hasClass(each, 'citation')) !==
			null;
		return (page) => {
			if (!page.address.startsWith('en/')) return [];
			const attributes = page.elements.flatMap((element) =>
				spoken
					.filter((name) => chinese.test(valueOf(element, name)) && !isForeign(languageOf(element)))
					.map((name) => `${name}="${valueOf(element, name)}"`)
			);
			const texts = [...textsOf(page.root)].flatMap(({ text, within }) => {
				if (!chinese.test(text)) return [];
				if (!isForeign(languageOf(within))) return [`“${text.trim()}” is not marked as Chinese`];
				return isCitation(within) || isQuoted(text) ? [] : [`“${text.trim()}” is not quoted from the record`];
			});
			return [...attributes, ...texts];
		};
	},
	fault: { page: 'en/figures/s002/', alter: (html) => replaced(html, /<blockquote lang="zh"/, '<blockquote') }
};
