import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../src/lib/query/catalogue.ts';
import type { Engine } from '../../src/lib/query/engine.ts';
import { openEngine, type NativeEngine } from '../../src/lib/query/native/engine.ts';
import type { Cases } from './cases.ts';
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
	for (const file of sqlFiles)
		expect(
			questions.map(({ question }) => question.name),
			`${file}.sql has no question of its name`
		).toContain(nameOf(file));
	for (const { file } of questions) expect(sqlFiles, `${file}.ts has no SQL`).toContain(file);
	expect(new Set(questions.map(({ question }) => question.name)).size).toBe(questions.length);
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

describe('both engines', () => {
	let native: NativeEngine;
	let wasm: Engine;

	beforeAll(async () => {
		const file = process.env.TONGJIAN_DATABASE;
		if (file === undefined)
			throw new Error('TONGJIAN_DATABASE is not set: the database plugin of vite.config.ts must run first.');
		[native, wasm] = await Promise.all([openEngine(file), startWasm(file)]);
	}, 60_000);
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
		const [[left = []], [right = []]] = await Promise.all([
			native.ask([{ question, parameters }]),
			wasm.ask([{ question, parameters }])
		]).then((pair) => [[...pair[0]], [...pair[1]]] as const);
		// A reshaped question has the rows of its table, not those of its SQL.
		if (rows === 'any') expect(left.length).toBeGreaterThan(0);
		else if (question.reshape && rows > 0) expect(left.length).toBeGreaterThan(0);
		else expect(left.length).toBe(rows);
		sameRows(left, right);
	});
});
