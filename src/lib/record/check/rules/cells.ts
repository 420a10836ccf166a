import type { Cell } from '../../table.ts';
import type { Contents, Row } from '../contents.ts';
import type { Field } from '../contract.ts';
import { nearest } from '../nearest.ts';
import { problemOf, type Problem } from '../problem.ts';
import { dayMeant, monthMeant, narrow, numberTrouble } from '../spreadsheet.ts';

/** Columns of running text: full-width signs belong there. */
const prose = new Set([
	'zh',
	'en',
	'note',
	'text',
	'title',
	'title_zh',
	'title_en',
	'issuer',
	'number',
	'source',
	'subject',
	'metric_zh',
	'metric_en',
	'due_text',
	'definition_zh',
	'definition_en',
	'reason_zh',
	'reason_en',
	'aliases',
	'word'
]);
const days = new Set(['dated', 'due_end', 'scheduled_on']);

const filled = { value: 'Type the number as printed, or delete the row if it was not published' };

function emptyTrouble(row: Row, field: Field, cell: Cell): Problem | null {
	const both = field.name === 'value' && row.resource.name === 'observations' && row.get('decimals') === '';
	if (field.name === 'decimals' && row.get('value') === '') return null;
	const reason = both ? 'value and decimals are still empty' : `${field.name} is still empty`;
	if (field.name === 'value') return problemOf(cell, reason, filled.value);
	if (field.name === 'decimals')
		return problemOf(cell, reason, 'Type how many decimals were printed: 9 → 0, −2.0 → 1');
	if (field.name === 'text')
		return problemOf(cell, reason, 'Paste the printed words, or delete the passage with its rows');
	if (field.oneOf !== null)
		return problemOf(cell, reason, `It is one of ${field.oneOf.filter(Boolean).join(', ')}`);
	return problemOf(cell, reason, `Every row of ${row.resource.name} needs it`);
}

function blankTrouble(cell: Cell): Problem | null {
	if (cell.text === cell.text.trim() && !cell.text.includes('\n')) return null;
	const reason = cell.text.includes('\n') ? 'a line break in a cell' : 'a blank at an end of the cell';
	return problemOf(cell, reason, 'Delete it');
}

function wideTrouble(field: Field, cell: Cell): Problem | null {
	const plain = prose.has(field.name) ? null : narrow(cell.text);
	if (plain === null) return null;
	const action = `Type "${plain}", or run npm run data:check -- --fix`;
	return problemOf(cell, `${field.name} "${cell.text}" has full-width digits or signs`, action, plain);
}

function numberTroubleOf(field: Field, cell: Cell): Problem | null {
	const form = field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
	if (form.test(cell.text)) return null;
	const action = 'Type digits with a decimal point and a hyphen for minus: -10.1';
	return problemOf(cell, `${field.name} "${cell.text}" ${numberTrouble(cell.text)}`, action);
}

/** The file tells the year where the date alone is not certain. */
function periodTrouble(field: Field, cell: Cell): Problem | null {
	const meant = monthMeant(cell.text);
	if (field.name !== 'period' || meant === null) return null;
	const told = new RegExp(`/${meant.period.slice(0, 4)}(-\\d\\d)?\\.csv$`).test(cell.file);
	const reason = `period "${cell.text}" is a spreadsheet's date, where 2024-08 is meant`;
	const action =
		meant.certain || told
			? `Type ${meant.period}, or run npm run data:check -- --fix`
			: `Type ${meant.period} if that month is meant`;
	return problemOf(cell, reason, action, meant.certain || told ? meant.period : undefined);
}

function dayTrouble(field: Field, cell: Cell): Problem | null {
	const meant = days.has(field.name) ? dayMeant(cell.text) : null;
	if (meant === null || meant === cell.text) return null;
	const action = `Type ${meant}, or run npm run data:check -- --fix`;
	return problemOf(cell, `${field.name} "${cell.text}" is a spreadsheet's date`, action, meant);
}

function patternTrouble(field: Field, cell: Cell): Problem | null {
	if (field.pattern === null || field.pattern.test(cell.text)) return null;
	const described = field.description.replace(/\.$/, '') || `Its form is ${field.pattern.source}`;
	return (
		periodTrouble(field, cell) ??
		dayTrouble(field, cell) ??
		problemOf(cell, `${field.name} "${cell.text}" has not the form of its column`, described)
	);
}

function wordTrouble(field: Field, cell: Cell): Problem | null {
	if (field.oneOf === null || field.oneOf.includes(cell.text)) return null;
	const near = nearest(cell.text, field.oneOf);
	const words = field.oneOf.filter((word) => word !== '').join(', ');
	const action = near === null ? `It is one of ${words}` : `Did you mean "${near}"? It is one of ${words}`;
	return problemOf(cell, `${field.name} "${cell.text}" is unknown`, action);
}

function cellTrouble(row: Row, field: Field): Problem | null {
	const cell = row.cell(field.name);
	if (cell.text === '' && field.required) return emptyTrouble(row, field, cell);
	if (cell.text === '' && field.nullable) return null;
	const numeric = field.type === 'number' || field.type === 'integer';
	return (
		wideTrouble(field, cell) ??
		blankTrouble(cell) ??
		(numeric ? numberTroubleOf(field, cell) : null) ??
		patternTrouble(field, cell) ??
		wordTrouble(field, cell)
	);
}

/** Each cell by itself: empty, full-width, blanks, numbers, dates turned by a spreadsheet, patterns, known words. */
export function* cellTroubles(contents: Contents): Generator<Problem> {
	for (const resource of contents.contract.resources) {
		for (const row of contents.rows(resource.name)) {
			for (const field of resource.fields) {
				const problem = cellTrouble(row, field);
				if (problem) yield problem;
			}
		}
	}
}
