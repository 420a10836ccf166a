import type { Answers } from '../answers.ts';
import type { Progress } from '../engine.ts';
import { isAbort, messageOf, QueryError, type Failure } from '../query-error.ts';
import type { Ask } from '../question.ts';
import { Cache } from './cache.ts';
import type { BrowserEngine } from './client.ts';

/** What a page says beside its charts: nothing, that it is working or was told to stop, or why it could not. */
export type LiveStatus =
	| { readonly kind: 'idle' }
	| { readonly kind: 'starting'; readonly progress: Progress }
	| { readonly kind: 'asking' }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed'; readonly error: QueryError };

const idle: LiveStatus = { kind: 'idle' };

/** Answers that follow a reader's controls, composed: what was answered before at once, the rest from the engine. */
export class LiveAnswers<View, Shown> {
	/** What is shown: null before the first answer. It stays until a newer view is answered and composed whole. */
	shown: Shown | null = $state.raw(null);
	/** What goes on. */
	status: LiveStatus = $state.raw(idle);

	readonly #engine: () => BrowserEngine;
	readonly #compose: (view: View, answers: Answers) => Shown;
	readonly #foreseen: readonly Ask[];
	readonly #cache = new Cache();
	#wanted: { readonly view: View; readonly asks: readonly Ask[] } | undefined;
	#running: AbortController | undefined;
	#foreseeing: AbortController | undefined;

	/**
	 * `engine` is called when something must be asked; what `compose` throws is a failure of that view ('rows').
	 * `foreseen` are the asks that the controls may lead to: asked one by one while the engine has nothing else to do.
	 */
	constructor(
		engine: () => BrowserEngine,
		compose: (view: View, answers: Answers) => Shown,
		foreseen: readonly Ask[] = []
	) {
		this.#engine = engine;
		this.#compose = compose;
		this.#foreseen = foreseen;
	}

	/** Shows a view: at once where every row is known, else when the engine has answered. A newer view replaces an older. */
	want(view: View, asks: readonly Ask[]): void {
		this.#stop();
		this.#wanted = { view, asks };
		const missing = this.#cache.missing(asks);
		if (missing.length === 0) this.#answerFromCache(view, asks);
		else void this.#fetch(view, asks, missing);
	}

	/** Asks again for what failed or was cancelled. */
	retry(): void {
		if (this.#wanted !== undefined) this.want(this.#wanted.view, this.#wanted.asks);
	}

	/** Gives up what is under way, and says so; keeps what is shown. */
	cancel(): void {
		this.status = this.#running === undefined ? idle : { kind: 'cancelled' };
		this.#stop();
	}

	/** The same where another view took its place: nothing is left to say. */
	leave(): void {
		this.#stop();
		this.status = idle;
	}

	/** Gives up everything that is asked, what is foreseen as well: another page takes the place of this one. */
	end(): void {
		this.leave();
		this.#foreseeing?.abort();
	}

	/** Starts the engine before it is needed, at the first pointer or focus on a control, and asks what is foreseen. */
	warm(): void {
		const engine = this.#engine();
		engine.start();
		if (this.#running === undefined) void this.#foresee(engine);
	}

	/** Asks ahead what a reader may want next. Silent: whatever fails is told once it is wanted. */
	async #foresee(engine: BrowserEngine): Promise<void> {
		if (this.#foreseeing !== undefined) return;
		const controller = new AbortController();
		this.#foreseeing = controller;
		try {
			for (const ask of this.#cache.missing(this.#foreseen))
				this.#cache.keep([ask], await engine.ask([ask], controller.signal));
			this.#foreseeing = undefined;
		} catch {
			// One that failed stays in place, so that nothing is foreseen again before something is wanted.
			if (controller.signal.aborted && this.#foreseeing === controller) this.#foreseeing = undefined;
		}
	}

	async #fetch(view: View, asks: readonly Ask[], missing: readonly Ask[]): Promise<void> {
		this.#foreseeing?.abort();
		this.#foreseeing = undefined;
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
			if (!current()) return;
			const shown = this.#composed(view, asks);
			// The first answer runs cold code: composing it and drawing it are two tasks, so that neither is long.
			await new Promise((resolve) => setTimeout(resolve));
			if (current()) this.#show(shown);
			if (current()) void this.#foresee(engine);
		} catch (cause) {
			if (current() && !isAbort(cause)) this.#fail('crashed', cause);
		} finally {
			unfollow();
			if (current()) this.#running = undefined;
		}
	}

	#answerFromCache(view: View, asks: readonly Ask[]): void {
		try {
			this.#show(this.#composed(view, asks));
		} catch (cause) {
			this.#fail('rows', cause);
		}
	}

	#show(shown: Shown): void {
		this.shown = shown;
		this.status = idle;
	}

	#composed(view: View, asks: readonly Ask[]): Shown {
		try {
			return this.#compose(view, this.#cache.answers(asks));
		} catch (cause) {
			throw cause instanceof QueryError ? cause : new QueryError('rows', messageOf(cause), { cause });
		}
	}

	#fail(failure: Failure, cause: unknown): void {
		const error = cause instanceof QueryError ? cause : new QueryError(failure, messageOf(cause), { cause });
		this.status = { kind: 'failed', error };
	}

	#stop(): void {
		this.#running?.abort();
		this.#running = undefined;
	}
}
