import type { Figure } from '../statistics/figure.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A figure inside a sentence: the words that stand for it and the figure they are bound to. */
export interface Bound {
	readonly figure: Figure;
	readonly text: string;
}

/** A sentence whose every number is bound to its figure: a number without a source cannot be written. */
export type Prose = readonly (string | Bound)[];

/** Tagged template: prose`比${region}低${bound}个百分点`. Strings and prose are spliced in. */
export function prose(
	strings: TemplateStringsArray,
	...slots: readonly (string | Bound | Prose)[]
): Prose {
	const parts: (string | Bound)[] = [];
	const push = (part: string | Bound) => {
		const last = parts.at(-1);
		if (part === '') return;
		if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
		else parts.push(part);
	};
	strings.forEach((text, index) => {
		push(text);
		const slot = slots[index];
		if (slot === undefined) return;
		if (typeof slot === 'string' || !Array.isArray(slot)) push(slot as string | Bound);
		else for (const part of slot as Prose) push(part);
	});
	return parts;
}

/** The sentence without its bindings, for titles and accessible names. */
export function plain(text: Prose): string {
	return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
