import type { Engine, Progress } from '../engine.ts';
import { abortError, messageOf, QueryError } from '../query-error.ts';
import type { Ask } from '../question.ts';
import { named, type EngineSource, type Reply, type Request } from './protocol.ts';
import { startPulse, type Pulse } from './pulse.ts';

/** The engine of a page: a client of messages, since everything heavy runs in the worker. */
export interface BrowserEngine extends Engine {
	/** Starts the worker, unless it runs or its last start failed: that is tried again when something is asked. */
	start(): void;
	/** How far the start has come; null before it. */
	readonly progress: Progress | null;
	/** Tells every progress of a start; returns how to stop listening. */
	onProgress(listener: (progress: Progress) => void): () => void;
}

/** What the client needs of a Worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker that leaves a ping unanswered for so many beats is dead; one that is still being loaded has longer. */
const patience = { birth: 30, life: 10 };

interface Pending {
	readonly asks: readonly Ask[];
	readonly resolve: (rows: readonly (readonly unknown[])[]) => void;
	readonly reject: (cause: Error) => void;
	/** Whether a worker died with this question already. */
	retried: boolean;
}

/** An engine over workers that `spawn` makes: one at a time, the next only when one died or failed to start. */
export function createBrowserEngine(spawn: () => WorkerLike, source: EngineSource): BrowserEngine {
	const pending = new Map<number, Pending>();
	const listeners = new Set<(progress: Progress) => void>();
	let worker: WorkerLike | undefined;
	let progress: Progress | null = null;
	let failed = false;
	let asked = 0;
	let pulse: Pulse | undefined;

	const send = (request: Request): void => worker?.postMessage(request);
	const tell = (next: Progress): void => {
		progress = next;
		for (const listener of listeners) listener(next);
	};

	function start(): void {
		if (worker !== undefined) return;
		const totalBytes = source.databaseBytes + source.engineBytes;
		tell({ stage: 'download', loadedBytes: 0, totalBytes });
		let born: WorkerLike;
		try {
			born = spawn();
		} catch (cause) {
			end(new QueryError('policy', `The browser starts no worker: ${messageOf(cause)}`, { cause }));
			return;
		}
		worker = born;
		let alive = false;
		born.addEventListener('message', (event) => {
			if (worker !== born) return;
			if (!alive) watch(patience.life);
			alive = true;
			pulse?.heard();
			hear((event as MessageEvent<Reply>).data);
		});
		born.addEventListener('error', (event) => {
			event.preventDefault();
			if (worker === born) die(event.message || 'it could not be loaded');
		});
		send({ kind: 'start', source });
		for (const [id, { asks }] of pending) send({ kind: 'ask', id, asks: asks.map(named) });
		watch(patience.birth);
	}

	function hear(reply: Reply): void {
		switch (reply.kind) {
			case 'alive':
				break;
			case 'progress':
				tell(reply.progress);
				break;
			case 'answer':
				pending.get(reply.id)?.resolve(reply.rows);
				break;
			case 'failure': {
				const error = new QueryError(reply.failure, reply.message, { sql: reply.sql });
				if (reply.id !== null) pending.get(reply.id)?.reject(error);
				else if (reply.failure === 'crashed') die(reply.message);
				else end(error);
			}
		}
	}

	/** A terminated worker sends no event: it is asked for a sign of life while something is awaited of it. */
	function watch(beats: number): void {
		pulse?.end();
		const watching = startPulse(
			() => {
				if (pending.size === 0 && progress?.stage === 'ready') watching.heard();
				else send({ kind: 'ping' });
			},
			beats,
			() => die('it gave no sign of life')
		);
		pulse = watching;
	}

	/** Puts the worker away. What it still owed is asked of a new one, once. */
	function die(reason: string): void {
		const error = new QueryError('crashed', `The engine’s worker ended: ${reason}.`);
		put();
		for (const ask of [...pending.values()]) if (ask.retried) ask.reject(error);
		for (const ask of pending.values()) ask.retried = true;
		if (pending.size > 0) start();
		else failed = true;
	}

	/** Puts the worker away for good: starting again would fail alike until the reader asks for it. */
	function end(error: QueryError): void {
		put();
		failed = true;
		for (const ask of [...pending.values()]) ask.reject(error);
	}

	function put(): void {
		worker?.terminate();
		worker = undefined;
		progress = null;
		pulse?.end();
	}

	return {
		start: () => {
			if (!failed) start();
		},
		get progress() {
			return progress;
		},
		onProgress(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		ask(asks, signal) {
			if (signal?.aborted) return Promise.reject(abortError());
			failed = false;
			const id = (asked += 1);
			return new Promise((resolve, reject) => {
				const settle = (): void => {
					pending.delete(id);
					signal?.removeEventListener('abort', cancel);
				};
				const cancel = (): void => {
					settle();
					send({ kind: 'cancel', id });
					reject(abortError());
				};
				signal?.addEventListener('abort', cancel, { once: true });
				const running = worker !== undefined;
				pending.set(id, {
					asks,
					retried: false,
					resolve: (rows) => {
						settle();
						resolve(rows);
					},
					reject: (cause) => {
						settle();
						reject(cause);
					}
				});
				// A start sends everything that is pending.
				if (running) send({ kind: 'ask', id, asks: asks.map(named) });
				else start();
			});
		}
	};
}
