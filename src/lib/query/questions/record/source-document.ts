import { oneOf, text, type RowOf } from '../../decode.ts';

/** How a document was read; the address of a repost is never published. */
export const vias = ['original', 'archive', 'press', 'repost'] as const;
export type Via = (typeof vias)[number];

/** The document in which a figure or a target was published. */
export interface SourceDocument {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly issuer: string;
	/** Number of the document; '' where it has none. */
	readonly number: string;
	/** Day of the document; '' where it bears none. */
	readonly dated: string;
	/** '' where none may be published. */
	readonly url: string;
	readonly via: Via;
	readonly lang: string;
}

/** The columns of a document, as the questions about passports select them. */
export const documented = {
	document: text,
	document_kind: text,
	document_title: text,
	issuer: text,
	document_number: text,
	dated: text,
	url: text,
	via: oneOf(vias),
	document_lang: text
};

/** The document that a row of `documented` columns holds. */
export function document(row: RowOf<typeof documented>): SourceDocument {
	return {
		id: row.document,
		kind: row.document_kind,
		title: row.document_title,
		issuer: row.issuer,
		number: row.document_number,
		dated: row.dated,
		url: row.url,
		via: row.via,
		lang: row.document_lang
	};
}
