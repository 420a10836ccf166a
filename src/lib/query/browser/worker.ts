import packedWasm from '$engine?url';
import { questionNamed } from '../catalogue.ts';
import type { Progress } from '../engine.ts';
import { finish } from '../finish.ts';
import { isAbort, QueryError } from '../query-error.ts';
import type { Ask } from '../question.ts';
import { Database } from './database.ts';
import { download } from './download.ts';
import { failed, type EngineSource, type NamedAsk, type Reply, type Request } from './protocol.ts';

const say = (reply: Reply): void => postMessage(reply);

function start({ databaseUrl, databaseBytes, engineBytes }: EngineSource): Promise<Database> {
	const loaded = { engine: 0, database: 0 };
	const total = engineBytes + databaseBytes;
	const tell = (stage: Progress['stage']): void => {
		// A host that unpacks on the way sends more bytes than were published.
		const loadedBytes = Math.min(loaded.engine, engineBytes) + Math.min(loaded.database, databaseBytes);
		say({ kind: 'progress', progress: { stage, loadedBytes, totalBytes: total } });
	};
	tell('download');
	const counted = (which: keyof typeof loaded) => (bytes: number) => {
		loaded[which] = bytes;
		tell('download');
	};
	const wasm = download(packedWasm, { text: '\0asm', offset: 0 }, counted('engine'));
	const file = download(databaseUrl, { text: 'DUCK', offset: 8 }, counted('database'));
	// Whichever fails first is told at once; the other's failure is then of no interest.
	const failure = Promise.all([wasm, file]).then(() => new Promise<never>(() => undefined));
	for (const promise of [wasm, file, failure]) promise.catch(() => undefined);
	return Promise.race([Database.start(wasm, file, tell), failure]);
}

const wanted = new Map<number, AbortController>();
let database: Promise<Database> | undefined;
let queue: Promise<void> = Promise.resolve();

function resolve({ name, parameters }: NamedAsk): Ask {
	const question = questionNamed(name);
	if (question === undefined) throw new QueryError('sql', `There is no question ${name}.`);
	return { question, parameters };
}

async function answer(id: number, asks: readonly NamedAsk[], signal: AbortSignal): Promise<void> {
	try {
		// A start that failed was told already, and the page listens no more.
		const engine = await database?.catch(() => undefined);
		if (engine === undefined) throw new QueryError('crashed', 'The engine was asked without a start.');
		const rows: (readonly unknown[])[] = [];
		for (const ask of asks.map(resolve)) rows.push(await finish(ask, await engine.run(ask, signal)));
		if (!signal.aborted) say({ kind: 'answer', id, rows });
	} catch (cause) {
		if (!isAbort(cause)) say(failed(id, cause));
	} finally {
		wanted.delete(id);
	}
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	switch (data.kind) {
		case 'start':
			database = start(data.source);
			database.then(
				() => say({ kind: 'progress', progress: ready(data.source) }),
				(cause: unknown) => say(failed(null, cause))
			);
			break;
		case 'ask': {
			const controller = new AbortController();
			wanted.set(data.id, controller);
			// One statement at a time: two sent at once on a connection lose rows silently.
			queue = queue.then(() => answer(data.id, data.asks, controller.signal));
			break;
		}
		case 'cancel':
			wanted.get(data.id)?.abort();
			break;
		case 'ping':
			say({ kind: 'alive' });
	}
});

function ready({ databaseBytes, engineBytes }: EngineSource): Progress {
	const totalBytes = databaseBytes + engineBytes;
	return { stage: 'ready', loadedBytes: totalBytes, totalBytes };
}

say({ kind: 'alive' });
