import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const types: Readonly<Record<string, string>> = {
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.gz': 'application/gzip',
	'.duckdb': 'application/octet-stream'
};

/** The folder of the compiled database holds exactly what is published with it. */
const folder = () => path.dirname(process.env['TONGJIAN_DATABASE'] ?? '');

export const entries: EntryGenerator = () => readdirSync(folder()).map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file } }) => {
	if (!readdirSync(folder()).includes(file)) error(404, `There is no file ${file} in /data/.`);
	const type = types[path.extname(file)] ?? 'application/octet-stream';
	return new Response(new Uint8Array(readFileSync(path.join(folder(), file))), {
		headers: { 'content-type': type }
	});
};
