import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/setup/server.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const page = '<!doctype html><title>西夏区</title>';
const gone = '<!doctype html><title>404</title>';
const packed = gzipSync('engine');

const files: Record<string, string | Buffer> = {
	'index.html': page,
	'index.html.br': brotliCompressSync(page),
	'index.html.gz': gzipSync(page),
	'figures/s002/index.html': page,
	'404.html': gone,
	'data/current.json': '{}',
	'data/tongjian.0123456789abcdef.duckdb': 'database',
	'data/tongjian.0123456789abcdef.duckdb.gz': packed,
	'data/observations.csv': '西夏区,−10.1',
	'_app/immutable/engine.wasm.gz': packed,
	'_app/immutable/engine.wasm': 'wasm',
	'_app/immutable/workers/worker.js': 'self;',
	'_app/immutable/workers/assets/nested.js': 'self;',
	'page.js': 'self;'
};

beforeAll(() => {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
		writeFileSync(path.join(folder, name), content);
	}
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

/** Node's own client: fetch would follow redirects, unpack bodies and set headers of its own. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		get(address, { headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		}).on('error', reject);
	});
}

/** Asks for one path of a server that lives for this question. */
async function answer(
	pathname: string,
	headers: Record<string, string> = {},
	options: Partial<Parameters<typeof serveSite>[0]> = {}
): Promise<Answer> {
	const site = await serveSite({ folder, ...options });
	try {
		return await ask(new URL(pathname, site.address).href, headers);
	} finally {
		await site.close();
	}
}

describe('a static host as the site needs it', () => {
	it.each([
		['/', 'text/html;charset=utf-8', 'no-cache'],
		['/data/current.json', 'application/json', 'no-cache'],
		['/data/observations.csv', 'text/csv;charset=utf-8', 'no-cache'],
		[
			'/data/tongjian.0123456789abcdef.duckdb',
			'application/octet-stream',
			'public,max-age=31536000,immutable'
		],
		['/data/tongjian.0123456789abcdef.duckdb.gz', 'application/gzip', 'public,max-age=31536000,immutable'],
		['/_app/immutable/engine.wasm', 'application/wasm', 'public,max-age=31536000,immutable'],
		[
			'/_app/immutable/workers/worker.js',
			'text/javascript;charset=utf-8',
			'public,max-age=31536000,immutable'
		]
	])('%s is %s, kept as %s', async (pathname, type, cache) => {
		const { status, headers } = await answer(pathname);
		expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
	});

	it('sends a published .gz as the file it is, unpacked by nobody on the way', async () => {
		const { headers, body } = await answer('/_app/immutable/engine.wasm.gz', {
			'accept-encoding': 'gzip, br'
		});
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.equals(packed)).toBe(true);
	});

	it.each([
		['br, gzip', 'br'],
		['gzip', 'gzip'],
		['', undefined]
	])('answers accept-encoding "%s" with %s', async (accepted, encoding) => {
		const { headers } = await answer('/', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
	});

	it('compresses nothing where it plays a host that does not', async () => {
		const { headers, body } = await answer('/', { 'accept-encoding': 'br' }, { compressed: false });
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe(page);
	});

	it.each(['worker.js', 'assets/nested.js'])('gives %s its policy with its script', async (name) => {
		const { headers } = await answer(`/_app/immutable/workers/${name}`);
		expect(headers['content-security-policy']).toContain("connect-src 'self'");
	});

	it('leaves the scripts of a page to the policy of the page', async () => {
		const page = await answer('/page.js');
		expect(page.headers['content-security-policy']).toBeUndefined();
	});

	it('answers a known version with 304', async () => {
		const site = await serveSite({ folder });
		const first = await ask(site.address);
		const second = await ask(site.address, { 'if-none-match': String(first.headers.etag) });
		await site.close();
		expect(second.status).toBe(304);
	});
});

describe('addresses', () => {
	it('sends a folder without its slash to the folder, with the query', async () => {
		const { status, headers } = await answer('/figures/s002?lang=en');
		expect([status, headers.location]).toEqual([308, '/figures/s002/?lang=en']);
	});

	it('shows the page of the site where there is none, as 404', async () => {
		const { status, body } = await answer('/figures/s999/');
		expect([status, body.toString()]).toEqual([404, gone]);
	});

	it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%zz'])(
		'gives nothing from outside the folder for %s',
		async (pathname) => {
			const site = await serveSite({ folder });
			const { status } = await ask(site.address.slice(0, -1) + pathname);
			await site.close();
			expect(status).toBeGreaterThanOrEqual(400);
		}
	);

	it('serves under a sub-path and nowhere else', async () => {
		const site = await serveSite({ folder, basePath: '/a/b' });
		const at = (pathname: string) => ask(`http://127.0.0.1:${site.port}${pathname}`);
		const answers = await Promise.all(['/a/b/', '/a/b', '/a/b/figures/s002', '/', '/figures/s002/'].map(at));
		await site.close();
		expect(answers.map(({ status }) => status)).toEqual([200, 308, 308, 404, 404]);
		expect(answers.map(({ headers }) => headers.location).slice(1, 3)).toEqual([
			'/a/b/',
			'/a/b/figures/s002/'
		]);
	});

	it('takes the next port where one is busy', async () => {
		const first = await serveSite({ folder });
		const second = await serveSite({ folder, port: first.port });
		const { status } = await ask(second.address);
		await Promise.all([first.close(), second.close()]);
		expect(second.port).toBeGreaterThan(first.port);
		expect(status).toBe(200);
	});
});
