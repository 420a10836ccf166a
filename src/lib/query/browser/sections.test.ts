import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { checkSections } from './sections.ts';

const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const type = [1, 4, 1, 0x60, 0, 0];

test('the engine that is published is whole; without its last byte it is not', () => {
	const engine = readFileSync(
		createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
	);
	expect(() => checkSections(engine)).not.toThrow();
	expect(() => checkSections(engine.subarray(0, -1))).toThrow(/no whole WebAssembly module/);
});

test.each([
	['a length of several bytes', [...head, 0, 0x80, 0x01, ...new Uint8Array(128)]],
	['two sections', [...head, ...type, ...type]]
])('whole: %s', (_, bytes) => {
	expect(() => checkSections(Uint8Array.from(bytes))).not.toThrow();
});

test.each([
	['nothing after its head', head],
	['half a head', head.slice(0, 5)],
	['a section without a length', [...head, 0xff]],
	['a length without an end', [...head, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]],
	['a section cut short', [...head, ...type.slice(0, -1)]],
	['something after its last section', [...head, ...type, 7]]
])('not whole: %s', (_, bytes) => {
	expect(() => checkSections(Uint8Array.from(bytes))).toThrow(
		expect.objectContaining({ failure: 'damaged' })
	);
});
