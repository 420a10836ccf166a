import { QueryError } from './query-error.ts';

/** One value of a long table: the row and the column that it belongs to. */
export interface Cell<Value> {
	readonly row: string;
	readonly column: string;
	readonly value: Value;
}

/** One row of a wide table; null where the long table held no value: it was not published. */
export interface Spread<Value> {
	readonly row: string;
	readonly cells: Readonly<Record<string, Value | null>>;
}

/**
 * Spreads a long table: one row per `row` in order of appearance, one cell per `column` in order of the alphabet.
 * Arquero compiles code from text, so this runs at build and in the worker, never on the page, whose policy forbids it.
 */
export async function spread<Value>(long: readonly Cell<Value>[]): Promise<readonly Spread<Value>[]> {
	if (long.length === 0) return [];
	const { from } = await import('arquero');
	// Marked, so that no column is taken for the rows' own.
	const marked = long.map(({ row, column, value }) => ({ row, column: `=${column}`, value }));
	const wide = compiled(() => from(marked).groupby('row').pivot('column', 'value'));
	const cellsOf = (column: string): readonly unknown[] => Array.from(wide.array(column));
	const columns = wide.columnNames().filter((name) => name.startsWith('='));
	const byColumn = columns.map((name) => [name.slice(1), cellsOf(name)] as const);
	return cellsOf('row').map((row, index) => ({
		row: String(row),
		// Arquero's columns are untyped; each holds what was put in, or undefined.
		cells: Object.fromEntries(
			byColumn.map(([column, values]) => [column, (values[index] ?? null) as Value | null])
		)
	}));
}

function compiled<Value>(run: () => Value): Value {
	try {
		return run();
	} catch (cause) {
		if (!(cause instanceof EvalError)) throw cause;
		throw new QueryError(
			'policy',
			'Arquero may not compile here. Where a host sends a policy with every file, that of the worker needs unsafe-eval.',
			{ cause }
		);
	}
}
