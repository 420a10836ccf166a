import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContract, type Field } from '../check/contract.ts';
import { readSheet, type Cell } from '../table.ts';
import { tableOf, type Table } from './tables.ts';

/** A value of a row: text ('' where the record holds none), a number, or null for a number that is absent. */
export type Value = string | number | null;

/** The rows of one table, in the order of its files. */
export interface Filling {
	readonly table: Table;
	readonly fields: readonly Field[];
	readonly rows: readonly (readonly Value[])[];
}

/** The record as the database takes it. */
export interface Staged {
	readonly homeRegion: string;
	readonly fillings: readonly Filling[];
}

const shown = 8;

/** The record cannot be compiled: one line for each reason, with file, line and what to do. */
export class RecordError extends Error {
	override readonly name = 'RecordError';
	constructor(reasons: readonly string[]) {
		const rest = reasons.length > shown ? [`… and ${reasons.length - shown} more.`] : [];
		super(
			[
				...reasons.slice(0, shown),
				...rest,
				'npm run data:check tells all that is wrong with the record.'
			].join('\n')
		);
	}
}

/** One cell as the column's type, or the reason why it cannot be. */
function readCell(
	cell: Cell,
	field: Field,
	row: string
): { readonly value: Value; readonly reason?: string } {
	const where = `${cell.file}:${cell.line}`;
	if (field.required && cell.text === '') {
		const action = 'Fill it in as printed, or delete the row if that was not published';
		return { value: null, reason: `${where}: ${field.name} of ${row || 'the row'} is empty. ${action}.` };
	}
	if (field.type === 'string') return { value: cell.text };
	if (cell.text === '') return { value: null };
	if (!/^-?\d+(\.\d+)?$/.test(cell.text) || (field.type === 'integer' && cell.text.includes('.'))) {
		const kind = field.type === 'integer' ? 'a whole number' : 'a number';
		return {
			value: null,
			reason: `${where}: ${field.name} of ${row} is "${cell.text}", not ${kind}. Write it as -10.1.`
		};
	}
	return { value: Number(cell.text) };
}

function readTable(
	folder: string,
	files: readonly string[],
	table: Table,
	fields: readonly Field[],
	reasons: string[]
): Filling {
	const rows: Value[][] = [];
	const key = fields.findIndex((field) => field.name === 'id' || field.name === 'code');
	for (const file of files) {
		const [header = [], ...lines] = readSheet(file, readFileSync(path.join(folder, file), 'utf8')).rows;
		const names = fields.map((field) => field.name).join(',');
		if (header.map((cell) => cell.text).join(',') !== names) {
			reasons.push(`${file}:1: the first line is not ${names}. Name the columns as datapackage.json does.`);
			continue;
		}
		for (const cells of lines) {
			const where = `${file}:${cells[0]?.line ?? 0}`;
			if (cells.length !== fields.length) {
				const action = 'Put a text that holds a comma in quotes';
				reasons.push(`${where}: the row has ${cells.length} cells, not ${fields.length}. ${action}.`);
				continue;
			}
			const row = cells[key]?.text ?? '';
			const read = cells.flatMap((cell, at) =>
				fields.slice(at, at + 1).map((field) => readCell(cell, field, row))
			);
			rows.push(read.map(({ value }) => value));
			reasons.push(...read.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));
		}
	}
	return { table, fields, rows };
}

/** Reads the record of a folder; throws RecordError where a required value is empty or a number is none. */
export function readRecord(folder: string): Staged {
	const contract = readContract(readFileSync(path.join(folder, 'datapackage.json'), 'utf8'));
	const reasons: string[] = [];
	const fillings = contract.resources.map(({ name, paths, fields }) =>
		readTable(folder, paths, tableOf(name), fields, reasons)
	);
	if (reasons.length > 0) throw new RecordError(reasons);
	return { homeRegion: contract.homeRegion, fillings };
}
