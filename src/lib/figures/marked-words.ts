import type { Place } from '../statistics/printed-number.ts';
import { findNumber, numbersIn, type NumberWords } from './number-words.ts';

/** What is looked for in a quotation: the number, its unit and kind, and the name it stands beside. */
export interface Sought extends NumberWords {
	readonly unit: string;
	readonly measure: string;
	/** Among how many a rank is; part of its own words. */
	readonly of: number | null;
	/** Name of the part, of the indicator or of the target's metric, in Chinese. */
	readonly name: string;
	/** Upper end of a range. */
	readonly valueMax?: number | null;
}

/** A piece of the quotation; the pieces together are the quotation. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

const boundary = /[，。；;：:！？…、“”（）()「」]|,(?![0-9]{3})|\.(?![0-9])/;
const sentence = /[，。；;：…]|,(?![0-9]{3})/;
const unitWords: Readonly<Record<string, RegExp>> = {
	'%': /^ ?(?:%|％|percent|per cent|pct)/,
	pp: /^ ?(?:个百分点|個百分點|percentage points?|ポイント)/,
	times: /^ ?(?:倍|times)/,
	'100m-yuan': /^ ?(?:亿元|億元)/,
	rank: /^(?:位|名)/,
	month: /^(?:个月|個月)/
};
/** What may stand behind a number and still belong to it. */
const anyUnit =
	/^(?:[-—–～~][0-9]+)?(?: ?(?:个百分点|個百分點|百分点|percentage points?|percent|per cent|pct|%|％|亿元|億元|万元|元|倍|个月|個月|大行业|位|名|户|家(?![长庭])|种|項|项目?|个(?!项)|個|所|人次|人|场|次|分钟|公里\/小时|公里|万亩|亩|万头|万吨|份|级|G|ポイント|增|降|升))+(?:以上|以下|余|左右|(?:增|减|減|増)加?)?/;
const lead =
	/(?:同比|分别|分別|平均|约|約|超过|超過|达到|达|至少|不低于|不少于|增长|增長|下降|减少|減少|回落|提高|上升|高于|低于|占|为|為|第|前|the|by|up|down|rose|grew|fell)+ ?$/;

/** The quotation in pieces, with the words that print these figures marked; each number itself is always in a mark. */
export function markedWords(text: string, ...figures: readonly Sought[]): readonly Piece[] {
	return cut(text, merged(figures.flatMap((sought) => wordsOf(text, sought))));
}

function wordsOf(text: string, sought: Sought): readonly Place[] {
	const at = choose(text, sought);
	if (at === null) return [];
	const spans = [widened(text, at, sought)];
	if (typeof sought.valueMax === 'number') {
		const upper = findNumber(text, { ...sought, value: sought.valueMax }).find(
			(span) => span.start >= at.end
		);
		if (upper) spans.push({ start: at.start, end: upper.end + unitLength(text, upper.end) });
	}
	const name = nearestName(text, at, sought.name);
	if (name?.whole && name.distance < 180) spans.push(name.span);
	return spans;
}

/** The place that prints the number: where it occurs more than once, its unit and its name decide. */
function choose(text: string, sought: Sought): Place | null {
	const places = findNumber(text, sought).map((span) => {
		const distance = nearestName(text, span, sought.name)?.distance ?? 200;
		return { span, score: distance - (fits(text, span, sought) ? 300 : 0) };
	});
	return places.sort((a, b) => a.score - b.score)[0]?.span ?? null;
}

/** Whether what follows the place is the figure's unit, or, for a count in numerals, its direction. */
function fits(text: string, span: Place, { unit, measure }: Sought): boolean {
	const after = text.slice(span.end);
	if (measure === 'count_up') return /^(?:增|升|个|個)/.test(after);
	if (measure === 'count_down') return /^(?:降|减|種|种|户|个)/.test(after);
	if (unit === 'rank') return /第$/.test(text.slice(0, span.start)) || /^(?:位|名)/.test(after);
	const words = unitWords[unit];
	return words === undefined ? !/^ ?(?:%|个百分点)/.test(after) : words.test(after);
}

/** The number with its unit and with the words of its own clause, up to the next other number. */
function widened(text: string, at: Place, sought: Sought): Place {
	const others = numbersIn(text).filter(
		(other) =>
			(other.end <= at.start || other.start >= at.end) &&
			Number(text.slice(other.start, other.end)) !== sought.of
	);
	const behind = at.end + unitLength(text, at.end);
	const before = text.slice(0, at.start);
	const bound = lastBoundary(before);
	const number = others.filter((other) => other.end <= at.start).at(-1);
	// Numerals follow one another without a sign between them: 一升两降, 七增三降.
	const inNumerals =
		!/[0-9０-９]/.test(text.slice(at.start, at.end)) && sought.word === '' && sought.unit !== 'rank';
	const start =
		inNumerals || (number !== undefined && number.end > bound)
			? at.start - (lead.exec(before.slice(number?.end ?? 0))?.[0].length ?? 0)
			: shortened(before, bound);
	if (inNumerals) return { start, end: behind };
	return { start: wordStart(text, start, at.start), end: tail(text, at, behind, start, others) };
}

/** A clause longer than a line is cut at its last enumeration comma. */
function shortened(before: string, bound: number): number {
	const longest = /[A-Za-z]/.test(before.slice(-8)) ? 80 : 32;
	if (before.length - bound <= longest) return bound;
	return Math.max(bound, before.lastIndexOf('、') + 1, before.length - 2 * longest);
}

/** A count or a share at the head of its clause is told by the words behind it: 4户企业自年初以来一直处于停产状态. */
function tail(text: string, at: Place, behind: number, start: number, others: readonly Place[]): number {
	if (at.start - start > 2) return behind;
	const rest = text.slice(behind);
	const length = rest.search(boundary);
	const end = behind + (length < 0 ? rest.length : length);
	const crowded = end - behind > 28 || others.some((other) => other.start >= behind && other.start < end);
	return crowded ? behind : end;
}

/** Behind the last mark of punctuation that ends a clause; 、 stands inside names and does not. */
function lastBoundary(before: string): number {
	for (let index = before.length - 1; index >= 0; index -= 1)
		if (
			sentence.test(before.slice(index, index + 2).slice(0, 1)) ||
			'“”（）()'.includes(before.charAt(index))
		)
			return index + 1;
	return 0;
}

/** Not in the middle of a Latin word, and not on a space or an opening comma. */
function wordStart(text: string, start: number, limit: number): number {
	let index = start;
	if (/[A-Za-z]/.test(text.charAt(index)) && /[A-Za-z]/.test(text.charAt(index - 1)))
		while (index < limit && /[A-Za-z]/.test(text.charAt(index))) index += 1;
	while (index < limit && /[\s、和及,]/.test(text.charAt(index))) index += 1;
	return index;
}

function unitLength(text: string, from: number): number {
	return anyUnit.exec(text.slice(from, from + 24))?.[0].length ?? 0;
}

interface NamePlace {
	readonly span: Place;
	/** Characters between name and number; more where a clause or an item of a list ends between them. */
	readonly distance: number;
	/** Whether the text has the name, not only a part of it. */
	readonly whole: boolean;
}

/** The nearest place where the name, or most of it, stands; a name before the number is nearer than one behind it. */
function nearestName(text: string, at: Place, name: string): NamePlace | null {
	const wanted = (name.split(':').at(-1) ?? '').replace(/[(（].*?[)）]/g, '').trim();
	const words = commonPart(text, wanted);
	if (words === '') return null;
	const whole = words.length >= wanted.length * 0.75;
	const places: NamePlace[] = [];
	for (let index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) {
		const span = { start: index, end: index + words.length };
		const before = span.end <= at.start;
		if (!before && span.start < at.end) continue;
		const between = before ? text.slice(span.end, at.start) : text.slice(at.end, span.start);
		const apart = /[，。；;：…、]|,(?![0-9]{3})/.test(between) ? 60 : 0;
		places.push({ span, distance: between.length + (before ? apart / 2 : apart + 2), whole });
	}
	return places.sort((a, b) => a.distance - b.distance)[0] ?? null;
}

/** The longest part of the name that the text contains: at least half of it and two characters; else ''. */
function commonPart(text: string, name: string): string {
	for (let length = name.length; length >= Math.max(2, Math.ceil(name.length / 2)); length -= 1)
		for (let start = 0; start + length <= name.length; start += 1)
			if (text.includes(name.slice(start, start + length))) return name.slice(start, start + length);
	return '';
}

function merged(spans: readonly Place[]): readonly Place[] {
	const result: Place[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && span.start <= last.end)
			result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else result.push(span);
	}
	return result;
}

function cut(text: string, spans: readonly Place[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const span of spans) {
		if (span.start > from) pieces.push({ text: text.slice(from, span.start), marked: false });
		pieces.push({ text: text.slice(span.start, span.end), marked: true });
		from = span.end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
	return pieces;
}
