import { watchFirstChart } from './in-page.mjs';
import { pairedRatio } from './numbers.mjs';

/** @typedef {{ name: string, viewport: { width: number, height: number }, cpu?: number, network?: boolean }} Condition */

/** The conditions under which a page is held against the same page by hand. @type {Record<string, Condition>} */
export const conditions = {
	desktop: { name: '1280 × 800', viewport: { width: 1280, height: 800 } },
	phone: { name: '390 × 844', viewport: { width: 390, height: 844 } },
	slowCpu: { name: '390 × 844, CPU × 4', viewport: { width: 390, height: 844 }, cpu: 4 },
	network: { name: '1280 × 800, 10 Mbit/s + 40 ms', viewport: { width: 1280, height: 800 }, network: true }
};

/**
 * One cold load: a new context has no cache, no cookie and a new renderer.
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {Condition} condition
 * @returns {Promise<{ chart: number, fcp: number }>} milliseconds since navigation; chart 0 where there is none
 */
async function load(browser, address, { viewport, cpu, network }) {
	const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
	await context.addInitScript(watchFirstChart);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	if (network) {
		const throughput = 10_000_000 / 8;
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 40,
			downloadThroughput: throughput,
			uploadThroughput: throughput
		});
	}
	await page.goto(address, { waitUntil: 'load' });
	const read = () => page.evaluate(() => /** @type {any} */ (window).benchPaint);
	const deadline = Date.now() + 1500 * (cpu ?? 1);
	let times = await read();
	while (!(times.fcp && times.chart) && Date.now() < deadline) {
		await page.waitForTimeout(20);
		times = await read();
	}
	await context.close();
	return times;
}

/**
 * Interleaved cold rounds of a page and the same page by hand; each goes first in every other round.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ page: string, hand: string }} addresses @param {Condition} condition @param {number} rounds
 */
export async function compareFirstChart(browser, addresses, condition, rounds) {
	const found = [];
	// One round more, unmeasured: the first load of a browser pays for things that no later one does.
	for (let round = 0; round <= rounds; round++) {
		const order = /** @type {('page' | 'hand')[]} */ (round % 2 ? ['page', 'hand'] : ['hand', 'page']);
		/** @type {Record<string, { chart: number, fcp: number }>} */
		const times = {};
		for (const which of order) times[which] = await load(browser, addresses[which], condition);
		if (round > 0) found.push(times);
	}
	const hasChart = found.every(({ page, hand }) => page?.chart && hand?.chart);
	const paired = found.map(({ page, hand }) => ({
		page: (hasChart ? page?.chart : page?.fcp) ?? NaN,
		hand: (hasChart ? hand?.chart : hand?.fcp) ?? NaN
	}));
	return {
		condition: condition.name,
		measured: hasChart ? 'first chart' : 'first contentful paint',
		...pairedRatio(paired)
	};
}
