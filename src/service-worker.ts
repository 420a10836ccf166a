/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, version } from '$service-worker';
import { siteAddresses } from './routes/addresses';

/*
 * Offline after one visit. Pages and data pointers come from the network first, so a new release replaces the old
 * at the next load; files with a hash in their name never change and come from the cache first. Nothing large is
 * fetched ahead: the engine and the database are held once a question has used them.
 */
declare const self: ServiceWorkerGlobalScope;
/** Files that the pages of the navigation load, at once or at a touch (src/setup/vite/held.mjs). */
declare const __HELD__: readonly string[];

/** Caches are shared by the origin: the sub-path is part of the name, and only our own are ever deleted. */
const prefix = `tongjian:${base}/`;
/** Pages of one build: those of an older one ask for files that are gone. */
const pages = `${prefix}pages ${version}`;
const hashed = `${prefix}hashed`;

const isHashed = (path: string) =>
	path.startsWith(`${base}/_app/immutable/`) || /\/data\/tongjian\.[^/]+$/.test(path);
const isPage = (request: Request) => request.mode === 'navigate';

/** A page is held under its path alone: the query chooses what it shows, not which page it is. */
function pageKey(address: string): string {
	const url = new URL(address);
	const path = url.pathname.replace(/index\.html$/, '');
	return url.origin + (path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`);
}

async function keep(cache: string, key: string, response: Response): Promise<void> {
	if (response.ok && response.type === 'basic') await (await caches.open(cache)).put(key, response);
}

/** The answer of the network; a copy is kept beside, so that the page need not wait until all of it is there. */
async function fromNetwork(event: FetchEvent, cache: string, key: string): Promise<Response> {
	const response = await fetch(event.request);
	const copy = response.clone();
	event.waitUntil(keep(cache, key, copy).catch(() => undefined));
	return response;
}

async function fromCacheFirst(event: FetchEvent): Promise<Response> {
	const { url } = event.request;
	return (await caches.match(url, { cacheName: hashed })) ?? fromNetwork(event, hashed, url);
}

async function fromNetworkFirst(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const key = pageKey(request.url);
	try {
		return await fromNetwork(event, pages, key);
	} catch (error) {
		const held = await caches.match(key, { cacheName: pages });
		if (held) return held;
		const { pathname } = new URL(request.url);
		if (!isPage(request) || pathname.endsWith('/offline/')) throw error;
		// One language is held: who asks for a page in the other is told in the one that is.
		const [english, chinese] = [siteAddresses(`${base}/`, 'en'), siteAddresses(`${base}/`, 'zh')];
		const sites = pathname.startsWith(english.home) ? [english, chinese] : [chinese, english];
		for (const site of sites) {
			const offline = self.location.origin + site.page('offline/');
			if (await caches.match(offline, { cacheName: pages })) return Response.redirect(offline);
		}
		throw error;
	}
}

/** Fetches in idle time what a reader of these pages needs without a network and what is not held yet. */
async function hold(addresses: readonly string[], withFiles: boolean): Promise<void> {
	const files = withFiles ? __HELD__ : [];
	const small = files.map((file) => new URL(`${base}/${file}`, self.location.origin).href);
	const own = addresses.filter((address) => new URL(address).origin === self.location.origin);
	const wanted = [
		...small.map((address) => ({ cache: hashed, address, key: address })),
		...own.map((address) => ({ cache: pages, address, key: pageKey(address) }))
	];
	for (const { cache, address, key } of wanted) {
		if (!(await caches.match(key, { cacheName: cache }))) await keep(cache, key, await fetch(address));
	}
}

/** Removes the pages of other builds, hashed files that this one has not, and databases other than the current one. */
async function prune(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith(prefix) && name !== pages && name !== hashed) await caches.delete(name);
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
	const withFiles = 'files' in message && message.files === true;
	event.waitUntil(hold(addresses, withFiles).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
	if (!url.pathname.startsWith(`${base}/`)) return;
	event.respondWith(isHashed(url.pathname) ? fromCacheFirst(event) : fromNetworkFirst(event));
});
