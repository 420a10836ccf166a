import sql from './canary.sql?raw';
import { integer, number, question, text } from './decode.ts';
import { QueryError } from './query-error.ts';
import type { Ask, RawRow } from './question.ts';

const expected = { decimal: 11.61, count: 3, total: 6, text: '统鉴' };

const canary = question(
	'canary',
	sql,
	0,
	{ decimal: number, count: integer, total: integer, text },
	(row) => row
);

/** The first question of every engine. */
export function askCanary(): Ask {
	return { question: canary, parameters: [] };
}

/** Throws QueryError ('untrue') where a value arrived other than it was written: such an engine may not answer. */
export function checkCanary(rows: readonly RawRow[]): void {
	const row = rows[0];
	if (rows.length !== 1 || row === undefined)
		throw new QueryError(
			'untrue',
			`The engine answered its test question with ${rows.length} rows instead of 1.`,
			{ sql }
		);
	const got: Readonly<Record<string, unknown>> = canary.decode(row, 0);
	for (const [column, value] of Object.entries(expected))
		if (got[column] !== value)
			throw new QueryError(
				'untrue',
				`The engine altered a value: ${column} is ${String(got[column])}, it was written as ${value}. No figure it gives can be shown.`,
				{ sql }
			);
}
