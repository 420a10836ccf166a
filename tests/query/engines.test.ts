import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../src/lib/query/catalogue.ts';
import type { Engine } from '../../src/lib/query/engine.ts';
import { openEngine, type NativeEngine } from '../../src/lib/query/native/engine.ts';
import type { Ask } from '../../src/lib/query/question.ts';
import type { Cases } from './cases.ts';
import { emptyCopy } from './empty-copy.ts';
import { startWasm } from './wasm-engine.ts';

const sqlFiles = Object.keys(
	import.meta.glob('../../src/lib/query/questions/**/*.sql', { query: '?raw' })
).map((path) => path.replace(/^.*\/questions\/(.*)\.sql$/, '$1'));
const caseFiles = import.meta.glob<{ readonly cases: Cases }>('./*.cases.ts', { eager: true });

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const casesOf = (file: string): Cases => caseFiles[`./${nameOf(file)}.cases.ts`]?.cases ?? [];

/** Equal as published; sums and quotients of doubles may differ in the last bits between two builds of one engine. */
function sameRows(left: unknown, right: unknown): void {
	if (typeof left === 'number' && typeof right === 'number' && left !== right)
		expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-12 * Math.abs(left));
	else if (typeof left === 'object' && left !== null && typeof right === 'object' && right !== null) {
		expect(Object.keys(right)).toEqual(Object.keys(left));
		for (const [key, value] of Object.entries(left)) {
			const other: unknown = Reflect.get(right, key);
			if (key === 'value') expect(other).toEqual(value);
			else sameRows(value, other);
		}
	} else expect(right).toBe(left);
}

test('every .sql file has its module, and no module is without SQL', () => {
	expect(sqlFiles.length).toBeGreaterThan(8);
	expect(questions.map(({ file }) => file).sort()).toEqual([...sqlFiles].sort());
	expect(questions.map(({ question }) => question.name)).toEqual(questions.map(({ file }) => nameOf(file)));
});

describe.each(sqlFiles)('%s', (file) => {
	test('has three cases or more, one of them empty', () => {
		const cases = casesOf(file);
		const arity = questions.find((entry) => entry.file === file)?.question.arity;
		expect(
			cases.length,
			`tests/query/${nameOf(file)}.cases.ts is missing or too short`
		).toBeGreaterThanOrEqual(arity === 0 ? 1 : 3);
		if (arity !== 0) expect(cases.some(({ rows }) => rows === 0)).toBe(true);
	});
});

/** The answer to a question, which both engines give alike. */
async function answered([native, wasm]: readonly [Engine, Engine], ask: Ask): Promise<readonly unknown[]> {
	const [[left = []], [right = []]] = await Promise.all([native.ask([ask]), wasm.ask([ask])]);
	sameRows(left, right);
	return left;
}

function compiledDatabase(): string {
	const file = process.env.TONGJIAN_DATABASE;
	if (file === undefined)
		throw new Error('TONGJIAN_DATABASE is not set: the database plugin of vite.config.ts must run first.');
	return file;
}

describe('both engines', () => {
	let native: NativeEngine;
	let wasm: Engine;

	beforeAll(async () => {
		[native, wasm] = await Promise.all([openEngine(compiledDatabase()), startWasm(compiledDatabase())]);
	});
	afterAll(() => native.close());

	const runs = questions.flatMap(({ file, question }) =>
		casesOf(file).map(({ parameters, rows }) => ({
			question,
			parameters,
			rows,
			title: JSON.stringify([question.name, ...parameters])
		}))
	);

	test.each(runs)('$title', async ({ question, parameters, rows }) => {
		const { length } = await answered([native, wasm], { question, parameters });
		if (rows === 'any') expect(length).toBeGreaterThan(0);
		else expect(length).toBe(rows);
	});
});

describe('both engines, over a database that holds nothing', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'tongjian-empty-'));
	let native: NativeEngine;
	let wasm: Engine;

	beforeAll(async () => {
		const file = path.join(folder, 'empty.duckdb');
		await emptyCopy(compiledDatabase(), file);
		[native, wasm] = await Promise.all([openEngine(file), startWasm(file)]);
	});
	afterAll(() => {
		native.close();
		rmSync(folder, { recursive: true });
	});

	const runs = questions.map(({ file, question }) => ({
		question,
		parameters: casesOf(file)[0]?.parameters ?? []
	}));

	test.each(runs)('$question.name has no row', async ({ question, parameters }) => {
		expect(await answered([native, wasm], { question, parameters })).toEqual([]);
	});
});
