import type { Cell, Sheet } from '../../table.ts';
import type { Resource } from '../contract.ts';
import { headerFits, isEmpty } from '../contents.ts';
import { problemOf, type Problem } from '../problem.ts';

function* headerTrouble(resource: Resource, sheet: Sheet): Generator<Problem> {
	const header = sheet.rows[0] ?? [];
	const wrong = header.find((cell, at) => cell.text !== resource.fields[at]?.name);
	const place = wrong ?? { file: sheet.file, line: 1, column: 1, text: '', start: 0, end: 0 };
	const names = resource.fields.map((field) => field.name).join(',');
	const trailing = header.length > resource.fields.length && isEmpty(header.slice(resource.fields.length));
	const reason = trailing
		? 'empty columns at the end, as spreadsheets add them'
		: `the header has "${place.text}" here`;
	const action = trailing ? 'Delete the commas at the end of every line' : `The first line must be ${names}`;
	yield problemOf(place, reason, action);
}

function* countTrouble(resource: Resource, cells: readonly Cell[]): Generator<Problem> {
	const first = cells[0];
	if (!first) return;
	const width = resource.fields.length;
	if (isEmpty(cells)) {
		yield problemOf(first, 'an empty row, as spreadsheets add them at the end', 'Delete the line');
	} else if (cells.length > width && isEmpty(cells.slice(width))) {
		const extra = cells[width] ?? first;
		yield problemOf(
			extra,
			'empty cells at the end of the row, as spreadsheets add them',
			'Delete the commas at the end'
		);
	} else if (cells.length !== width) {
		const action = `Count the commas: a text with a comma stands in "quotes"`;
		yield problemOf(first, `${cells.length} cells in a table of ${width} columns`, action);
	}
}

function* quoteTrouble(sheet: Sheet): Generator<Problem> {
	for (const cell of sheet.rows.flat()) {
		const raw = sheet.text.slice(cell.start, cell.end);
		const open = raw.startsWith('"');
		const inner = open ? raw.slice(1, -1).replaceAll('""', '') : raw;
		const closed = !open || (raw.length > 1 && raw.endsWith('"'));
		if (closed && !inner.includes('"')) continue;
		yield problemOf(
			cell,
			'a quotation mark that is not closed, or not doubled',
			'Write "…" around the cell and "" for " in it'
		);
	}
}

/** Header, number of cells, empty rows and columns, quotation marks of one file. */
export function* shapeTrouble(resource: Resource, sheet: Sheet): Generator<Problem> {
	yield* quoteTrouble(sheet);
	if (!headerFits(resource, sheet)) {
		yield* headerTrouble(resource, sheet);
		return;
	}
	for (const cells of sheet.rows.slice(1)) {
		if (cells.length !== resource.fields.length || isEmpty(cells)) yield* countTrouble(resource, cells);
	}
	if (!sheet.text.endsWith('\n')) {
		const last = sheet.rows.at(-1)?.at(-1);
		if (last)
			yield problemOf(
				last,
				'the file does not end with a line feed',
				'Add an empty line at the end of the file'
			);
	}
}
