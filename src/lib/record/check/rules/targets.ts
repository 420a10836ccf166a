import type { Contents, Row } from '../contents.ts';
import { problemOf, type Problem } from '../problem.ts';

const targets = (contents: Contents) => contents.rows('targets');
const textOf = (contents: Contents, row: Row) =>
	contents.find('passages', row.get('passage'))?.get('text') ?? '';

/** A range has an upper end above its lower one; nothing else has. */
export function* rangeHasTwoEnds(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const max = row.cell('value_max');
		const range = row.get('op') === 'range';
		if (range && Number(max.text) > Number(row.get('value'))) continue;
		if (!range && max.text === '') continue;
		const reason = range
			? `value_max "${max.text}" is no upper end of ${row.get('value')}`
			: `value_max ${max.text} with op ${row.get('op')}`;
		yield problemOf(max, reason, range ? 'Type the upper end, above value' : 'Empty it, or set op to range');
	}
}

/** The words coded in `wording` stand in the quotation. */
export function* wordingInQuotation(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const text = textOf(contents, row);
		for (const code of row.get('wording').split(' ').filter(Boolean)) {
			const word = contents.find('codes-wordings', code)?.get('zh');
			if (word === undefined || text === '' || text.includes(word)) continue;
			yield problemOf(
				row.cell('wording'),
				`wording ${code}: ${word} is not in the quotation`,
				'Take the code of the word that is'
			);
		}
	}
}

/** 突破 is more than, and only 突破 is: gt goes with the wording exceed, save where what exceeds is counted. */
export function* exceedIsMoreThan(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const exceeds = row.get('wording').split(' ').includes('exceed');
		const counts = row.get('unit') === 'piece';
		if (row.get('op') === 'gt' ? exceeds : !exceeds || counts) continue;
		const reason = `op ${row.get('op')} with wording "${row.get('wording')}"`;
		yield problemOf(
			row.cell('op'),
			reason,
			exceeds ? '突破 is gt' : 'Only 突破 (exceed) is gt; 达到, 以上, 完成 are ge'
		);
	}
}

/** The last day that a printed due date means (2024年底, 2025年5月底前, 到2027年); null where it names no year. */
export function lastDay(text: string): string | null {
	const found = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/.exec(text);
	if (!found) return null;
	const year = Number(found[1]);
	const month = Number(found[2] ?? 12);
	const day = found[3] === undefined ? new Date(Date.UTC(year, month, 0)).getUTCDate() : Number(found[3]);
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** due_end is the last day that due_text means, and due_text stands in the quotation. */
export function* dueDates(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const text = row.get('due_text');
		const quotation = textOf(contents, row);
		const last = text === '' ? null : lastDay(text);
		if (text !== '' && last === null) {
			yield problemOf(
				row.cell('due_text'),
				`due_text "${text}" names no year`,
				'Copy the words of the date with their year'
			);
		} else if (text !== '' && quotation !== '' && !quotation.includes(text)) {
			yield problemOf(
				row.cell('due_text'),
				`due_text "${text}" is not in the quotation`,
				'Copy the words as they stand in the passage'
			);
		} else if (last !== null && row.get('due_end') !== last) {
			yield problemOf(
				row.cell('due_end'),
				`due_end ${row.get('due_end') || 'is empty'}, but ${text} ends ${last}`,
				`Type ${last}`
			);
		}
	}
}

/** stated has a date and its words, inferred a date, absent neither. */
export function* dueBasis(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const [end, text, basis] = [row.get('due_end') !== '', row.get('due_text') !== '', row.get('due_basis')];
		const fits = basis === 'absent' ? !end && !text : basis === 'stated' ? end && text : end;
		if (fits) continue;
		const reason = `due_basis ${basis} with ${end ? 'a' : 'no'} due_end and ${text ? 'a' : 'no'} due_text`;
		yield problemOf(row.cell('due_basis'), reason, 'stated has both, inferred a due_end, absent neither');
	}
}

/** A target is quoted from its own document. */
export function* quotedFromDocument(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const passage = contents.find('passages', row.get('passage'));
		if (!passage || passage.get('document') === row.get('document')) continue;
		const reason = `passage ${row.get('passage')} is of ${passage.get('document')}, the target of ${row.get('document')}`;
		yield problemOf(row.cell('passage'), reason, 'Correct one of the two');
	}
}

/** A repeated target names the first of them; a contradiction is told from both sides. */
export function* relations(contents: Contents): Generator<Problem> {
	for (const row of targets(contents)) {
		const same = contents.find('targets', row.get('same_as'));
		if (same && (same.get('same_as') !== '' || same === row)) {
			yield problemOf(
				row.cell('same_as'),
				`same_as ${row.get('same_as')} repeats another itself`,
				`Name the target that is counted: ${same.get('same_as')}`
			);
		}
		for (const id of row.get('conflicts_with').split(' ').filter(Boolean)) {
			const other = contents.find('targets', id);
			if (!other || other.get('conflicts_with').split(' ').includes(row.get('id'))) continue;
			yield problemOf(
				row.cell('conflicts_with'),
				`conflicts_with ${id}, which does not name ${row.get('id')}`,
				`Add ${row.get('id')} to conflicts_with of ${id}`
			);
		}
	}
}

/** A trajectory is one promise over several due dates: one unit, one op, no date twice. */
export function* trajectories(contents: Contents): Generator<Problem> {
	const first = new Map<string, Row[]>();
	for (const row of targets(contents)) {
		const name = row.get('trajectory');
		if (name === '') continue;
		const before = first.get(name) ?? [];
		first.set(name, [...before, row]);
		const other = before.find(
			(one) =>
				one.get('due_end') === row.get('due_end') ||
				one.get('unit') !== row.get('unit') ||
				one.get('op') !== row.get('op')
		);
		if (!other) continue;
		const reason = `trajectory ${name}: ${row.get('id')} and ${other.get('id')} differ in unit or op, or share a due date`;
		yield problemOf(
			row.cell('trajectory'),
			reason,
			'A trajectory is one metric over several dates: correct or empty it'
		);
	}
}
