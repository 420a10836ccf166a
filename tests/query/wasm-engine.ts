import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBBundles } from '@duckdb/duckdb-wasm/blocking';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { askCanary, checkCanary } from '../../src/lib/query/canary.ts';
import type { Engine } from '../../src/lib/query/engine.ts';
import { checkArity, finish, plainRow } from '../../src/lib/query/finish.ts';
import { holdStatements } from '../../src/lib/query/held/statements.ts';
import { execute } from '../../src/lib/query/literal.ts';
import type { Ask, RawRow } from '../../src/lib/query/question.ts';

/** The browser's engine in Node: the same WASM, the same PREPARE and EXECUTE with literals, without a worker. */
export async function startWasm(file: string): Promise<Engine> {
	const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const bundle = { mainModule: wasm, mainWorker: '' };
	const bundles: DuckDBBundles = { mvp: bundle, eh: bundle };
	const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	const connection = database.connect();
	connection.query('SET autoinstall_known_extensions = false');
	connection.query('SET autoload_known_extensions = false');
	database.registerFileBuffer('tongjian.duckdb', new Uint8Array(readFileSync(file)));
	connection.query("ATTACH 'tongjian.duckdb' AS tongjian (READ_ONLY)");
	for (const statement of holdStatements) connection.query(statement);
	const prepared = new Set<string>();
	const run = (ask: Ask): readonly RawRow[] => {
		checkArity(ask);
		const { name, sql } = ask.question;
		if (!prepared.has(name)) connection.query(`PREPARE "${name}" AS ${sql}`);
		prepared.add(name);
		const rows = connection.query(execute(name, ask.parameters)).toArray() as {
			toJSON(): Record<string, unknown>;
		}[];
		return rows.map((row) => plainRow(ask, row.toJSON()));
	};
	checkCanary(run(askCanary()));
	return { ask: (asks) => Promise.all(asks.map((ask) => finish(ask, run(ask)))) };
}
