import type { Figure } from '../../../statistics/figure.ts';
import { bound, boundQuantity, quantity, signOf } from '../../numbers.ts';
import { join, type Bound, type Language, type Prose } from '../../prose.ts';
import { looseNumber, sourced, type Sourced } from '../sourced.ts';
import { clauseAround, governing } from './direction-words.ts';

/** A figure that wording by hand may name, as `{s028}`: its id in lower case. */
export interface Placeable {
	readonly figure: Figure;
	/** growth, gap, change …; a derived figure has that of its formula. */
	readonly measure: string;
	/** A change of a rate between two falls: it alone narrows or widens. */
	readonly isOfFalls: boolean;
	/** The words that stand for it in the sentence that is reworded, where it stands there. */
	readonly text: string | null;
}

/** A sentence worded by hand: its prose, or what is wrong with it and what to do. */
export type Worded = { readonly text: Sourced } | { readonly reason: string; readonly action: string };

const placeholder = /\{([^{}]*)\}/g;

/**
 * Reads a sentence that an office has worded, with `{id}` where a number stands. Refused: a placeholder of no figure of
 * the release, a number in digits or numerals, and a direction that the number does not have: 增长 with a fall, 下降 with
 * a rise, 收窄 where not both rates are falls. A negative number that no word governs keeps its sign.
 */
export function readWording(
	template: string,
	figures: ReadonlyMap<string, Placeable>,
	names: readonly string[],
	language: Language
): Worded {
	if (template.trim() === '')
		return { reason: 'the sentence is empty', action: 'Write it, or drop it with "drop": true' };
	const stray = template.replace(placeholder, '').match(/[{}]/);
	if (stray) return { reason: 'a brace without its other half', action: 'Write a placeholder as {s028}' };
	const pieces: (string | Bound)[] = [];
	let from = 0;
	for (const found of template.matchAll(placeholder)) {
		const [whole, id = ''] = found;
		const placed = figures.get(id.toLowerCase());
		if (placed === undefined)
			return {
				reason: `${whole} is no figure of this release`,
				action:
					'Take the id from the column id of data/observations, or from the address of the figure’s page'
			};
		const around = clauseAround(template, found.index, found.index + whole.length, language);
		const objection = contradiction(placed, around, language);
		if (objection !== null) return objection;
		pieces.push(template.slice(from, found.index), textOf(placed, around, language));
		from = found.index + whole.length;
	}
	pieces.push(template.slice(from).replace(/[。.]$/, ''));
	return proseOf(join(pieces), names);
}

function proseOf(text: Prose, names: readonly string[]): Worded {
	const loose = text
		.map((part) => (typeof part === 'string' ? looseNumber(part, names) : null))
		.find((number) => number !== null);
	if (loose !== undefined)
		return { reason: `${loose} is typed in`, action: 'Put a placeholder such as {s028} in its place' };
	return { text: sourced(text, names) };
}

/** What a clause says of a number against what the number is, or null. */
function contradiction(
	{ figure, measure, isOfFalls }: Placeable,
	[before, behind]: readonly [string, string],
	language: Language
): Worded | null {
	const word = governing(before, behind, measure, language);
	if (word === null) return null;
	const printed = quantity(figure, language);
	if (word.sign !== signOf(figure))
		return {
			reason: `“${word.text}” contradicts its number, which is ${printed}`,
			action: 'Write the word that the sign of the number has, or leave it out'
		};
	if (word.ofFalls && !isOfFalls)
		return {
			reason: `“${word.text}” is said of a fall that goes on, and ${printed} is not between two falls`,
			action: 'Say by how much the rate rose or fell'
		};
	return null;
}

/** The words of a number: those of the sentence that is reworded; without its sign where a word says it. */
function textOf(
	{ figure, measure, text }: Placeable,
	[before, behind]: readonly [string, string],
	language: Language
): Bound {
	const isSaid = governing(before, behind, measure, language) !== null;
	if (text !== null && (isSaid || signOf(figure) >= 0)) return bound(figure, text);
	if (figure.unit === 'sign' || figure.unit === 'rank') return bound(figure, quantity(figure, language));
	return isSaid
		? boundQuantity(figure, language, { signs: 'none' })
		: bound(figure, quantity(figure, language));
}

/** How many a rank is among, which has an id of its own in the material. */
export function amongOf(rank: Figure, of: number): Placeable {
	return { figure: rank, measure: 'count', isOfFalls: false, text: String(of) };
}
