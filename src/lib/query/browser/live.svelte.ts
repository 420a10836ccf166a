import type { Answers } from '../answers.ts';
import type { Progress } from '../engine.ts';
import { isAbort, messageOf, QueryError } from '../query-error.ts';
import type { Ask } from '../question.ts';
import { Cache } from './cache.ts';
import type { BrowserEngine } from './client.ts';

/** What a page says beside its charts: nothing, that it is working, or why it could not. */
export type LiveStatus =
	| { readonly kind: 'idle' }
	| { readonly kind: 'starting'; readonly progress: Progress }
	| { readonly kind: 'asking' }
	| { readonly kind: 'failed'; readonly error: QueryError };

/** A view and the answers to everything it asks: they change together, so that a view is never shown with others' rows. */
export interface Shown<View> {
	readonly view: View;
	readonly answers: Answers;
}

const idle: LiveStatus = { kind: 'idle' };

/** Answers that follow a reader's controls: what the page carries at once, the rest from the engine. */
export class LiveAnswers<View> {
	/** What is shown now. It stays until all answers to a newer view are there. */
	shown: Shown<View>;
	/** What goes on. */
	status: LiveStatus = $state.raw(idle);

	readonly #engine: () => BrowserEngine;
	readonly #cache = new Cache();
	#wanted: { readonly view: View; readonly asks: readonly Ask[] } | undefined;
	#running: AbortController | undefined;

	/** `engine` is called in the browser alone, when something must be asked; `seed` are the page's prerendered rows. */
	constructor(engine: () => BrowserEngine, view: View, seed: Answers) {
		this.#engine = engine;
		this.#cache.keepAll(seed);
		this.shown = $state.raw({ view, answers: seed });
	}

	/** Shows what a page brought along, and keeps its rows. */
	seed(view: View, answers: Answers): void {
		this.#stop();
		this.#cache.keepAll(answers);
		this.shown = { view, answers };
		this.status = idle;
	}

	/** Shows a view: at once where every row is known, else when the engine has answered. A newer view replaces an older. */
	want(view: View, asks: readonly Ask[]): void {
		this.#stop();
		this.#wanted = { view, asks };
		const missing = this.#cache.missing(asks);
		if (missing.length === 0) this.#show(view, asks);
		else void this.#fetch(view, asks, missing);
	}

	/** Asks again for what failed. */
	retry(): void {
		if (this.#wanted !== undefined) this.want(this.#wanted.view, this.#wanted.asks);
	}

	/** Gives up what is under way and keeps what is shown. */
	cancel(): void {
		this.#stop();
		this.status = idle;
	}

	/** Starts the engine before it is needed: at the first pointer or focus on a control. */
	warm(): void {
		this.#engine().start();
	}

	async #fetch(view: View, asks: readonly Ask[], missing: readonly Ask[]): Promise<void> {
		const controller = new AbortController();
		this.#running = controller;
		const current = (): boolean => this.#running === controller;
		const engine = this.#engine();
		const follow = (progress: Progress): void => {
			if (current())
				this.status = progress.stage === 'ready' ? { kind: 'asking' } : { kind: 'starting', progress };
		};
		const unfollow = engine.onProgress(follow);
		this.status = { kind: 'asking' };
		if (engine.progress !== null) follow(engine.progress);
		try {
			this.#cache.keep(missing, await engine.ask(missing, controller.signal));
			if (current()) this.#show(view, asks);
		} catch (cause) {
			if (current() && !isAbort(cause)) this.status = { kind: 'failed', error: asError(cause) };
		} finally {
			unfollow();
		}
	}

	#show(view: View, asks: readonly Ask[]): void {
		this.shown = { view, answers: this.#cache.answers(asks) };
		this.status = idle;
	}

	#stop(): void {
		this.#running?.abort();
		this.#running = undefined;
	}
}

function asError(cause: unknown): QueryError {
	return cause instanceof QueryError ? cause : new QueryError('crashed', messageOf(cause), { cause });
}
