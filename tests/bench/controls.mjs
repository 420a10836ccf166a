import { installControls, saveData, watchLongTasks } from './in-page.mjs';
import { median, quantile, rounded } from './numbers.mjs';

/** The engine and its database, which are no part of a page's load. */
const engine = /\.wasm|duckdb|\/workers\/|worker/i;
const works = '[data-control] select:enabled, [data-control] input:enabled';

/** @param {readonly (readonly [number, number])[]} tasks @param {number} [from] */
const total = (tasks, from = 0) =>
	rounded(tasks.filter(([start]) => start >= from).reduce((sum, [, duration]) => sum + duration, 0));

/** A page at rest, on which nothing was fetched unasked. @param {import('@playwright/test').Browser} browser @param {string} address */
async function open(browser, address) {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		serviceWorkers: 'block'
	});
	for (const script of [saveData, watchLongTasks, installControls]) await context.addInitScript(script);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	/** @type {Map<string, { url: string, bytes: number }>} */
	const requests = new Map();
	session.on('Network.requestWillBeSent', ({ requestId, request }) =>
		requests.set(requestId, { url: request.url, bytes: 0 })
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = requests.get(requestId);
		if (request) request.bytes = encodedDataLength;
	});
	await page.goto(address);
	await page.waitForSelector(works, { timeout: 10_000 });
	const controlsAt = await page.evaluate(() => performance.now());
	await page.waitForLoadState('networkidle');
	return { context, page, requests: [...requests.values()], controlsAt };
}

/** @param {import('@playwright/test').Page} page @returns {Promise<[number, number][]>} */
const tasksOf = (page) => page.evaluate(() => /** @type {any} */ (window).benchTasks);

/** What a load costs until the controls work. @param {import('@playwright/test').Browser} browser @param {string} address @param {number} rounds */
export async function measureLoad(browser, address, rounds) {
	/** @type {{ tasks: number, controlsAt: number, requests: number, bytes: number }[]} */
	const loads = [];
	for (let round = 0; round < rounds; round++) {
		const { context, page, requests, controlsAt } = await open(browser, address);
		const tasks = total(await tasksOf(page));
		const counted = requests.filter(({ url }) => url.startsWith('http') && !engine.test(url));
		loads.push({
			tasks,
			controlsAt,
			requests: counted.length,
			bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0)
		});
		await context.close();
	}
	const middle = (/** @type {(load: typeof loads[number]) => number} */ of) => rounded(median(loads.map(of)));
	return {
		bytes: middle(({ bytes }) => bytes),
		requests: middle(({ requests }) => requests),
		controlsWorkAfter: middle(({ controlsAt }) => controlsAt),
		longTasks: middle(({ tasks }) => tasks)
	};
}

/**
 * The start of the engine at the first touch of a control, each time in a new browser context.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {number} rounds
 */
export async function measureEngine(browser, address, rounds) {
	const starts = [];
	for (let round = 0; round < rounds; round++) {
		const { context, page } = await open(browser, address);
		const start = await page.evaluate(async () => {
			const { bench } = /** @type {any} */ (window);
			const at = performance.now();
			// The first choice that the page cannot answer from what it brought along.
			for (const [name, index] of bench.choices()) {
				const result = await bench.change(name, index);
				if (result?.asked) return { at, failed: bench.status() === 'failed', ...result };
			}
			return null;
		});
		if (start) starts.push({ ...start, tasks: total(await tasksOf(page), start.at) });
		await context.close();
	}
	if (starts.length === 0) return null;
	return {
		starts: starts.length,
		failed: starts.filter(({ failed }) => failed).length,
		progressAfter: rounded(median(starts.map(({ progress }) => progress))),
		answeredAfter: rounded(median(starts.map(({ milliseconds }) => milliseconds))),
		longTasks: rounded(Math.max(...starts.map(({ tasks }) => tasks)))
	};
}

/** @param {readonly number[]} times */
const summary = (times) => ({
	changes: times.length,
	median: rounded(median(times)),
	p95: rounded(quantile(times, 0.95))
});

/**
 * Changes of control once the engine is warm: answered by the engine, answered from the cache, and a change that
 * overtakes a query which is still running.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {number} rounds
 */
export async function measureRepaint(browser, address, rounds) {
	const { context, page } = await open(browser, address);
	const results = await page.evaluate(async (changes) => {
		const { bench } = /** @type {any} */ (window);
		const rest = () =>
			new Promise((resolve) => {
				setTimeout(resolve, 50);
			});
		// The same walk over the choices in every run, past views that were seen before and views that were not.
		let state = 1;
		const next = () => {
			const choices = bench.choices();
			state = (state * 48_271) % 2_147_483_647;
			return choices[state % choices.length];
		};
		/** @type {{ asked: number[], kept: number[], overtaking: number[] }} */
		const times = { asked: [], kept: [], overtaking: [] };
		let isWarm = false;
		const deadline = performance.now() + 120_000;
		for (let step = 0; step < changes && performance.now() < deadline; step++) {
			const result = await bench.change(...next());
			await rest();
			// The first answer of the engine is its start.
			if (result && isWarm) (result.asked ? times.asked : times.kept).push(result.milliseconds);
			isWarm ||= Boolean(result?.asked);
		}
		for (let step = 0; step < changes / 4 && performance.now() < 1.5 * deadline; step++) {
			const result = await bench.supersede(next(), next());
			await rest();
			if (result && isWarm) times.overtaking.push(result.milliseconds);
		}
		return times;
	}, rounds * 8);
	await context.close();
	return {
		// Whoever answered: what the controls can lead to is asked ahead, and then known.
		changed: summary([...results.asked, ...results.kept]),
		fromEngine: summary(results.asked),
		fromCache: summary(results.kept),
		overtaking: summary(results.overtaking)
	};
}
