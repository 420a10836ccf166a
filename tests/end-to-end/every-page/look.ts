import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds against WCAG 2.1 AA, each with its element. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page })
		// What passed is thousands of elements, which nobody reads.
		.options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] })
		// The second page that it would open otherwise has another policy.
		.setLegacyMode()
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`)
	);
}

/** Elements that make the page wider than the window; empty where it scrolls in one direction alone. */
export function overflowOn(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > width + 1
		);
		return [`${String(document.documentElement.scrollWidth)} px in ${String(width)} px`].concat(
			wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
		);
	});
}

/** Opens every table that a reader may open. */
export async function openDetails(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}
