import type { Ask } from './question.ts';

/** How far the start of an engine has come. */
export interface Progress {
	readonly stage: 'download' | 'compile' | 'attach' | 'ready';
	readonly loadedBytes: number;
	readonly totalBytes: number;
}

/** A database that answers questions. The native engine (build, command line) and the browser's are alike. */
export interface Engine {
	/**
	 * Answers all asks in one round trip: rows per ask, decoded, in order.
	 * Rejects with QueryError (SQL and cause), or with an AbortError once `signal` is aborted.
	 */
	ask(asks: readonly Ask[], signal?: AbortSignal): Promise<readonly (readonly unknown[])[]>;
}
