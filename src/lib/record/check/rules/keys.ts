import type { Contents, Row } from '../contents.ts';
import type { ForeignKey } from '../contract.ts';
import { suggest } from '../nearest.ts';
import { problemOf, type Problem } from '../problem.ts';

/** Columns that hold several codes: table, column, separator, table of the codes. */
const lists = [
	['targets', 'wording', ' ', 'codes-wordings'],
	['targets', 'lead', ' ', 'codes-departments'],
	['targets', 'others', ' ', 'codes-departments'],
	['targets', 'conflicts_with', ' ', 'targets'],
	['breaks', 'breakdowns', ' ', 'codes-breakdowns'],
	['codes-measures', 'units', ' ', 'codes-units']
] as const;

const listOf = (contents: Contents, resource: string) =>
	contents.contract.resources.find((one) => one.name === resource)?.paths[0] ?? resource;

function keyOf(row: Row): string {
	return row.resource.primaryKey.map((field) => row.get(field)).join(' · ');
}

/** The primary key of datapackage.json stands once in a table. */
export function* repeatedKeys(contents: Contents): Generator<Problem> {
	for (const { name, primaryKey } of contents.contract.resources) {
		const seen = new Map<string, Row>();
		for (const row of contents.rows(name)) {
			const key = keyOf(row);
			const cell = row.cell(primaryKey[0] ?? '');
			const other = seen.get(key)?.cell(primaryKey[0] ?? '');
			if (!other) seen.set(key, row);
			else
				yield problemOf(
					cell,
					`the key ${key} stands already in ${other.file}:${other.line}`,
					'Delete one of the two rows, or correct its key'
				);
		}
	}
}

/** Ids are addresses in lower case: one id, one page, over observations and targets. */
export function* repeatedIds(contents: Contents): Generator<Problem> {
	const seen = new Map<string, Row>();
	for (const row of [...contents.rows('observations'), ...contents.rows('targets')]) {
		const id = row.get('id').toLowerCase();
		const other = seen.get(id)?.cell('id');
		if (!other) seen.set(id, row);
		else if (id)
			yield problemOf(
				row.cell('id'),
				`id "${row.get('id')}" stands already in ${other.file}:${other.line}`,
				'Give the newer row an id never used before'
			);
	}
}

/** In plan-actuals an indicator is the metric of a target. */
function known(contents: Contents, row: Row, key: ForeignKey): readonly string[] {
	const keys = contents.keys(key.resource);
	if (key.field !== 'indicator' || !row.file.startsWith('observations/plan-actuals/')) return keys;
	return [...keys, ...contents.rows('targets').map((target) => target.get('metric'))];
}

/** The one known code that `text` is without its leading zeros; null where several or none fit. */
function padded(text: string, codes: readonly string[]): string | null {
	if (!/^\d+$/.test(text)) return null;
	const fits = codes.filter((code) => /^0\d*$/.test(code) && code.replace(/^0+(?=\d)/, '') === text);
	return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Every code is known: the foreign keys of datapackage.json. */
export function* unknownCodes(contents: Contents): Generator<Problem> {
	for (const { name, foreignKeys } of contents.contract.resources) {
		for (const key of foreignKeys) {
			const plain = new Set(contents.keys(key.resource));
			// A key that refers to no table is named once, in datapackage.json.
			if (!contents.contract.resources.some((resource) => resource.name === key.resource)) continue;
			for (const row of contents.rows(name)) {
				const cell = row.cell(key.field);
				if (cell.text === '' || plain.has(cell.text)) continue;
				const codes = known(contents, row, key);
				if (codes.includes(cell.text)) continue;
				const zeros = padded(cell.text, codes);
				const list = listOf(contents, key.resource);
				if (zeros === null)
					yield problemOf(cell, `${key.field} "${cell.text}" is unknown`, suggest(cell.text, codes, list));
				else {
					const action = `Type ${zeros}, or run npm run data:check -- --fix`;
					yield problemOf(
						cell,
						`${key.field} "${cell.text}" lost the zeros at its head, as spreadsheets do to codes`,
						action,
						zeros
					);
				}
			}
		}
	}
}

/** Every code of a column that holds several is known. */
export function* unknownListed(contents: Contents): Generator<Problem> {
	for (const [table, field, separator, target] of lists) {
		const codes = contents.keys(target);
		for (const row of contents.rows(table)) {
			const cell = row.cell(field);
			const wrong = cell.text.split(separator).find((code) => code !== '' && !codes.includes(code));
			if (wrong === undefined) continue;
			yield problemOf(
				cell,
				`${field} "${wrong}" is unknown`,
				suggest(wrong, codes, listOf(contents, target))
			);
		}
	}
}
