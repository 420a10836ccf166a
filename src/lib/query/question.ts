/** What may be bound to a parameter of a question. */
export type Parameter = string | number | null;

/** One row as it left the database: column → text, number or null (not published). */
export type RawRow = Readonly<Record<string, Parameter>>;

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
	/** Turns one raw row into a typed row; throws QueryError with query, row and column. */
	readonly decode: (raw: RawRow, index: number) => Row;
	/** Reshapes all decoded rows with Arquero, where the question was answered: at build or in the worker. */
	reshape?(rows: readonly Row[]): Promise<readonly Row[]>;
}

/** The one key of an ask: in the cache, in the page's data, in errors. */
export function keyOf(ask: Ask): string {
	return JSON.stringify([ask.question.name, ...ask.parameters]);
}
