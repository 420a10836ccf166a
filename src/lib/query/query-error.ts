/** What went wrong, for `language` to word: a reader learns what still works, a maintainer the SQL and cause. */
export const failures = [
	'sql',
	'rows',
	'download',
	'policy',
	'stalled',
	'damaged',
	'untrue',
	'crashed'
] as const;
export type Failure = (typeof failures)[number];

/** A question that was not answered. The message is for maintainers; `failure` chooses the reader's words. */
export class QueryError extends Error {
	override readonly name = 'QueryError';
	readonly failure: Failure;
	/** The message without the SQL. */
	readonly summary: string;
	/** The SQL that was run, or '' where the engine failed before any. */
	readonly sql: string;

	constructor(failure: Failure, message: string, options: { sql?: string; cause?: unknown } = {}) {
		const sql = options.sql ?? '';
		super(sql === '' ? message : `${message}\nin the query:\n${sql}`, { cause: options.cause });
		this.failure = failure;
		this.summary = message;
		this.sql = sql;
	}
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : String(thrown);
}

/** True for the rejection of an aborted signal. */
export function isAbort(thrown: unknown): boolean {
	return thrown instanceof DOMException && thrown.name === 'AbortError';
}

/** The rejection of an aborted signal. */
export function abortError(): DOMException {
	return new DOMException('The question is no longer wanted.', 'AbortError');
}
