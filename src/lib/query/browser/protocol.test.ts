import { expect, test } from 'vitest';
import { QueryError } from '../query-error.ts';
import { failed } from './protocol.ts';

test('a fault in the code of a question fails that ask alone', () => {
	expect(failed(7, new TypeError('x is undefined'))).toEqual({
		kind: 'failure',
		id: 7,
		failure: 'rows',
		message: 'x is undefined',
		sql: ''
	});
});

test('what the engine refused is told of the ask, with its SQL and no SQL in the message', () => {
	const error = new QueryError('sql', 'no such column', { sql: 'select x' });
	expect(failed(7, error)).toEqual({
		kind: 'failure',
		id: 7,
		failure: 'sql',
		message: 'no such column',
		sql: 'select x'
	});
});

test.each([
	['a dead engine', 7, new QueryError('crashed', 'The engine fell silent.'), 'crashed'],
	['a start that threw', null, new Error('no memory'), 'crashed'],
	['a start that failed for a reason', null, new QueryError('download', 'answered 404'), 'download']
])('%s fails everything', (_, id, cause, failure) => {
	expect(failed(id, cause)).toMatchObject({ id: null, failure });
});
