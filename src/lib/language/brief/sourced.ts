import { plain, type Prose } from '../prose.ts';

declare const searched: unique symbol;

/**
 * Prose in which every numeral stands in a Bound: outside of them there are periods and names of the code lists alone.
 * There is no way to one but `sourced`, which throws; who renders a brief takes nothing else, so that a number without
 * a source cannot be rendered.
 */
export type Sourced = Prose & { readonly [searched]: true };

/** Periods as running text has them. They are no statistics, and are printed as they are asked for. */
const periods = [
	/\d{4}年(?:\d{1,2}—\d{1,2}月|\d{1,2}月)?/g,
	/\d{1,2}—\d{1,2}月|\d{1,2}月(?!份?\d)/g,
	/\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:–[A-Z][a-z]{2})?|Q[1-4]|half of|quarters? of|whole of) \d{4}\b/g,
	/\bQ[1-4]\b/g
];
/** Numbers in Chinese numerals that are figures and not words: ranks, percentages, points and counts. */
const chinese =
	/第[〇零一二两三四五六七八九十百千]+位|百分之[〇零一二两三四五六七八九十百]|[〇零一二两三四五六七八九十百千]+(?:个百分点|个月|亿元|万元|倍|成|户|家|种|[升降增减])/;

/** The first number in words that is no period and no name, or null. */
export function looseNumber(words: string, names: readonly string[]): string | null {
	const named = [...names].sort((one, other) => other.length - one.length);
	const without = named.reduce((text, name) => text.replaceAll(name, ' '), words);
	const rest = periods.reduce((text, period) => text.replace(period, ' '), without);
	return (/[\d０-９]+(?:[.．][\d０-９]+)?[%％]?/.exec(rest) ?? chinese.exec(rest))?.[0] ?? null;
}

/** The prose as one that was searched for numbers without a source. Throws where it has one. */
export function sourced(text: Prose, names: readonly string[] = []): Sourced {
	for (const part of text) {
		const loose = typeof part === 'string' ? looseNumber(part, names) : null;
		if (loose !== null)
			throw new Error(
				`“${loose}” in “${plain(text)}” is bound to no figure: bind it with language/numbers.ts.`
			);
	}
	// The loop has searched it.
	return text as Sourced;
}
