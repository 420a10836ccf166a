import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveConfig } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { settings } from '../../setup/settings.mjs';
import { copyRecord, freshFolder } from './testing/record-copy.ts';
import { record } from './vite-plugin.ts';

test('the tests run on a compiled database, and the site is told its name and sizes', () => {
	const file = process.env['TONGJIAN_DATABASE'] ?? '';
	expect(path.basename(file)).toBe(__TONGJIAN__.database.file);
	expect(readFileSync(file).length).toBe(__TONGJIAN__.database.bytes);
	expect(readFileSync(`${file}.gz`).length).toBe(__TONGJIAN__.database.packedBytes);
	expect(existsSync(path.join(path.dirname(file), 'current.json'))).toBe(true);
	expect(__TONGJIAN__.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(__TONGJIAN__.version).toMatch(/^[0-9a-f]{16}$/);
});

const before = { ...settings, database: process.env['TONGJIAN_DATABASE'] };
afterEach(() => {
	settings.dataFolder = before.dataFolder;
	settings.cacheFolder = before.cacheFolder;
	process.env['TONGJIAN_DATABASE'] = before.database;
});

const configure = (command: 'build' | 'serve') =>
	resolveConfig({ configFile: false, logLevel: 'silent', plugins: [record()] }, command);

test('a build refuses a record that data:check refuses, by file, line and column; a dev server takes it', async () => {
	// The number alone: its quotation still says 10.1.
	const file = 'observations/industrial-value-added/2024-08.csv';
	settings.dataFolder = copyRecord({ [file]: (text) => text.replace('-10.1,1', '-11.3,1') });
	settings.cacheFolder = freshFolder();
	const told = path.join(path.relative(process.cwd(), settings.dataFolder), `${file}:3:33  S002: `);
	await expect(configure('build')).rejects.toThrow(told);
	await expect(configure('build')).rejects.toThrow('npm run data:check');
	expect(existsSync(settings.cacheFolder)).toBe(false);
	await configure('serve');
	expect(existsSync(settings.cacheFolder)).toBe(true);
});

test('a build takes the record as it is', async () => {
	const { define } = await configure('build');
	expect(JSON.stringify(define)).toContain(__TONGJIAN__.database.file);
});
