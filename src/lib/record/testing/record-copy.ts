import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { settings } from '../../../setup/settings.mjs';
import { compile, type Compiled } from '../database.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'tongjian-record-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

let made = 0;

/** A new path below a folder that goes when the tests end. */
export const freshFolder = (): string => path.join(scratch, String((made += 1)));

/** A copy of the record, changed file by file; a change that changes nothing throws. */
export function copyRecord(changes: Readonly<Record<string, (text: string) => string>> = {}): string {
	const folder = freshFolder();
	cpSync(settings.dataFolder, folder, { recursive: true });
	for (const [name, change] of Object.entries(changes)) {
		const file = path.join(folder, name);
		const before = readFileSync(file, 'utf8');
		if (change(before) === before) throw new Error(`The change of ${name} changes nothing.`);
		writeFileSync(file, change(before));
	}
	return folder;
}

/** Compiles a record into a cache of its own. */
export const compileAnew = (asOf = '', dataFolder = settings.dataFolder): Promise<Compiled> =>
	compile({ dataFolder, cacheFolder: freshFolder(), asOf });

/** Rows of a query on a compiled database, opened as a reader of the published file opens it. */
export async function query(database: Compiled, sql: string): Promise<unknown[][]> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(`ATTACH '${database.file}' AS tongjian (READ_ONLY)`);
	const rows = (await connection.runAndReadAll(sql)).getRowsJS();
	connection.closeSync();
	instance.closeSync();
	return rows.map((row) => [...row]);
}
