import type { Language } from '../../prose.ts';

/** Words that say a direction, and of which kind of number they may be said. */
export interface DirectionWord {
	readonly word: RegExp;
	/** Sign that the number must have. */
	readonly sign: 1 | -1 | 0;
	/** Measures that the word speaks of; others it does not govern. */
	readonly measures: readonly string[];
	/** Whether it speaks of a fall: then both rates must be falls. */
	readonly ofFalls?: true;
}

const rates = ['growth', 'change'];
const points = ['contribution'];
const gaps = ['gap'];
const changes = ['change'];

const zh: readonly DirectionWord[] = [
	{ word: /增长|上升|提高|增加|正增长|加快/g, sign: 1, measures: rates },
	{ word: /下降|减少|降低|回落|放缓|下滑|负增长/g, sign: -1, measures: rates },
	{ word: /收窄/g, sign: 1, measures: changes, ofFalls: true },
	{ word: /扩大/g, sign: -1, measures: changes, ofFalls: true },
	{ word: /拉动/g, sign: 1, measures: points },
	{ word: /下拉|拖累/g, sign: -1, measures: points },
	{ word: /高于|高出|[比较][^，；。]{0,12}高/g, sign: 1, measures: gaps },
	{ word: /低于|[比较][^，；。]{0,12}低/g, sign: -1, measures: gaps },
	{ word: /持平/g, sign: 0, measures: [...rates, ...gaps] }
];

const en: readonly DirectionWord[] = [
	{
		word: /\b(?:rose|rise[sn]?|rising|up|grew|grow[sn]?|growing|increased?|gained|higher|picked up|faster)\b/gi,
		sign: 1,
		measures: rates
	},
	{
		word: /\b(?:fell|falls?|fallen|falling|down|dropped|declined?|decreased?|lost|lower|slowed|slower)\b/gi,
		sign: -1,
		measures: rates
	},
	{ word: /\bnarrow(?:ed|er|s)?\b/gi, sign: 1, measures: changes, ofFalls: true },
	{ word: /\bwiden(?:ed|s)?|wider\b/gi, sign: -1, measures: changes, ofFalls: true },
	{ word: /\b(?:added|adding|contributed|contributing)\b/gi, sign: 1, measures: points },
	{ word: /\b(?:took|taking|off)\b/gi, sign: -1, measures: points },
	{ word: /\babove|higher than\b/gi, sign: 1, measures: gaps },
	{ word: /\bbelow|lower than\b/gi, sign: -1, measures: gaps },
	{ word: /\b(?:unchanged|level with|flat)\b/gi, sign: 0, measures: [...rates, ...gaps] }
];

/** The words of a language that say a direction. */
export function directionWords(language: Language): readonly DirectionWord[] {
	return language === 'zh' ? zh : en;
}

/** A direction word in a clause, with its place. */
export interface FoundWord extends DirectionWord {
	readonly text: string;
	readonly start: number;
}

/** The word of a clause that governs a number of a measure: the nearest before it, else the nearest behind; null for none. */
export function governing(
	before: string,
	behind: string,
	measure: string,
	language: Language
): FoundWord | null {
	const own = directionWords(language).filter(({ measures }) => measures.includes(measure));
	const wordsIn = (clause: string): readonly FoundWord[] =>
		own
			.flatMap((one) =>
				[...clause.matchAll(one.word)].map(({ 0: text, index }) => ({ ...one, text, start: index }))
			)
			.toSorted((one, other) => one.start + one.text.length - (other.start + other.text.length));
	return wordsIn(before).at(-1) ?? wordsIn(behind)[0] ?? null;
}

const ends: Readonly<Record<Language, RegExp>> = { zh: /[，；。：、（）]/, en: /[,;.:()]/ };

/** What stands before and behind a place within its clause; a placeholder ends no clause. */
export function clauseAround(
	text: string,
	start: number,
	end: number,
	language: Language
): readonly [before: string, behind: string] {
	const before = text.slice(0, start).split(ends[language]).at(-1) ?? '';
	return [before, text.slice(end).split(ends[language])[0] ?? ''];
}
