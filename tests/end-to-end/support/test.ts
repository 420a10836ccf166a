import { test as base, type BrowserContext } from '@playwright/test';
import { serveSite } from '../../../src/setup/server.mjs';
import { wholeBuild } from './folders.ts';

export { expect } from '@playwright/test';

/** A build that is being served; `address` ends in a slash, so that page.goto('en/') finds its way under a sub-path. */
export type Site = Awaited<ReturnType<typeof serveSite>>;
/** What to serve, and how: folder, sub-path, without compression, with a test's own answers. */
export type Serving = Partial<Omit<Parameters<typeof serveSite>[0], 'port'>>;

/** What went wrong in a context, pages and workers alike. */
export interface Watch {
	/** Addresses of requests to another host. */
	readonly foreign: string[];
	/** Errors on the console, exceptions, violations of the policy. */
	readonly errors: string[];
	/** A test that provokes an error says which; every other one fails it. */
	readonly expectError: (pattern: RegExp) => void;
}

/** A reader's connection: on a good one the engine may be loaded unasked, on a slow one it waits for a touch. */
export type Connection = 'good' | 'slow';

/** Tells the pages of a context what connection they have; most tests mean to see what happens without the engine. */
function pretend(connection: Connection): void {
	const conditions = {
		good: { saveData: false, effectiveType: '4g', downlink: 10 },
		slow: { saveData: false, effectiveType: '3g', downlink: 1 }
	};
	Object.defineProperty(Navigator.prototype, 'connection', { get: () => conditions[connection] });
	Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 8 });
}

/** Records the requests and errors of a context from now on; `origins` are those that tests serve themselves. */
export function watch(context: BrowserContext, origins: ReadonlySet<string>): Watch {
	const foreign: string[] = [];
	const errors: string[] = [];
	const expected: RegExp[] = [];
	const note = (error: string) => {
		if (!expected.some((pattern) => pattern.test(error))) errors.push(error);
	};
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = origins.has(url.origin) || ['data:', 'blob:', 'about:'].includes(url.protocol);
		if (!isLocal) foreign.push(url.href);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => {
		note(String(error.error()));
	});
	return {
		foreign,
		errors,
		expectError: (pattern) => {
			expected.push(pattern);
			errors.splice(0, errors.length, ...errors.filter((error) => !pattern.test(error)));
		}
	};
}

interface WorkerFixtures {
	/** Set it by test.use at the top of a file: what all its tests see. */
	serving: Serving;
	site: Site;
}
interface TestFixtures {
	connection: Connection;
	/** Origins of the sites that are being served. */
	origins: Set<string>;
	/** Serves another build, or the same in another way, until the test ends. */
	serve: (serving?: Serving) => Promise<Site>;
	/** On every test: no request leaves the host, no error stays unexpected. */
	watched: Watch;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	serving: [{}, { option: true, scope: 'worker' }],
	site: [
		async ({ serving }, use) => {
			const site = await serveSite({ folder: wholeBuild, ...serving });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => {
		await use(site.address);
	},
	connection: ['slow', { option: true }],
	context: async ({ context, connection }, use) => {
		await context.addInitScript(pretend, connection);
		await use(context);
	},
	origins: async ({ site }, use) => {
		await use(new Set([new URL(site.address).origin]));
	},
	serve: async ({ serving, origins }, use) => {
		const sites: Site[] = [];
		await use(async (other = {}) => {
			const site = await serveSite({ folder: wholeBuild, ...serving, ...other });
			sites.push(site);
			origins.add(new URL(site.address).origin);
			return site;
		});
		await Promise.all(sites.map((site) => site.close()));
	},
	watched: [
		async ({ context, origins }, use) => {
			const watched = watch(context, origins);
			await use(watched);
			base.expect(watched.foreign, 'requests to another host').toEqual([]);
			base.expect(watched.errors, 'errors on the console').toEqual([]);
		},
		{ auto: true }
	]
});
