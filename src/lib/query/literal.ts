import { QueryError } from './query-error.ts';
import type { Parameter } from './question.ts';

/**
 * A parameter as a SQL literal that reads back as the same value; throws QueryError where there is none.
 * Needed in the browser alone: a prepared statement that was sent cannot be cancelled, an EXECUTE with literals can.
 */
export function literal(parameter: Parameter): string {
	if (parameter === null) return 'NULL';
	if (typeof parameter === 'number') return numeral(parameter);
	// The parser ends a text at NUL, and a lone surrogate has no UTF-8.
	if (/[\0\uD800-\uDFFF]/u.test(parameter))
		throw new QueryError(
			'sql',
			`${JSON.stringify(parameter)} cannot be written in SQL: it holds NUL or half a character.`
		);
	return `'${parameter.replaceAll("'", "''")}'`;
}

function numeral(value: number): string {
	if (!Number.isFinite(value))
		throw new QueryError('sql', `${value} is not a number that a question can bind.`);
	if (Object.is(value, -0)) return '-0e0';
	// Without an exponent 0.1 would be DECIMAL, and DECIMAL to DOUBLE may miss by one bit.
	return Number.isSafeInteger(value) ? String(value) : value.toExponential();
}

/** The statement that runs a prepared question. */
export function execute(name: string, parameters: readonly Parameter[]): string {
	const quoted = `"${name.replaceAll('"', '""')}"`;
	return parameters.length === 0
		? `EXECUTE ${quoted}`
		: `EXECUTE ${quoted}(${parameters.map(literal).join(', ')})`;
}
