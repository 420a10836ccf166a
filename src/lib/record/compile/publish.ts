import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { quote } from '../table.ts';
import { tables, type Table } from './tables.ts';

/** What `current.json` says: which database is published now. Sizes in bytes, `packed` of `<database>.gz`. */
export interface Current {
	readonly database: string;
	readonly bytes: number;
	readonly packed: number;
	/** The newest month that has an address, YYYY-MM; '' where there is none. */
	readonly release: string;
	/** YYYY-MM-DD. */
	readonly asOf: string;
}

/** Reads what writePublished wrote. */
export const readCurrent = (folder: string): Current =>
	JSON.parse(readFileSync(path.join(folder, 'current.json'), 'utf8')) as Current;

/** Which column holds the decimals that a number is printed with. */
const decimalsOf: Readonly<Record<string, string>> = {
	value: 'decimals',
	value_max: 'decimals',
	old_value: 'old_decimals',
	new_value: 'new_decimals'
};

type Row = Readonly<Record<string, unknown>>;

function formatCell(row: Row, column: string): string {
	const value = row[column];
	if (value === null || value === undefined) return '';
	const decimals = row[decimalsOf[column] ?? ''];
	if (typeof value === 'number' && typeof decimals === 'number') return value.toFixed(decimals);
	return quote(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '');
}

/** A table of the database as CSV, numbers as printed. */
async function formatTable(connection: DuckDBConnection, table: Table): Promise<string> {
	const read = await connection.runAndReadAll(`SELECT * FROM tongjian.${table}`);
	const columns = read.columnNames();
	const rows = read.getRowObjectsJS();
	const lines = [columns.map(quote), ...rows.map((row) => columns.map((column) => formatCell(row, column)))];
	return lines.map((line) => `${line.join(',')}\n`).join('');
}

/** The record's datapackage.json with the published files as its paths: each table is one file here. */
function formatPackage(dataFolder: string): string {
	const text = readFileSync(path.join(dataFolder, 'datapackage.json'), 'utf8');
	// readContract has found it to be of this form.
	const whole = JSON.parse(text) as { resources: { name: string; path: unknown }[] };
	const resources = whole.resources.map((resource) => ({
		...resource,
		path: `${resource.name.replace(/^codes-/, '')}.csv`
	}));
	return `${JSON.stringify({ ...whole, resources }, null, 2)}\n`;
}

/** The gzip of `bytes`: no time and no operating system in its header. */
function pack(bytes: Uint8Array): Uint8Array {
	// Little memory makes short blocks with codes of their own, as numbers and text by turns need: 3 % smaller.
	const packed = gzipSync(bytes, { level: 9, memLevel: 4 });
	packed[9] = 255;
	return packed;
}

/** Writes beside the database in `folder` what is published with it: the .gz, the tables as CSV, the pointer. */
export async function writePublished(folder: string, database: string, dataFolder: string): Promise<Current> {
	const file = path.join(folder, database);
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS tongjian (READ_ONLY)`);
		for (const table of tables) {
			writeFileSync(path.join(folder, `${table}.csv`), await formatTable(connection, table));
		}
		const first = async (sql: string) =>
			String((await connection.runAndReadAll(sql)).getRows()[0]?.[0] ?? '');
		const bytes = readFileSync(file);
		const packed = pack(bytes);
		const current: Current = {
			database,
			bytes: bytes.length,
			packed: packed.length,
			release: await first('SELECT max(period) FROM tongjian.release_months'),
			asOf: await first("SELECT value FROM tongjian.meta WHERE key = 'as_of'")
		};
		writeFileSync(`${file}.gz`, packed);
		writeFileSync(path.join(folder, 'datapackage.json'), formatPackage(dataFolder));
		writeFileSync(path.join(folder, 'current.json'), `${JSON.stringify(current, null, '\t')}\n`);
		return current;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
