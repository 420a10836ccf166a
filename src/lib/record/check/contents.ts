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

/** A row over the cells of a line of a file; the cells are as many as the fields. */
export function makeRow(resource: Resource, cells: readonly Cell[]): Row {
	const byName = new Map(resource.fields.map((field, at) => [field.name, cells[at]]));
	const cell = (field: string): Cell => {
		const found = byName.get(field);
		if (!found) throw new Error(`The table ${resource.name} has no column ${field}.`);
		return found;
	};
	return { resource, file: cells[0]?.file ?? '', cell, get: (field) => cell(field).text };
}

/** Joins the sheets to tables; rows without the right number of cells are left out (the shape rules name them). */
export function makeContents(contract: Contract, sheets: ReadonlyMap<string, Sheet>): Contents {
	const tables = new Map<string, Row[]>();
	for (const resource of contract.resources) {
		const rows = resource.paths.flatMap((file) => {
			const sheet = sheets.get(file);
			if (!sheet || !headerFits(resource, sheet)) return [];
			return sheet.rows.slice(1).filter((cells) => cells.length === resource.fields.length);
		});
		tables.set(
			resource.name,
			rows.map((cells) => makeRow(resource, cells))
		);
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
