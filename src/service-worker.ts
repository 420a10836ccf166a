/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build } from '$service-worker';

/*
 * Offline after one visit. Pages and data pointers come from the network first, so a new release replaces the old
 * at the next load; files with a hash in their name never change and come from the cache first. Nothing large is
 * fetched ahead: the engine and the database are held once a question has used them.
 */
declare const self: ServiceWorkerGlobalScope;

/** Caches are shared by the origin: the sub-path is part of the name, and only our own are ever deleted. */
const prefix = `tongjian:${base}/`;
const pages = `${prefix}pages`;
const hashed = `${prefix}hashed`;

const isHashed = (path: string) => path.startsWith(`${base}/_app/immutable/`) || /\/data\/tongjian\.[^/]+$/.test(path);
/** The engine and everything as large: never fetched ahead. */
const isEngine = (path: string) => /\.(wasm|gz)$|duckdb|\/workers\//.test(path);
const isPage = (request: Request) => request.mode === 'navigate';

/** A page is held under its path alone: the query chooses what it shows, not which page it is. */
function pageKey(address: string): string {
	const url = new URL(address);
	const path = url.pathname.replace(/index\.html$/, '');
	return url.origin + (path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`);
}

async function keep(cache: string, key: string, response: Response): Promise<void> {
	if (response.ok && response.type === 'basic') await (await caches.open(cache)).put(key, response.clone());
}

async function fromCacheFirst(request: Request): Promise<Response> {
	const held = await caches.match(request.url, { cacheName: hashed });
	if (held) return held;
	const response = await fetch(request);
	await keep(hashed, request.url, response);
	return response;
}

async function fromNetworkFirst(request: Request): Promise<Response> {
	const key = pageKey(request.url);
	try {
		const response = await fetch(request);
		await keep(pages, key, response);
		return response;
	} catch (error) {
		const held = await caches.match(key, { cacheName: pages });
		if (held) return held;
		if (!isPage(request)) throw error;
		const english = new URL(request.url).pathname.startsWith(`${base}/en/`);
		return Response.redirect(`${base}/${english ? 'en/' : ''}offline/`);
	}
}

/** Fetches in idle time what a reader of these pages needs without a network: the pages and the site's small files. */
async function hold(addresses: readonly string[]): Promise<void> {
	const small = build.filter((path) => !isEngine(path)).map((path) => new URL(path, self.location.origin).href);
	const heldFiles = await caches.open(hashed);
	for (const address of small) {
		if (await heldFiles.match(address)) continue;
		await keep(hashed, address, await fetch(address));
	}
	for (const address of addresses) {
		if (new URL(address).origin !== self.location.origin) continue;
		await keep(pages, pageKey(address), await fetch(address));
	}
}

/** Removes hashed files of other builds, and databases other than the current one. */
async function prune(): Promise<void> {
	const current = new Set(build.map((path) => new URL(path, self.location.origin).href));
	const cache = await caches.open(hashed);
	for (const request of await cache.keys()) {
		const { pathname } = new URL(request.url);
		const isCurrentData = pathname.startsWith(`${base}/data/${__TONGJIAN__.database.file}`);
		if (!isCurrentData && !current.has(request.url)) await cache.delete(request);
	}
}

self.addEventListener('activate', (event) => {
	event.waitUntil(prune().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	if (!message || typeof message !== 'object' || !('hold' in message) || !Array.isArray(message.hold)) return;
	const addresses = message.hold.filter((item): item is string => typeof item === 'string');
	event.waitUntil(hold(addresses).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
	if (!url.pathname.startsWith(`${base}/`)) return;
	event.respondWith(isHashed(url.pathname) ? fromCacheFirst(request) : fromNetworkFirst(request));
});
