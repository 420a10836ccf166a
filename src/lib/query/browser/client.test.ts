import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { question, text } from '../decode.ts';
import type { QueryError } from '../query-error.ts';
import type { Ask } from '../question.ts';
import { createBrowserEngine } from './client.ts';
import type { Reply, Request } from './protocol.ts';

const source = { databaseUrl: 'https://example.org/data/t.duckdb.gz', databaseBytes: 1, engineBytes: 9 };
const places = question('places', 'select $1', 1, { name: text }, (row) => row);
const ask = (name: string): Ask => ({ question: places, parameters: [name] });

/** A worker whose replies the test writes. */
class FakeWorker extends EventTarget {
	readonly requests: Request[] = [];
	alive = true;
	answersPings = true;

	postMessage(request: Request): void {
		this.requests.push(request);
		if (request.kind === 'ping' && this.answersPings) this.reply({ kind: 'alive' });
	}
	terminate(): void {
		this.alive = false;
	}
	reply(data: Reply): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
	ready(): void {
		this.reply({ kind: 'progress', progress: { stage: 'ready', loadedBytes: 10, totalBytes: 10 } });
	}
	asked(): readonly number[] {
		return this.requests.flatMap((request) => (request.kind === 'ask' ? [request.id] : []));
	}
}

let workers: FakeWorker[];
const start = () =>
	createBrowserEngine(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker;
	}, source);
const last = (): FakeWorker => {
	const worker = workers.at(-1);
	if (worker === undefined) throw new Error('No worker was started.');
	return worker;
};

beforeEach(() => {
	workers = [];
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('nothing starts until something is asked or wanted', () => {
	const engine = start();
	expect(workers.length).toBe(0);
	engine.start();
	engine.start();
	expect(workers.length).toBe(1);
	expect(last().requests).toEqual([{ kind: 'start', source }]);
	expect(engine.progress).toEqual({ stage: 'download', loadedBytes: 0, totalBytes: 10 });
});

test('a batch is one message and comes back whole', async () => {
	const answered = start().ask([ask('a'), ask('b')]);
	expect(last().requests.at(-1)).toEqual({
		kind: 'ask',
		id: 1,
		asks: [
			{ name: 'places', parameters: ['a'] },
			{ name: 'places', parameters: ['b'] }
		]
	});
	last().reply({ kind: 'answer', id: 1, rows: [['A'], ['B']] });
	expect(await answered).toEqual([['A'], ['B']]);
});

test('an aborted question is cancelled in the worker and rejects at once', async () => {
	const controller = new AbortController();
	const answered = start().ask([ask('a')], controller.signal);
	controller.abort();
	await expect(answered).rejects.toMatchObject({ name: 'AbortError' });
	expect(last().requests.at(-1)).toEqual({ kind: 'cancel', id: 1 });
	last().reply({ kind: 'answer', id: 1, rows: [['too late']] });
	await expect(start().ask([ask('b')], AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers.length).toBe(1);
});

test('a worker that fell silent is replaced and asked once more', async () => {
	const answered = start().ask([ask('a')]);
	last().ready();
	last().answersPings = false;
	vi.advanceTimersByTime(10_000);
	expect(last().alive).toBe(true);
	vi.advanceTimersByTime(1_000);
	expect(workers.map(({ alive }) => alive)).toEqual([false, true]);
	expect(last().asked()).toEqual([1]);
	last().reply({ kind: 'answer', id: 1, rows: [['A']] });
	expect(await answered).toEqual([['A']]);
});

test('a second death is an error, and the next question starts afresh', async () => {
	const engine = start();
	const answered = engine.ask([ask('a')]);
	last().reply({
		kind: 'failure',
		id: null,
		failure: 'crashed',
		message: 'memory access out of bounds',
		sql: ''
	});
	expect(workers.length).toBe(2);
	last().dispatchEvent(new Event('error'));
	await expect(answered).rejects.toMatchObject({ name: 'QueryError', failure: 'crashed' });
	expect(workers.map(({ alive }) => alive)).toEqual([false, false]);
	void engine.ask([ask('a')]);
	expect(workers.length).toBe(3);
});

test('a start that failed for a reason is not tried again until someone asks', async () => {
	const engine = start();
	const answered = engine.ask([ask('a')]);
	last().reply({ kind: 'failure', id: null, failure: 'download', message: 'answered 404', sql: '' });
	await expect(answered).rejects.toSatisfy((error: QueryError) => error.failure === 'download');
	expect(workers.length).toBe(1);
	expect(engine.progress).toBeNull();
	const again = engine.ask([ask('a')]);
	last().reply({ kind: 'answer', id: 2, rows: [['A']] });
	expect(await again).toEqual([['A']]);
});

test('a warm start that failed is not repeated by the next pointer, only by a question', async () => {
	const engine = start();
	engine.start();
	last().reply({ kind: 'failure', id: null, failure: 'download', message: 'answered 404', sql: '' });
	for (let pointer = 0; pointer < 5; pointer += 1) engine.start();
	expect(workers.length).toBe(1);
	const answered = engine.ask([ask('a')]);
	expect(workers.length).toBe(2);
	last().reply({ kind: 'failure', id: null, failure: 'download', message: 'answered 404', sql: '' });
	await expect(answered).rejects.toMatchObject({ failure: 'download' });
	engine.start();
	expect(workers.length).toBe(2);
});

test('nor is one whose worker died', () => {
	const engine = start();
	engine.start();
	last().dispatchEvent(new Event('error'));
	engine.start();
	expect(workers.length).toBe(1);
});

test('a browser that starts no worker is a failure like others', async () => {
	const engine = createBrowserEngine(() => {
		throw new DOMException('blocked by worker-src', 'SecurityError');
	}, source);
	engine.start();
	expect(engine.progress).toBeNull();
	await expect(engine.ask([ask('a')])).rejects.toMatchObject({ failure: 'policy' });
});

test('a sleep, and a late timer, kill no worker that lives', () => {
	void start().ask([ask('a')]);
	last().ready();
	last().answersPings = false;
	vi.advanceTimersByTime(2_000);
	vi.setSystemTime(Date.now() + 3_600_000);
	vi.advanceTimersByTime(1_000);
	expect(last().alive).toBe(true);
	last().reply({ kind: 'alive' });
	last().answersPings = true;
	vi.advanceTimersByTime(60_000);
	expect(workers.map(({ alive }) => alive)).toEqual([true]);
});

test('a worker that is still being loaded has longer', () => {
	void start().ask([ask('a')]);
	last().answersPings = false;
	vi.advanceTimersByTime(30_000);
	expect(workers.length).toBe(1);
	vi.advanceTimersByTime(1_000);
	expect(workers.length).toBe(2);
});

test('a wrong question fails alone', async () => {
	const engine = start();
	const wrong = engine.ask([ask('a')]);
	const right = engine.ask([ask('b')]);
	last().reply({ kind: 'failure', id: 1, failure: 'sql', message: 'no such column', sql: 'select x' });
	last().reply({ kind: 'answer', id: 2, rows: [['B']] });
	await expect(wrong).rejects.toMatchObject({ failure: 'sql', sql: 'select x' });
	expect(await right).toEqual([['B']]);
});

test('an idle engine is left in peace', () => {
	start().start();
	last().ready();
	last().answersPings = false;
	vi.advanceTimersByTime(60_000);
	expect(workers.length).toBe(1);
	expect(last().requests.filter(({ kind }) => kind === 'ping')).toEqual([]);
});
