import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import stockWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { askCanary, checkCanary } from '../canary.ts';
import { checkArity, plainRow } from '../finish.ts';
import { holdStatements } from '../held/statements.ts';
import { execute } from '../literal.ts';
import { abortError, messageOf, QueryError } from '../query-error.ts';
import type { Ask, RawRow } from '../question.ts';
import { startPulse } from './pulse.ts';
import { checkSections } from './sections.ts';

/**
 * Beats after which a step of the start has failed, and unanswered beats after which a question has. A busy or slow
 * machine may need most of them: what a host or a policy does wrong is found out by the checks before each step.
 */
const patience = { load: 30, compile: 120, attach: 60, answer: 10 };

/** DuckDB's own worker with the record attached: one connection, one statement at a time. */
export class Database {
	readonly #duckdb: AsyncDuckDB;
	readonly #connection: AsyncDuckDBConnection;
	/** Rejects once the worker is known to be dead. */
	readonly #death: Promise<never>;
	readonly #prepared = new Set<string>();

	private constructor(duckdb: AsyncDuckDB, connection: AsyncDuckDBConnection, death: Promise<never>) {
		this.#duckdb = duckdb;
		this.#connection = connection;
		this.#death = death;
	}

	/** Starts DuckDB and attaches the file as `tongjian`; rejects with QueryError within seconds of any failure. */
	static async start(
		loadedWasm: Promise<Uint8Array<ArrayBuffer>>,
		loadedFile: Promise<Uint8Array<ArrayBuffer>>,
		onStage: (stage: 'compile' | 'attach') => void
	): Promise<Database> {
		refuseForbiddenWasm();
		const worker = new Worker(stockWorker);
		try {
			const death = deathOf(worker);
			const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
			const within = <Value>(promise: Promise<Value>, beats: number, what: string): Promise<Value> =>
				inTime(Promise.race([promise, death]), beats, what);
			await within(duckdb.ping(), patience.load, 'The engine’s worker did not answer');
			const wasm = await Promise.race([loadedWasm, death]);
			checkSections(wasm);
			const url = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
			await refuseForbiddenBlob(url);
			onStage('compile');
			// Never settles where compiling fails.
			await within(duckdb.instantiate(url), patience.compile, 'The engine did not compile');
			URL.revokeObjectURL(url);
			const file = await Promise.race([loadedFile, death]);
			onStage('attach');
			const connection = await within(attach(duckdb, file), patience.attach, 'The database was not attached');
			const database = new Database(duckdb, connection, death);
			checkCanary(await database.run(askCanary(), new AbortController().signal));
			return database;
		} catch (cause) {
			worker.terminate();
			throw cause;
		}
	}

	/** The rows of one ask; an aborted one is cancelled in the engine, which stays usable. */
	async run(ask: Ask, signal: AbortSignal): Promise<readonly RawRow[]> {
		checkArity(ask);
		const unwanted = (): boolean => signal.aborted;
		if (unwanted()) throw abortError();
		const { name, sql } = ask.question;
		const cancel = () => {
			// The race below tells what became of the question.
			this.#connection.cancelSent().catch(() => undefined);
		};
		signal.addEventListener('abort', cancel, { once: true });
		const watch = this.#watch();
		try {
			return await Promise.race([this.#rows(ask), this.#death, watch.silent]);
		} catch (cause) {
			if (unwanted()) throw abortError();
			if (cause instanceof QueryError) throw cause;
			const message = messageOf(cause);
			// What WebAssembly throws leaves its memory in no state to go on with.
			const failure = /unreachable|out of bounds|out of memory|aborted\(/i.test(message) ? 'crashed' : 'sql';
			throw new QueryError(failure, `Question ${name} failed: ${message}`, { sql, cause });
		} finally {
			watch.end();
			signal.removeEventListener('abort', cancel);
		}
	}

	async #rows(ask: Ask): Promise<readonly RawRow[]> {
		const { name, sql } = ask.question;
		if (!this.#prepared.has(name)) {
			await this.#connection.query(`PREPARE "${name}" AS ${sql}`);
			this.#prepared.add(name);
		}
		const rows: RawRow[] = [];
		// A prepared statement that was sent cannot be cancelled, an EXECUTE can.
		for await (const batch of await this.#connection.send(execute(name, ask.parameters)))
			for (const row of batch) rows.push(plainRow(ask, row.toJSON()));
		return rows;
	}

	/** A worker that was terminated says nothing: while a question runs it is asked whether it lives. */
	#watch(): { readonly silent: Promise<never>; readonly end: () => void } {
		let end = (): void => undefined;
		const silent = new Promise<never>((_, reject) => {
			const fail = (what: string): void => reject(new QueryError('crashed', `The engine ${what}.`));
			const pulse = startPulse(
				() => {
					this.#duckdb
						.ping()
						.then(pulse.heard, (cause: unknown) => fail(`cannot be reached: ${messageOf(cause)}`));
				},
				patience.answer,
				() => fail('fell silent')
			);
			end = pulse.end;
		});
		return { silent, end: () => end() };
	}
}

async function attach(duckdb: AsyncDuckDB, file: Uint8Array): Promise<AsyncDuckDBConnection> {
	await duckdb.open({});
	const connection = await duckdb.connect();
	// An unknown function would otherwise fetch an extension from another host.
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	await duckdb.registerFileBuffer('tongjian.duckdb', file);
	try {
		await connection.query("ATTACH 'tongjian.duckdb' AS tongjian (READ_ONLY)");
		for (const statement of holdStatements) await connection.query(statement);
	} catch (cause) {
		throw new QueryError('damaged', `The database cannot be attached: ${messageOf(cause)}`, { cause });
	}
	return connection;
}

function refuseForbiddenWasm(): void {
	try {
		// The smallest module there is: magic and version.
		new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
	} catch (cause) {
		throw new QueryError('policy', `This page may not run WebAssembly: ${messageOf(cause)}`, { cause });
	}
}

async function refuseForbiddenBlob(url: string): Promise<void> {
	try {
		await (await fetch(url)).body?.cancel();
	} catch (cause) {
		throw new QueryError(
			'policy',
			`The worker may not read what it unpacked; its connect-src needs blob: (${messageOf(cause)}).`,
			{ cause }
		);
	}
}

function deathOf(worker: Worker): Promise<never> {
	const death = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			reject(new QueryError('crashed', `The engine’s worker failed: ${event.message || stockWorker}`));
		});
	});
	death.catch(() => undefined);
	return death;
}

/** The same promise, rejected after so many beats: a start that hangs answers pings all the while. */
async function inTime<Value>(promise: Promise<Value>, beats: number, what: string): Promise<Value> {
	let end = (): void => undefined;
	const late = new Promise<never>((_, reject) => {
		const fail = (): void => reject(new QueryError('stalled', `${what} within ${beats} s.`));
		end = startPulse(() => undefined, beats, fail).end;
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		end();
	}
}
