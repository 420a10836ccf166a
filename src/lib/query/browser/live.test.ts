import { expect, test, vi } from 'vitest';
import type { Answers } from '../answers.ts';
import { question, text } from '../decode.ts';
import type { Progress } from '../engine.ts';
import { abortError, QueryError } from '../query-error.ts';
import { keyOf, type Ask } from '../question.ts';
import { mayLoadUnasked } from './conditions.ts';
import type { BrowserEngine } from './client.ts';
import { LiveAnswers } from './live.svelte.ts';

const places = question('places', 'select $1', 1, { name: text }, (row) => row);
const ask = (name: string): Ask => ({ question: places, parameters: [name] });
/** What is shown of a view: its name and the rows of its asks. */
const compose = (view: string, answers: Answers) => ({ view, rows: Object.fromEntries(answers) });

interface Round {
	readonly asks: readonly Ask[];
	readonly signal: AbortSignal | undefined;
	answer(...rows: readonly (readonly unknown[])[]): Promise<void>;
	fail(error: unknown): Promise<void>;
}

/** An engine whose answers the test gives, in any order; a deaf one answers in spite of an abort. */
function fakeEngine(deaf: boolean) {
	const rounds: Round[] = [];
	const listeners = new Set<(progress: Progress) => void>();
	const engine: BrowserEngine = {
		start: vi.fn(),
		progress: null,
		onProgress(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		ask: (asks, signal) =>
			new Promise((resolve, reject) => {
				signal?.addEventListener('abort', () => {
					if (!deaf) reject(abortError());
				});
				// An answer is composed in one task and shown in the next.
				const settled = () => new Promise<void>((done) => setTimeout(() => setTimeout(done)));
				rounds.push({
					asks,
					signal,
					answer: (...rows) => (resolve(rows), settled()),
					// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever an engine throws
					fail: (error) => (reject(error), settled())
				});
			})
	};
	const progress = (next: Progress) => {
		for (const listener of listeners) listener(next);
	};
	const round = (index: number): Round => {
		const found = rounds[index];
		if (found === undefined) throw new Error(`Only ${rounds.length} rounds were asked.`);
		return found;
	};
	return { engine, rounds, round, progress, listeners };
}

/** Answers that show view a, which one round brought. */
async function live(deaf = false) {
	const fake = fakeEngine(deaf);
	const answers = new LiveAnswers(() => fake.engine, compose);
	answers.want('a', [ask('a')]);
	await fake.round(0).answer(['A']);
	fake.rounds.length = 0;
	return { ...fake, live: answers };
}

test('nothing is shown or asked before a view is wanted', () => {
	const factory = vi.fn();
	const answers = new LiveAnswers(factory, compose);
	expect(answers.shown).toBeNull();
	expect(answers.status).toEqual({ kind: 'idle' });
	expect(factory).not.toHaveBeenCalled();
});

test('the old view stays until the new one is whole; only what is missing is asked, once', async () => {
	const { live: answers, rounds, round } = await live();
	answers.want('b', [ask('a'), ask('b'), ask('b')]);
	expect(answers.status).toEqual({ kind: 'asking' });
	expect(answers.shown?.view).toBe('a');
	expect(rounds.length).toBe(1);
	expect(round(0).asks).toEqual([ask('b')]);
	await round(0).answer(['B']);
	expect(answers.shown).toEqual({
		view: 'b',
		rows: { [keyOf(ask('a'))]: ['A'], [keyOf(ask('b'))]: ['B'] }
	});
	answers.want('a', [ask('a')]);
	answers.want('b', [ask('b')]);
	expect(answers.shown?.view).toBe('b');
	expect(rounds.length).toBe(1);
});

test('an answer that is composed but not shown yet gives way to a newer view', async () => {
	const { live: answers, round } = await live();
	answers.want('b', [ask('b')]);
	const answered = round(0).answer(['B']);
	await Promise.resolve();
	answers.want('a', [ask('a')]);
	await answered;
	expect(answers.shown?.view).toBe('a');
	expect(answers.status).toEqual({ kind: 'idle' });
});

test('a newer view aborts an older; a stale answer never overwrites', async () => {
	const { live: answers, round } = await live();
	answers.want('b', [ask('b')]);
	answers.want('c', [ask('c')]);
	expect(round(0).signal?.aborted).toBe(true);
	await round(1).answer(['C']);
	await round(0).answer(['B']);
	expect(answers.shown?.view).toBe('c');
	expect(answers.status).toEqual({ kind: 'idle' });
});

test('nor does one whose abort came too late', async () => {
	const { live: answers, round } = await live(true);
	answers.want('b', [ask('b')]);
	answers.want('c', [ask('c')]);
	await round(1).answer(['C']);
	await round(0).answer(['B']);
	expect(answers.shown?.view).toBe('c');
	answers.want('d', [ask('d')]);
	answers.want('e', [ask('e')]);
	await round(2).fail(new QueryError('sql', 'of the older'));
	expect(answers.status).toEqual({ kind: 'asking' });
});

test('going back to what is known gives up what is under way', async () => {
	const { live: answers, round } = await live();
	answers.want('b', [ask('b')]);
	answers.want('a', [ask('a')]);
	expect(answers.status).toEqual({ kind: 'idle' });
	await round(0).answer(['B']);
	expect(answers.shown?.view).toBe('a');
});

test('progress of the start is told, and of the wanted view alone', async () => {
	const { live: answers, round, progress, listeners } = await live();
	const half: Progress = { stage: 'download', loadedBytes: 5, totalBytes: 10 };
	answers.want('b', [ask('b')]);
	progress(half);
	expect(answers.status).toEqual({ kind: 'starting', progress: half });
	progress({ ...half, stage: 'ready' });
	expect(answers.status).toEqual({ kind: 'asking' });
	await round(0).answer(['B']);
	progress(half);
	expect(answers.status).toEqual({ kind: 'idle' });
	expect(listeners.size).toBe(0);
});

test('a failure keeps the old view and can be retried', async () => {
	const { live: answers, rounds, round } = await live();
	const error = new QueryError('download', 'answered 404');
	answers.want('b', [ask('b')]);
	await round(0).fail(error);
	expect(answers.status).toEqual({ kind: 'failed', error });
	expect(answers.shown?.view).toBe('a');
	answers.retry();
	expect(rounds.length).toBe(2);
	await round(1).answer(['B']);
	expect(answers.shown?.view).toBe('b');
});

test('whatever else is thrown becomes a QueryError with its cause', async () => {
	const { live: answers, round } = await live();
	answers.want('b', [ask('b')]);
	await round(0).fail(new TypeError('no worker'));
	expect(answers.status).toMatchObject({ kind: 'failed', error: { name: 'QueryError', failure: 'crashed' } });
});

test('what cannot be composed is a failure of its view; the page keeps the old one, and others can be asked', async () => {
	const fake = fakeEngine(false);
	const answers = new LiveAnswers<string, string>(
		() => fake.engine,
		(view) => {
			if (view === 'b') throw new TypeError('no such part');
			return view;
		}
	);
	answers.want('a', [ask('a')]);
	await fake.round(0).answer(['A']);
	answers.want('b', [ask('b')]);
	await fake.round(1).answer(['B']);
	const failed = { kind: 'failed', error: { name: 'QueryError', failure: 'rows', message: 'no such part' } };
	expect(answers.status).toMatchObject(failed);
	expect(answers.shown).toBe('a');
	answers.retry();
	expect(answers.status).toMatchObject(failed);
	answers.cancel();
	expect(answers.status).toEqual({ kind: 'idle' });
	answers.want('c', [ask('c')]);
	await fake.round(2).answer(['C']);
	expect(answers.shown).toBe('c');
	expect(answers.status).toEqual({ kind: 'idle' });
});

test('cancel keeps what is shown and says so; asked again it goes on', async () => {
	const { live: answers, round } = await live();
	answers.want('b', [ask('b')]);
	answers.cancel();
	expect(round(0).signal?.aborted).toBe(true);
	expect(answers.status).toEqual({ kind: 'cancelled' });
	await round(0).answer(['B']);
	expect(answers.shown?.view).toBe('a');
	expect(answers.status).toEqual({ kind: 'cancelled' });
	answers.retry();
	expect(answers.status).toEqual({ kind: 'asking' });
	await round(1).answer(['B']);
	expect(answers.shown?.view).toBe('b');
});

test('where nothing is under way there is nothing to cancel', async () => {
	const { live: answers } = await live();
	answers.cancel();
	expect(answers.status).toEqual({ kind: 'idle' });
});

test('a view that was left gives up without a word', async () => {
	const { live: answers, round } = await live();
	answers.want('b', [ask('b')]);
	answers.leave();
	expect(round(0).signal?.aborted).toBe(true);
	expect(answers.status).toEqual({ kind: 'idle' });
});

test.each([
	['nothing known', {}, false],
	['all good', { connection: { saveData: false, effectiveType: '4g', downlink: 10 }, deviceMemory: 8 }, true],
	[
		'data saved',
		{ connection: { saveData: true, effectiveType: '4g', downlink: 10 }, deviceMemory: 8 },
		false
	],
	['slow', { connection: { saveData: false, effectiveType: '3g', downlink: 10 }, deviceMemory: 8 }, false],
	['memory unknown', { connection: { saveData: false, effectiveType: '4g', downlink: 10 } }, false],
	['downlink unknown', { connection: { saveData: false, effectiveType: '4g' }, deviceMemory: 8 }, false],
	[
		'little memory',
		{ connection: { saveData: false, effectiveType: '4g', downlink: 10 }, deviceMemory: 2 },
		false
	]
])('loading unasked: %s', (_, conditions, allowed) => {
	expect(mayLoadUnasked(conditions)).toBe(allowed);
});

/** Answers that foresee the views x and y beside the wanted one. */
async function foreseeing() {
	const fake = fakeEngine(false);
	const answers = new LiveAnswers(() => fake.engine, compose, [ask('x'), ask('y')]);
	answers.want('a', [ask('a')]);
	await fake.round(0).answer(['A']);
	return { ...fake, live: answers };
}

test('once a view is answered, what is foreseen is asked one by one, without a word; then it is shown at once', async () => {
	const { live: answers, rounds, round } = await foreseeing();
	expect(answers.status).toEqual({ kind: 'idle' });
	expect(round(1).asks).toEqual([ask('x')]);
	await round(1).answer(['X']);
	expect(round(2).asks).toEqual([ask('y')]);
	await round(2).answer(['Y']);
	answers.want('y', [ask('y')]);
	expect(answers.shown?.view).toBe('y');
	expect(rounds.length).toBe(3);
});

test('what is wanted goes before what is foreseen, which goes on afterwards with the rest', async () => {
	const { live: answers, round } = await foreseeing();
	await round(1).answer(['X']);
	answers.want('b', [ask('b')]);
	expect(round(2).signal?.aborted).toBe(true);
	expect(round(3).asks).toEqual([ask('b')]);
	await round(3).answer(['B']);
	expect(round(4).asks).toEqual([ask('y')]);
});

test('a touch foresees before anything is wanted; a failure is not told, nor tried again before a view is wanted', async () => {
	const fake = fakeEngine(false);
	const answers = new LiveAnswers(() => fake.engine, compose, [ask('x')]);
	answers.warm();
	answers.warm();
	expect(fake.rounds.length).toBe(1);
	await fake.round(0).fail(new QueryError('download', 'answered 404'));
	answers.warm();
	expect(answers.status).toEqual({ kind: 'idle' });
	expect(fake.rounds.length).toBe(1);
	answers.want('x', [ask('x')]);
	await fake.round(1).fail(new QueryError('download', 'answered 404'));
	expect(answers.status).toMatchObject({ kind: 'failed' });
});
