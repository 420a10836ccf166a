/** What may be bound to a parameter of a question. */
export type Parameter = string | number | null;

/** One question put to the database: its name and its bound parameters, in the order of the SQL. */
export interface Ask<Row = unknown> {
	readonly question: Question<Row>;
	readonly parameters: readonly Parameter[];
}

/** A `.sql` file with its decoder, the single truth for the type of its rows. */
export interface Question<Row> {
	/** File name without `.sql`; unique. */
	readonly name: string;
	readonly sql: string;
	/** How many parameters the SQL binds ($1, $2, …). */
	readonly arity: number;
	/** Turns one raw row (column → string, number or null) into a typed row; throws with query, row and column. */
	readonly decode: (raw: Readonly<Record<string, Parameter>>, index: number) => Row;
}

/** The one key of an ask: in the cache, in the page's data, in errors. */
export function keyOf(ask: Ask): string {
	return JSON.stringify([ask.question.name, ...ask.parameters]);
}
