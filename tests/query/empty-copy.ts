import { DuckDBInstance } from '@duckdb/node-api';
import { copyFileSync } from 'node:fs';

/** Copies a database and deletes every row of every table: the same tables, views and macros over nothing. */
export async function emptyCopy(source: string, copy: string): Promise<void> {
	copyFileSync(source, copy);
	const instance = await DuckDBInstance.create(copy);
	try {
		const connection = await instance.connect();
		const reader = await connection.runAndReadAll(
			'select table_name from duckdb_tables() where not internal'
		);
		const tables = reader.getRowsJson().flat();
		for (const table of tables) if (typeof table === 'string') await connection.run(`delete from "${table}"`);
		await connection.run('checkpoint');
	} finally {
		instance.closeSync();
	}
}
