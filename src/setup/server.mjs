// The production server of the static site: what npm start, the tests and the bench all use.
// sirv reads the files; here stands what a host must do besides (README, "Hosting").
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const contentTypes = new Map([
	['.csv', 'text/csv;charset=utf-8'],
	['.duckdb', 'application/octet-stream'],
	['.gz', 'application/gzip'],
	['.html', 'text/html;charset=utf-8'],
	['.js', 'text/javascript;charset=utf-8'],
	['.sql', 'text/plain;charset=utf-8'],
	['.wasm', 'application/wasm']
]);

/**
 * Workers take their policy from the header of their script, not from the page that starts them. Arquero compiles
 * its verbs from text, and it runs in the worker alone.
 */
const workerPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'; worker-src 'self'; connect-src 'self' blob:";

/** Scripts that run as workers; any other runs under the policy of its page. */
const workers = /\/workers\/.+\.js$|^\/service-worker\.js$/;

/** Named by a hash of what is in them: they never change. */
const hashed = /\/_app\/immutable\/|\/data\/[^/]*\.[0-9a-f]{8,}\.duckdb(\.gz)?$/;

/**
 * @typedef {object} Options
 * @property {string} folder the built site
 * @property {string} [basePath] '' or '/statistics'
 * @property {number} [port] 0 for any free one
 * @property {number} [attempts] how many ports to try, from `port` upwards
 * @property {boolean} [compressed] whether .br and .gz siblings are used; false is a host that compresses nothing
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, pathname: string) => boolean} [intercept]
 *   a test's own answer: true where it gave one; `pathname` is without the sub-path
 */

/** @param {import('node:http').ServerResponse} response @param {string} pathname decoded, without the sub-path */
function setHeaders(response, pathname) {
	const type = contentTypes.get(path.extname(pathname) || '.html');
	if (type) response.setHeader('Content-Type', type);
	if (workers.test(pathname)) response.setHeader('Content-Security-Policy', workerPolicy);
	response.setHeader(
		'Cache-Control',
		hashed.test(pathname) ? 'public,max-age=31536000,immutable' : 'no-cache'
	);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Referrer-Policy', 'same-origin');
}

/** sirv takes a published .gz for a compressed sibling; it is a file of its own. @param {import('node:http').ServerResponse} response */
function withoutEncoding(response) {
	const write = response.writeHead.bind(response);
	response.writeHead = (/** @type {number} */ status, /** @type {any} */ headers) => {
		delete headers?.['Content-Encoding'];
		return write(status, headers);
	};
}

/** @param {string} text @returns {string | undefined} */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** @param {import('node:http').ServerResponse} response @param {string} location */
function redirect(response, location) {
	response.writeHead(308, { Location: location }).end();
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} reason */
function refuse(response, status, reason) {
	response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${reason}\n`);
}

/** @param {Options} options @returns {Promise<import('node:http').RequestListener>} */
async function listener({ folder, basePath = '', compressed = true, intercept }) {
	const { default: sirv } = await import('sirv');
	const files = sirv(folder, {
		dev: true,
		etag: true,
		brotli: compressed,
		gzip: compressed,
		extensions: ['html'],
		setHeaders
	});
	return (request, response) => {
		const [asked = '/', query] = (request.url ?? '/').split('?');
		const search = query === undefined ? '' : `?${query}`;
		const inside = asked.slice(basePath.length);
		const pathname = decoded(inside);
		if (basePath && asked === basePath) redirect(response, `${basePath}/${search}`);
		else if (!asked.startsWith(`${basePath}/`)) refuse(response, 404, `The site is at ${basePath}/`);
		else if (pathname === undefined) refuse(response, 400, 'The address is not well formed.');
		else if (request.method !== 'GET' && request.method !== 'HEAD')
			refuse(response, 405, 'Only GET and HEAD.');
		else if (intercept?.(request, response, pathname)) return;
		// A page's links are relative to its folder.
		else if (!pathname.endsWith('/') && existsSync(path.join(folder, pathname, 'index.html'))) {
			redirect(response, `${basePath}${inside}/${search}`);
		} else {
			if (pathname.endsWith('.gz')) withoutEncoding(response);
			request.url = inside + search;
			files(request, response, () => {
				const page = path.join(folder, '404.html');
				setHeaders(response, '/404.html');
				response.statusCode = 404;
				response.end(existsSync(page) ? readFileSync(page) : 'Not found');
			});
		}
	};
}

/**
 * Serves a built site on 127.0.0.1; where the port is taken, on the next free one.
 * @param {Options} options
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} address ends in the sub-path and a slash
 */
export async function serveSite(options) {
	const { port = 0, attempts = 50, basePath = '' } = options;
	const server = createServer(await listener(options));
	const bound = await new Promise((resolve, reject) => {
		let next = port;
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE' || next - port >= attempts) reject(error);
			else server.listen(++next, '127.0.0.1');
		});
		server.listen(next, '127.0.0.1', () => {
			const at = server.address();
			resolve(typeof at === 'object' && at ? at.port : next);
		});
	});
	return {
		address: `http://127.0.0.1:${String(bound)}${basePath}/`,
		port: bound,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			})
	};
}
