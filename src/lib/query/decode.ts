import { QueryError } from './query-error.ts';
import type { Parameter, Question, RawRow } from './question.ts';

/** One column: what it must hold, and how a raw value is read; undefined where it is something else. */
export interface Column<Value> {
	readonly expected: string;
	readonly read: (raw: Parameter) => Value | undefined;
}

/** Columns of a question, by name: the single truth for the type of its rows. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The row type that columns describe. */
export type RowOf<Spec extends Columns> = {
	readonly [Name in keyof Spec]: Spec[Name] extends Column<infer Value> ? Value : never;
};

/** Text, never null. */
export const text: Column<string> = {
	expected: 'text',
	read: (raw) => (typeof raw === 'string' ? raw : undefined)
};

/** A finite DOUBLE or INTEGER, never null. */
export const number: Column<number> = {
	expected: 'a finite number',
	read: (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined)
};

/** A whole number, never null. */
export const integer: Column<number> = {
	expected: 'a whole number',
	read: (raw) => (Number.isSafeInteger(raw) ? number.read(raw) : undefined)
};

/** The column, or null: not published. */
export function orNull<Value>(column: Column<Value>): Column<Value | null> {
	return {
		expected: `${column.expected} or null`,
		read: (raw) => (raw === null ? null : column.read(raw))
	};
}

/** One of the listed words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Column<Word> {
	return {
		expected: `one of ${words.map((word) => `'${word}'`).join(', ')}`,
		read: (raw) => words.find((word) => word === raw)
	};
}

/** 0 or 1 as a boolean. */
export const flag: Column<boolean> = {
	expected: '0 or 1',
	read: (raw) => (raw === 1 ? true : raw === 0 ? false : undefined)
};

/** A blank-separated list; '' is the empty list. */
export const words: Column<readonly string[]> = {
	expected: 'blank-separated words',
	read: (raw) => (typeof raw === 'string' ? raw.split(' ').filter((word) => word !== '') : undefined)
};

/** A question from its SQL and columns; `shape` turns the flat row into what features use. */
export function question<Spec extends Columns, Row>(
	name: string,
	sql: string,
	arity: number,
	columns: Spec,
	shape: (row: RowOf<Spec>) => Row
): Question<Row> {
	return { name, sql, arity, decode: (raw, index) => shape(decodeRow(name, columns, raw, index)) };
}

function decodeRow<Spec extends Columns>(
	name: string,
	columns: Spec,
	raw: RawRow,
	index: number
): RowOf<Spec> {
	const refuse = (column: string, complaint: string): never => {
		throw new QueryError('rows', `Question ${name}, row ${index + 1}, column ${column}: ${complaint}`);
	};
	for (const column of Object.keys(raw))
		if (!(column in columns))
			refuse(column, 'the SQL returns it, the specification does not list it. Add it to one.');
	const entries = Object.entries(columns).map(([column, { expected, read }]) => {
		const value = raw[column];
		if (value === undefined)
			return refuse(column, `expected ${expected}, but the SQL returns no such column.`);
		const decoded = read(value);
		return decoded === undefined
			? refuse(column, `expected ${expected}, got ${JSON.stringify(value)}.`)
			: [column, decoded];
	});
	// The loop above has read every column by its own specification.
	return Object.fromEntries(entries) as RowOf<Spec>;
}
