import type { Contents } from '../contents.ts';
import { problemOf, type Problem } from '../problem.ts';

/** The address of a repost is never published; what was read in an archive or the press has one. */
export function* addressFitsVia(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('documents')) {
		const [via, url] = [row.get('via'), row.cell('url')];
		if (via === 'repost' && url.text !== '') {
			yield problemOf(
				url,
				'the address of a repost is never published',
				'Empty url; issuer and release are cited'
			);
		} else if ((via === 'archive' || via === 'press') && url.text === '') {
			yield problemOf(
				url,
				`url is empty for a document read in ${via}`,
				'Type its address, or set via to repost'
			);
		}
	}
}

/** Addresses stand in url columns alone. */
export function* addressElsewhere(contents: Contents): Generator<Problem> {
	for (const resource of contents.contract.resources) {
		for (const row of contents.rows(resource.name)) {
			for (const { name } of resource.fields) {
				if (name === 'url' || !/https?:\/\//.test(row.get(name))) continue;
				yield problemOf(
					row.cell(name),
					`an address in ${name}`,
					'Put it in the url of the document, or leave it out'
				);
			}
		}
	}
}

const dateForms: Readonly<Record<string, readonly [RegExp, string]>> = {
	day: [/^\d{4}-\d\d-\d\d$/, 'a day: 2024-09-30'],
	month: [/^\d{4}-\d\d$/, 'a month: 2024-09'],
	not_before: [/^\d{4}-\d\d-\d\d$/, 'a day: 2024-09-30'],
	unknown: [/^$/, 'empty']
};

const exists = (day: string) =>
	day.length !== 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** Whether a text that looks like a day is one of the calendar (2024-02-30 is not). */
function isDay(day: string): boolean {
	return !/^\d{4}-\d\d-\d\d$/.test(day) || (!Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && exists(day));
}

/** published_on is as precise as precision says. */
export function* dateFitsPrecision(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('releases')) {
		const form = dateForms[row.get('precision')];
		const cell = row.cell('published_on');
		if (!form || form[0].test(cell.text)) continue;
		yield problemOf(
			cell,
			`published_on "${cell.text}" with precision ${row.get('precision')}`,
			`With ${row.get('precision')} it is ${form[1]}`
		);
	}
}

const dayColumns = [
	['documents', 'dated'],
	['releases', 'published_on'],
	['targets', 'due_end'],
	['notices', 'dated'],
	['calendar', 'scheduled_on']
] as const;

/** Days exist in the calendar. */
export function* daysExist(contents: Contents): Generator<Problem> {
	for (const [table, field] of dayColumns) {
		for (const row of contents.rows(table)) {
			if (isDay(row.get(field))) continue;
			yield problemOf(
				row.cell(field),
				`${field} ${row.get(field)} is no day of the calendar`,
				'Correct the day'
			);
		}
	}
}

/** A release is not published before the month it is about. */
export function* releasedAfterwards(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('releases')) {
		const [period, published] = [row.get('period'), row.get('published_on').slice(0, 7)];
		if (!/^\d{4}-\d\d$/.test(period) || published === '' || published >= period) continue;
		yield problemOf(
			row.cell('published_on'),
			`published ${published}, before its period ${period}`,
			'Correct one of the two'
		);
	}
}

/** An elided quotation shows …, and no other does. */
export function* formOfPassages(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('passages')) {
		const elided = row.get('form') === 'elided';
		if (row.get('text') === '' || elided === row.get('text').includes('…')) continue;
		const reason = elided ? 'form elided, but no … in the text' : `… in a text of form ${row.get('form')}`;
		yield problemOf(row.cell('form'), reason, elided ? 'Take verbatim or joined' : 'Take elided');
	}
}

/** What an editor adds to a quotation is no part of it. */
export function* editorsRemarks(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('passages')) {
		const kind = contents.find('documents', row.get('document'))?.get('kind') ?? '';
		if (kind === 'plan' || kind === 'gazette' || !/（(?:即|表|原文)|\(yè\)/.test(row.get('text'))) continue;
		yield problemOf(row.cell('text'), "an editor's remark in the quotation", 'Leave the printed words alone');
	}
}

/** Every passage is cited by a row. */
export function* passagesCited(contents: Contents): Generator<Problem> {
	const cited = new Set(
		[...contents.rows('observations'), ...contents.rows('targets')].map((row) => row.get('passage'))
	);
	for (const row of contents.rows('passages')) {
		if (cited.has(row.get('id'))) continue;
		yield problemOf(
			row.cell('id'),
			`passage ${row.get('id')} is cited by no row`,
			'Delete it, or cite it in the column passage'
		);
	}
}
