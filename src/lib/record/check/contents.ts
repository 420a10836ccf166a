import type { Cell, Sheet } from '../table.ts';
import type { Contract, Resource } from './contract.ts';

/** A row of a table: its cells by the name of their column. */
export interface Row {
	readonly resource: Resource;
	readonly file: string;
	/** The cell of a column; throws for a column that the table does not have. */
	cell(field: string): Cell;
	/** The text of a column. */
	get(field: string): string;
}

/** All tables of a record, found by name and key. */
export interface Contents {
	readonly contract: Contract;
	/** Rows of a table in the order of its files. */
	rows(resource: string): readonly Row[];
	/** The first row whose key column holds `key`. */
	find(resource: string, key: string): Row | undefined;
	/** Every key of a table. */
	keys(resource: string): readonly string[];
}

/** Makes rows of a table from the cells of a line; the cells are as many as the fields. */
export function rowMaker(resource: Resource): (cells: readonly Cell[]) => Row {
	const columns = new Map(resource.fields.map((field, at) => [field.name, at]));
	return (cells) => {
		const cell = (field: string): Cell => {
			const found = cells[columns.get(field) ?? -1];
			if (!found) throw new Error(`The table ${resource.name} has no column ${field}.`);
			return found;
		};
		return { resource, file: cells[0]?.file ?? '', cell, get: (field) => cell(field).text };
	};
}

/** Whether a row holds nothing at all. */
export const isEmpty = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.text === '');

/** Joins the sheets to tables; rows that are empty or have not the right number of cells are left out (the shape rules name them). */
export function makeContents(contract: Contract, sheets: ReadonlyMap<string, Sheet>): Contents {
	const tables = new Map<string, Row[]>();
	for (const resource of contract.resources) {
		const rows = resource.paths.flatMap((file) => {
			const sheet = sheets.get(file);
			if (!sheet || !headerFits(resource, sheet)) return [];
			const width = resource.fields.length;
			return sheet.rows.slice(1).filter((cells) => cells.length === width && !isEmpty(cells));
		});
		tables.set(resource.name, rows.map(rowMaker(resource)));
	}
	const indexes = new Map<string, Map<string, Row>>();
	for (const [name, rows] of tables) {
		const key = rows[0]?.resource.fields.some((field) => field.name === 'id') ? 'id' : 'code';
		const index = new Map<string, Row>();
		if (rows[0]?.resource.fields.some((field) => field.name === key)) {
			for (const row of rows) if (!index.has(row.get(key))) index.set(row.get(key), row);
		}
		indexes.set(name, index);
	}
	return {
		contract,
		rows: (resource) => tables.get(resource) ?? [],
		find: (resource, key) => indexes.get(resource)?.get(key),
		keys: (resource) => [...(indexes.get(resource)?.keys() ?? [])]
	};
}

/** Whether the first line of a file names the columns of its table, in order. */
export function headerFits(resource: Resource, sheet: Sheet): boolean {
	const header = sheet.rows[0] ?? [];
	return (
		header.length === resource.fields.length &&
		resource.fields.every((field, at) => header[at]?.text === field.name)
	);
}
