import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder of the compiled database, which holds exactly what is published with it. */
export const publishedFolder = (): string => path.dirname(process.env['TONGJIAN_DATABASE'] ?? '');

/** Names of the files under /data/ that a reader may want: the tables, their description, the database. */
export const publishedFiles = (): readonly string[] =>
	readdirSync(publishedFolder())
		.filter((file) => /\.(csv|duckdb)$|^datapackage\.json$/.test(file))
		.sort();
