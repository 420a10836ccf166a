import { mayLoadUnasked } from '../../query/browser/conditions.ts';
import type { EngineSource } from '../../query/browser/protocol.ts';
import type { LiveStatus } from '../../query/browser/live.svelte.ts';
import { messageOf, QueryError } from '../../query/query-error.ts';
import type { Language } from '../../language/prose.ts';
import type { Answering } from './answering.svelte.ts';
import type { AddressOf } from '../compose/link-marks.ts';
import type { OverviewModel } from '../compose/model.ts';
import type { Month } from '../month.ts';
import type { View } from '../view.ts';

/** What answers are asked for. */
export interface Asking {
	readonly month: Month;
	readonly language: Language;
	readonly engine: () => EngineSource;
	readonly addressOf: AddressOf;
}

/** The answers that a page shows beside its prerendered view. What asks and composes is loaded with the first need of it. */
export class Shown {
	readonly #asking: Asking;
	#answering = $state.raw<Answering | null>(null);
	#unloaded = $state.raw<LiveStatus | null>(null);
	#wanted: View | null = null;
	#isCancelled = false;
	/** The answer that the prerendered view replaced. */
	#left = $state.raw<OverviewModel | null>(null);

	constructor(asking: Asking) {
		this.#asking = asking;
	}

	/** The newest answered view since the prerendered one was shown; null before there is one. */
	get model(): OverviewModel | null {
		const model = this.#answering?.model ?? null;
		return model === this.#left ? null : model;
	}

	get status(): LiveStatus {
		return this.#unloaded ?? this.#answering?.status ?? { kind: 'idle' };
	}

	/** Asks for a view; null is the prerendered one, which needs no answer. */
	async want(view: View | null): Promise<void> {
		this.#wanted = view;
		this.#isCancelled = false;
		if (view === null) {
			this.#answering?.leave();
			this.#unloaded = null;
			this.#left = this.#answering?.model ?? null;
		} else {
			const answering = this.#answering ?? (await this.#loadFor());
			if (this.#wanted === view && !this.#isCancelled) answering?.want(view);
		}
	}

	/** Loads what answers, and starts the engine, before either is needed. */
	async warm(): Promise<void> {
		// Silent: what cannot be loaded is told once a view is wanted.
		(await this.#load()).answering?.warm();
	}

	/** The same once the browser idles, where it costs the reader nothing; returns how to give it up. */
	warmWhenIdle(): () => void {
		if (!mayLoadUnasked(navigator) || !('requestIdleCallback' in window)) return () => undefined;
		const handle = requestIdleCallback(() => void this.warm(), { timeout: 10_000 });
		return () => cancelIdleCallback(handle);
	}

	/** Asks again for what failed or was given up. */
	retry(): void {
		void this.want(this.#wanted);
	}

	/** Gives up everything, where another page takes the place of this one. */
	end(): void {
		this.#wanted = null;
		this.#isCancelled = true;
		this.#answering?.end();
	}

	/** Gives up what is under way; the page says that what it shows is not what was chosen. */
	cancel(): void {
		this.#answering?.cancel();
		if (this.#unloaded) this.#unloaded = { kind: 'cancelled' };
		this.#isCancelled = true;
	}

	/** Loads what answers, saying so: a view waits for it. */
	async #loadFor(): Promise<Answering | null> {
		this.#unloaded = { kind: 'starting', progress: { stage: 'download', loadedBytes: 0, totalBytes: 0 } };
		const { answering, error } = await this.#load();
		if (error && !this.#isCancelled && this.#wanted !== null) this.#unloaded = { kind: 'failed', error };
		return answering;
	}

	async #load(): Promise<{ readonly answering: Answering | null; readonly error?: QueryError }> {
		if (this.#answering) return { answering: this.#answering };
		const { month, engine, language, addressOf } = this.#asking;
		try {
			const { Answering } = await import('./answering.svelte.ts');
			if (!this.#isCancelled) this.#unloaded = null;
			this.#answering ??= new Answering(month, engine, language, addressOf);
			return { answering: this.#answering };
		} catch (cause) {
			return { answering: null, error: new QueryError('download', messageOf(cause), { cause }) };
		}
	}
}
