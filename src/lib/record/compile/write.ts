import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import { root } from '../../../setup/settings.mjs';
import type { Field } from '../check/contract.ts';
import type { Filling, Staged, Value } from './read.ts';
import { findSegments, settle } from './settle.ts';
import { tables } from './tables.ts';

/** Where the schema of the published file stands, one `.sql` file a group of tables or views. */
export const schemaFolder = path.join(root, 'src/lib/record/schema');

/** Where the steps of compiling stand. */
export const compileFolder = path.join(root, 'src/lib/record/compile');

/** In the order in which they are created; `figures` is needed to know what to withhold. */
const staged = ['meta', 'publications', 'codes', 'observations', 'targets', 'history', 'figures'];
const written = [...staged, 'vintages', 'monthly-tables', 'release-months'];

const readSql = (folder: string, name: string) => readFileSync(path.join(folder, `${name}.sql`), 'utf8');

/** The smallest there is, since thousands of rows need few. */
const blockSize = 16384;

async function create(connection: DuckDBConnection, names: readonly string[]): Promise<void> {
	for (const name of names) await connection.run(readSql(schemaFolder, name));
}

function append(appender: DuckDBAppender, value: Value, field: Field): void {
	if (value === null) appender.appendNull();
	else if (typeof value === 'string') appender.appendVarchar(value);
	else if (field.type === 'integer') appender.appendInteger(value);
	else appender.appendDouble(value);
}

/** Columns of a staged table in their order; the names in the record must be the same. */
async function columnsOf(connection: DuckDBConnection, filling: Filling): Promise<readonly number[]> {
	const read = await connection.runAndReadAll(
		"SELECT column_name FROM duckdb_columns() WHERE database_name = 'staging' AND table_name = $1 ORDER BY column_index",
		[filling.table]
	);
	const names = read.getRows().map(([name]) => String(name));
	const fields = filling.fields.map((field) => field.name);
	if ([...names].sort().join() === [...fields].sort().join())
		return names.map((name) => fields.indexOf(name));
	throw new Error(
		`The table ${filling.table} of src/lib/record/schema has the columns ${names.join(', ')}; ` +
			`datapackage.json says ${fields.join(', ')}. Make them the same.`
	);
}

async function stage(connection: DuckDBConnection, filling: Filling): Promise<void> {
	const order = await columnsOf(connection, filling);
	const appender = await connection.createAppender(filling.table, null, 'staging');
	for (const row of filling.rows) {
		for (const at of order) {
			const field = filling.fields[at];
			if (field) append(appender, row[at] ?? null, field);
		}
		appender.endRow();
	}
	appender.closeSync();
}

/**
 * Writes the record into a new database file. With `asOf` (YYYY-MM-DD; '' for none) later publications are left out.
 * The same record gives the same bytes.
 */
export async function writeDatabase(record: Staged, file: string, asOf: string): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await connection.run("ATTACH ':memory:' AS staging");
		await connection.run('USE staging');
		await create(connection, staged);
		for (const filling of record.fillings) await stage(connection, filling);
		await connection.run(readSql(compileFolder, 'describe'), [record.homeRegion, asOf]);
		if (asOf) await connection.run(readSql(compileFolder, 'withhold'));
		// The newest storage without a random number in its header, which v1.4 has.
		const name = file.replaceAll("'", "''");
		await connection.run(`ATTACH '${name}' AS tongjian (BLOCK_SIZE ${blockSize}, STORAGE_VERSION 'v1.3.0')`);
		await connection.run('USE tongjian');
		await create(connection, written);
		await connection.run(readSql(compileFolder, 'fill'));
		await connection.run('CHECKPOINT tongjian');
		const segments = await findSegments(connection, tables);
		await connection.run('USE memory');
		await connection.run('DETACH tongjian');
		settle(file, segments, blockSize);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
