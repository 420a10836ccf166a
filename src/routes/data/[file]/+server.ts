import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { error } from '@sveltejs/kit';
import { publishedFolder } from '../published.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const types: Readonly<Record<string, string>> = {
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.gz': 'application/gzip',
	'.duckdb': 'application/octet-stream'
};

export const entries: EntryGenerator = () => readdirSync(publishedFolder()).map((file) => ({ file }));

export const GET: RequestHandler = ({ params: { file } }) => {
	if (!readdirSync(publishedFolder()).includes(file)) error(404, `There is no file ${file} in /data/.`);
	const type = types[path.extname(file)] ?? 'application/octet-stream';
	return new Response(new Uint8Array(readFileSync(path.join(publishedFolder(), file))), {
		headers: { 'content-type': type }
	});
};
