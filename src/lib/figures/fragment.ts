import { passportText } from '../language/catalogue/passport.ts';
import { dateText } from '../language/periods.ts';
import type { Language } from '../language/prose.ts';
import type { Piece } from './marked-words.ts';

/** A field of a quoted fragment of a data file, and what it is. */
export interface Field {
	/** As the file names it. */
	readonly key: string;
	readonly meaning: string;
	/** Whether it holds the figure of the passport. */
	readonly own: boolean;
}

const field = /"(\w+)": (?:"([^"]*)"|-?[\d.]+)/g;

/** The field of the series on a basis: `m` the single month, `ytd` and `ytd_yoy` the year to date. */
const basisOf: Readonly<Record<string, string>> = { m: 'M', ytd: 'Y', ytd_yoy: 'Y' };

/** The fragment in pieces, the fields of these bases marked with their values. */
export function markedFields(text: string, bases: readonly string[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: words, 1: key = '', index } of text.matchAll(field)) {
		if (!bases.includes(basisOf[key] ?? '')) continue;
		if (index > from) pieces.push({ text: text.slice(from, index), marked: false });
		pieces.push({ text: words, marked: true });
		from = index + words.length;
	}
	return from < text.length ? [...pieces, { text: text.slice(from), marked: false }] : pieces;
}

/** What the fields of a fragment are, in words; a field that has none is left out. */
export function fieldsOf(text: string, bases: readonly string[], language: Language): readonly Field[] {
	const { fields } = passportText(language);
	return [...text.matchAll(field)].flatMap(([, key = '', value = '']) => {
		const basis = basisOf[key];
		const own = basis !== undefined && bases.includes(basis);
		if (key === 'period') return [{ key, meaning: fields.period(dateText(value, language)), own }];
		if (basis === undefined) return [];
		return [{ key, meaning: basis === 'M' ? fields.single : fields.toDate, own }];
	});
}
