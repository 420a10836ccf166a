import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { execute, literal } from './literal.ts';
import { QueryError } from './query-error.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
});

async function readBack(sql: string): Promise<unknown> {
	const reader = await connection.runAndReadAll(`SELECT ${sql} AS value`);
	return reader.getRowObjectsJS()[0]?.['value'];
}

const writable = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));

test('any text reads back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(writable, fc.string({ unit: fc.constantFrom("'", '"', '\\', ';', '-', '$', 'é', '统') })),
			async (text) => {
				expect(await readBack(literal(text))).toBe(text);
			}
		)
	);
});

test('any number reads back as it was, to the last bit', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()),
			async (value) => {
				expect(await readBack(`${literal(value)}::DOUBLE`)).toBe(value);
			}
		)
	);
});

test('null is NULL', async () => {
	expect(await readBack(literal(null))).toBeNull();
});

test.each([['a\0b'], ['\uD800'], [Number.NaN], [Number.POSITIVE_INFINITY]])('%j is refused', (value) => {
	expect(() => literal(value)).toThrow(QueryError);
});

test('a name and its parameters make one EXECUTE', () => {
	expect(execute('figure-ids', [])).toBe('EXECUTE "figure-ids"');
	expect(execute('series', ["o'clock", 8, 0.1, null])).toBe(`EXECUTE "series"('o''clock', 8, 1e-1, NULL)`);
});
