import { formatDecimals } from '../../statistics/rounding.ts';
import { printedNumbers, type Place } from '../../statistics/printed-number.ts';
import type { Observation } from '../../statistics/observation.ts';
import { numeralsIn } from '../chinese-numeral.ts';
import { bound } from '../numbers.ts';
import { join, type Prose } from '../prose.ts';

/** Words of a passage in which statements are bound, and the statements that no words of it were found for. */
export interface Quoted {
	readonly words: Prose;
	readonly unfound: readonly Observation[];
}

interface Found extends Place {
	readonly statement: Observation;
}

const countedAs = /^(?:个行业|个|種|种|户|家)?(?:[增升降减])?/;
const movedBy = /(?:增长|下降|减少|提高|上升|回落)$/;

/** The sentences of a passage that say these statements, each statement bound to the words that print it; others are left out. */
export function quote(passage: string, statements: readonly Observation[]): Quoted {
	const sentences = passage.match(/[^。]+。?/g) ?? [];
	const found = sentences.map((sentence) => placesIn(sentence, statements));
	// A statement that stands twice is bound where most of the others stand.
	const telling = [...found.keys()].toSorted(
		(one, other) => (found[other]?.length ?? 0) - (found[one]?.length ?? 0)
	);
	const homes = new Map<string, number>();
	for (const index of telling)
		for (const { statement } of found[index] ?? [])
			if (!homes.has(statement.figure.id)) homes.set(statement.figure.id, index);
	const kept = [...new Set(homes.values())].toSorted((one, other) => one - other);
	const pieces = kept.flatMap((index, at): Prose => {
		const own = (found[index] ?? []).filter(({ statement }) => homes.get(statement.figure.id) === index);
		const previous = kept[at - 1];
		const isApart = previous !== undefined && index > previous + 1;
		return [isApart ? '……' : '', ...bindIn(sentences[index] ?? '', own)];
	});
	return { words: join(pieces), unfound: statements.filter(({ figure }) => !homes.has(figure.id)) };
}

function bindIn(sentence: string, found: readonly Found[]): Prose {
	let from = 0;
	const pieces = found.flatMap(({ statement, start, end }): Prose => {
		const before = sentence.slice(from, start);
		from = end;
		return [before, bound(statement.figure, sentence.slice(start, end))];
	});
	return [...pieces, sentence.slice(from)];
}

/** Where a sentence prints the statements, in order; no place is within another. */
function placesIn(sentence: string, statements: readonly Observation[]): readonly Found[] {
	const taken: Found[] = [];
	for (const statement of statements) {
		const free = candidates(sentence, statement).find(
			({ start, end }) => !taken.some((other) => start < other.end && other.start < end)
		);
		if (free) taken.push({ ...free, statement });
	}
	return taken.toSorted((one, other) => one.start - other.start);
}

function candidates(sentence: string, { figure, part, measure }: Observation): readonly Place[] {
	if (measure === 'direction') {
		const start = sentence.indexOf(part.zh);
		return start < 0 ? [] : [{ start, end: start + part.zh.length }];
	}
	if (measure.startsWith('count'))
		return numeralsIn(sentence)
			.filter(({ value }) => value === figure.value)
			.map(({ start, end }) => ({
				start,
				end: end + (countedAs.exec(sentence.slice(end))?.[0].length ?? 0)
			}));
	const digits = formatDecimals(Math.abs(figure.value), figure.decimals);
	return printedNumbers(sentence)
		.filter((number) => number.digits === digits)
		.map(({ start, end }) => ({
			start: start - (movedBy.exec(sentence.slice(0, start))?.[0].length ?? 0),
			end: sentence.charAt(end) === '%' ? end + 1 : end
		}));
}
