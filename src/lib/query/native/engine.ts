import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { askCanary, checkCanary } from '../canary.ts';
import type { Engine } from '../engine.ts';
import { checkArity, finish, plainRow } from '../finish.ts';
import { holdStatements } from '../held/statements.ts';
import { abortError, messageOf, QueryError } from '../query-error.ts';
import type { Ask, RawRow } from '../question.ts';

/** An engine that can be put away. */
export interface NativeEngine extends Engine {
	close(): void;
}

/** Opens a database file read-only under the alias `tongjian`; rejects with QueryError ('damaged', 'untrue'). */
export async function openEngine(file: string): Promise<NativeEngine> {
	const instance = await DuckDBInstance.create(':memory:', {
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	try {
		await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS tongjian (READ_ONLY)`);
		for (const statement of holdStatements) await connection.run(statement);
		checkCanary(await run(connection, askCanary()));
	} catch (cause) {
		instance.closeSync();
		throw cause instanceof QueryError
			? cause
			: new QueryError('damaged', `${file} cannot be attached: ${messageOf(cause)}`, { cause });
	}
	const askAll = async (asks: readonly Ask[], signal?: AbortSignal) => {
		const answers: (readonly unknown[])[] = [];
		for (const ask of asks) {
			if (signal?.aborted) throw abortError();
			answers.push(await finish(ask, await run(connection, ask, signal)));
		}
		return answers;
	};
	// One connection runs one statement at a time: pages that are prerendered at once wait for one another.
	let last: Promise<unknown> = Promise.resolve();
	return {
		ask(asks, signal) {
			const answers = last.then(() => askAll(asks, signal));
			last = answers.catch(() => undefined);
			return answers;
		},
		close: () => instance.closeSync()
	};
}

async function run(connection: DuckDBConnection, ask: Ask, signal?: AbortSignal): Promise<readonly RawRow[]> {
	checkArity(ask);
	const interrupt = () => connection.interrupt();
	signal?.addEventListener('abort', interrupt, { once: true });
	try {
		const reader = await connection.runAndReadAll(ask.question.sql, [...ask.parameters]);
		return reader.getRowObjectsJS().map((row) => plainRow(ask, row));
	} catch (cause) {
		if (signal?.aborted) throw abortError();
		if (cause instanceof QueryError) throw cause;
		throw new QueryError('sql', `Question ${ask.question.name} failed: ${messageOf(cause)}`, {
			sql: ask.question.sql,
			cause
		});
	} finally {
		signal?.removeEventListener('abort', interrupt);
	}
}

let opened: Promise<NativeEngine> | undefined;

/** The engine of this build: one for all pages, over the database that the build compiled. */
export function buildEngine(): Promise<Engine> {
	const file = process.env.TONGJIAN_DATABASE;
	if (file === undefined || file === '')
		return Promise.reject(
			new QueryError(
				'damaged',
				'TONGJIAN_DATABASE is not set. Run this through Vite, which compiles the database first.'
			)
		);
	return (opened ??= openEngine(file));
}
