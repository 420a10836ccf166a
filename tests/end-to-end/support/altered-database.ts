import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../../src/lib/record/database.ts';
import { root } from '../../../src/setup/settings.mjs';
import { alterRows } from './reduced-build.mjs';
import type { Serving } from './test.ts';

/**
 * A database in which one number is another, in its row and in its passage: the published bytes (gzip).
 * `folder` is scratch of the test alone.
 */
export async function alteredDatabase(
	folder: string,
	change: {
		readonly file: string;
		readonly row: RegExp;
		readonly passage: RegExp;
		readonly from: string;
		readonly to: string;
	}
): Promise<Buffer> {
	const dataFolder = path.join(folder, 'data');
	cpSync(path.join(root, 'data'), dataFolder, { recursive: true });
	for (const [file, row] of [
		[change.file, change.row],
		['passages.csv', change.passage]
	] as const) {
		const full = path.join(dataFolder, file);
		const text = alterRows(readFileSync(full, 'utf8'), row, change.from, change.to);
		// The copy of a read-only file is read-only.
		rmSync(full);
		writeFileSync(full, text);
	}
	const compiled = await compile({ dataFolder, cacheFolder: path.join(folder, 'cache'), asOf: '' });
	return readFileSync(`${compiled.file}.gz`);
}

/** Answers for what a pattern names: an error, another file, or nothing at all until it is let go. */
export function answering(
	pattern: RegExp,
	respond: (response: Parameters<NonNullable<Serving['intercept']>>[1]) => void
): { readonly intercept: NonNullable<Serving['intercept']>; stop: () => void } {
	let isOn = true;
	return {
		intercept: (_request, response, pathname) => {
			if (!isOn || !pattern.test(pathname)) return false;
			respond(response);
			return true;
		},
		stop: () => {
			isOn = false;
		}
	};
}

/** The database that the browser fetches. */
export const databaseFile = /\.duckdb\.gz$/;
/** The engine's code that the browser fetches. */
export const engineFile = /\.wasm/;
