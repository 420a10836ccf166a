import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../setup/settings.mjs';
import { filesBelow } from '../../setup/version.mjs';
import { readCurrent, writePublished, type Current } from './compile/publish.ts';
import { readRecord } from './compile/read.ts';
import { compileFolder, schemaFolder, writeDatabase } from './compile/write.ts';

/** What compiling needs to know; the settings of a build have it. */
export interface CompileSettings {
	readonly dataFolder: string;
	readonly cacheFolder: string;
	/** YYYY-MM-DD: later publications are left out; '' leaves out nothing. */
	readonly asOf: string;
}

/** A compiled database: `folder` holds it and all that is published with it. */
export interface Compiled extends Current {
	readonly folder: string;
	/** Absolute path of the database. */
	readonly file: string;
}

/** The hash of all that the database is made from: the record, the schema, the compiler, the engine, the as-of date. */
function hashOf({ dataFolder, asOf }: CompileSettings): string {
	const hash = createHash('sha256');
	const add = (file: string, base: string) => {
		hash.update(path.relative(base, file).split(path.sep).join('/')).update('\0');
		hash.update(readFileSync(file)).update('\0');
	};
	const ours = [...filesBelow(schemaFolder), ...filesBelow(compileFolder)];
	for (const file of ours) if (!file.endsWith('.test.ts')) add(file, root);
	add(path.join(root, 'node_modules/@duckdb/node-api/package.json'), root);
	for (const file of filesBelow(dataFolder)) if (/\.(csv|json)$/.test(file)) add(file, dataFolder);
	return hash.update(asOf).digest('hex').slice(0, 16);
}

/**
 * Compiles the record into `tongjian.<hash>.duckdb` and what is published with it, or finds it in the cache.
 * Throws RecordError where the record has an empty or malformed value.
 */
export async function compile(settings: CompileSettings): Promise<Compiled> {
	const hash = hashOf(settings);
	const database = `tongjian.${hash}.duckdb`;
	const folder = path.join(settings.cacheFolder, 'database', hash);
	if (!existsSync(folder)) {
		// Written aside and renamed: a second process sees the whole folder or none.
		const aside = `${folder}.${randomUUID()}`;
		mkdirSync(aside, { recursive: true });
		try {
			await writeDatabase(readRecord(settings.dataFolder), path.join(aside, database), settings.asOf);
			await writePublished(aside, database, settings.dataFolder);
			moveUnlessThere(aside, folder);
		} finally {
			rmSync(aside, { recursive: true, force: true });
		}
	}
	return { ...readCurrent(folder), folder, file: path.join(folder, database) };
}

function moveUnlessThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (cause) {
		if (!existsSync(to)) throw cause;
	}
}
