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
	const wide = from([...long])
		.groupby('row')
		.pivot('column', 'value');
	const columns = wide.columnNames().filter((name) => name !== 'row');
	const cellsOf = (column: string): readonly unknown[] => Array.from(wide.array(column));
	const rows = cellsOf('row');
	const byColumn = columns.map((column) => [column, cellsOf(column)] as const);
	return rows.map((row, index) => ({
		row: String(row),
		// Arquero's columns are untyped; each holds what was put in, or undefined.
		cells: Object.fromEntries(
			byColumn.map(([column, values]) => [column, (values[index] ?? null) as Value | null])
		)
	}));
}
