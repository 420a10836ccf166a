import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the tests run on a compiled database, and the site is told its name and sizes', () => {
	const file = process.env['TONGJIAN_DATABASE'] ?? '';
	expect(path.basename(file)).toBe(__TONGJIAN__.database.file);
	expect(readFileSync(file).length).toBe(__TONGJIAN__.database.bytes);
	expect(readFileSync(`${file}.gz`).length).toBe(__TONGJIAN__.database.packedBytes);
	expect(existsSync(path.join(path.dirname(file), 'current.json'))).toBe(true);
	expect(__TONGJIAN__.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(__TONGJIAN__.version).toMatch(/^[0-9a-f]{16}$/);
});
