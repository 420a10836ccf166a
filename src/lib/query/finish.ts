import { QueryError } from './query-error.ts';
import type { Ask, Parameter, RawRow } from './question.ts';

/** Refuses what SQL must have cast already: an engine's own numbers (BIGINT, DECIMAL) differ between engines. */
export function plainRow(ask: Ask, row: Readonly<Record<string, unknown>>): RawRow {
	return Object.fromEntries(
		Object.entries(row).map(([column, value]): [string, Parameter] => {
			if (value === null || typeof value === 'string' || typeof value === 'number') return [column, value];
			throw new QueryError(
				'rows',
				`Question ${ask.question.name}, column ${column}: a ${typeof value} left the database. Cast it to DOUBLE, INTEGER or VARCHAR.`,
				{ sql: ask.question.sql }
			);
		})
	);
}

/** Decodes the raw rows of an ask and reshapes them where the question says so. */
export async function finish(ask: Ask, raw: readonly RawRow[]): Promise<readonly unknown[]> {
	const { question } = ask;
	const rows = raw.map((row, index) => question.decode(row, index));
	return question.reshape ? question.reshape(rows) : rows;
}

/** Refuses an ask with too few or too many parameters before any engine sees it. */
export function checkArity({ question, parameters }: Ask): void {
	if (parameters.length !== question.arity)
		throw new QueryError(
			'sql',
			`Question ${question.name} binds ${question.arity} parameters, ${parameters.length} were given.`,
			{ sql: question.sql }
		);
}
