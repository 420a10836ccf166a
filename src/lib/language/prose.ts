import type { Figure } from '../statistics/figure.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A figure inside a sentence: the words that stand for it and the figure they are bound to. */
export interface Bound {
	readonly figure: Figure;
	readonly text: string;
	/** Id of the statement that is at home here: the one place of a page that accounts for it. */
	readonly home?: string;
}

/** A sentence whose every number is bound to its figure: a number without a source cannot be written. */
export type Prose = readonly (string | Bound)[];

/** Tagged template: prose`比${region}低${bound}个百分点`. Strings and prose are spliced in. */
export function prose(strings: TemplateStringsArray, ...slots: readonly (string | Bound | Prose)[]): Prose {
	return join(strings.flatMap((text, index) => [text, slots[index] ?? '']));
}

/** Pieces of a sentence as one, with a separator between those that are not empty. */
export function join(pieces: readonly (string | Bound | Prose)[], separator = ''): Prose {
	const parts: (string | Bound)[] = [];
	const push = (part: string | Bound) => {
		const last = parts.at(-1);
		if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
		else if (part !== '') parts.push(part);
	};
	for (const piece of pieces) {
		const own = isProse(piece) ? piece : [piece];
		if (own.every((part) => part === '')) continue;
		if (parts.length > 0) push(separator);
		own.forEach(push);
	}
	return parts;
}

/** The sentence without its bindings, for titles and accessible names. */
export function plain(text: Prose): string {
	return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The sentence with its first letter in capitals, as English begins one; Chinese stays as it is. */
export function capital(text: Prose): Prose {
	const [first, ...rest] = text;
	if (first === undefined) return text;
	const raise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
	return [typeof first === 'string' ? raise(first) : { ...first, text: raise(first.text) }, ...rest];
}

function isProse(piece: string | Bound | Prose): piece is Prose {
	return Array.isArray(piece);
}
