import type { Progress } from '../engine.ts';
import { messageOf, QueryError, type Failure } from '../query-error.ts';
import type { Ask, Parameter } from '../question.ts';

/** Where an engine finds what it needs: absolute address of the packed database, and how much there is to load. */
export interface EngineSource {
	readonly databaseUrl: string;
	/** Bytes of the database as published (gzip). */
	readonly databaseBytes: number;
	/** Bytes of the engine as published (gzip). */
	readonly engineBytes: number;
}

/** An ask by name: the worker has the questions itself, and a decoder is no message. */
export interface NamedAsk {
	readonly name: string;
	readonly parameters: readonly Parameter[];
}

/** Page to worker. */
export type Request =
	| { readonly kind: 'start'; readonly source: EngineSource }
	| { readonly kind: 'ask'; readonly id: number; readonly asks: readonly NamedAsk[] }
	| { readonly kind: 'cancel'; readonly id: number }
	| { readonly kind: 'ping' };

/** Worker to page. A failure without id is the engine's own: it is of no more use. */
export type Reply =
	| { readonly kind: 'alive' }
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'answer'; readonly id: number; readonly rows: readonly (readonly unknown[])[] }
	| {
			readonly kind: 'failure';
			readonly id: number | null;
			readonly failure: Failure;
			readonly message: string;
			readonly sql: string;
	  };

/** The ask as a message. */
export function named({ question, parameters }: Ask): NamedAsk {
	return { name: question.name, parameters };
}

/**
 * What is told of an ask that was not answered; id is null for a start. An error that no engine gave is a fault of the
 * question's own code and fails that ask alone, since a new worker would repeat it; a dead engine fails all.
 */
export function failed(id: number | null, cause: unknown): Reply {
	const foreign = id === null ? 'crashed' : 'rows';
	const error = cause instanceof QueryError ? cause : new QueryError(foreign, messageOf(cause), { cause });
	const { failure, summary, sql } = error;
	return { kind: 'failure', id: failure === 'crashed' ? null : id, failure, message: summary, sql };
}
