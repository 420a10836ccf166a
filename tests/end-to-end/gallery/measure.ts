import type { Page } from '@playwright/test';

/** What is wrong with the words of the charts on a page: those that overlap in one chart, those outside of their figure. */
export interface Measured {
	/** How many words were looked at: a test that measured nothing would pass. */
	readonly words: number;
	readonly faults: readonly string[];
}

/** Measures every visible word of every chart of the page, as it is drawn now. */
export function measureWords(page: Page): Promise<Measured> {
	return page.evaluate(() => {
		/** Ascent and descent reach beyond the letters: what is left of the box holds the ink of Chinese and of digits. */
		const shrink = 0.16;
		/** Rounding of glyphs' advances. */
		const tolerance = 0.75;
		/** Half of a digit: the number of an axis stands over its end, and the page has 16 px beside every figure. */
		const overhang = 4;
		interface Word {
			readonly text: string;
			readonly left: number;
			readonly right: number;
			readonly top: number;
			readonly bottom: number;
		}
		const isSeen = (element: Element): boolean => {
			if (element.getClientRects().length === 0) return false;
			const style = getComputedStyle(element);
			return style.visibility !== 'hidden' && style.opacity !== '0' && style.clipPath === 'none';
		};
		/** The words of an element itself, in SVG or beside it. */
		const boxOf = (element: Element): Word => {
			const range = document.createRange();
			range.selectNodeContents(element);
			const shown = element instanceof SVGElement ? element : range;
			const { left, right, top, bottom } = shown.getBoundingClientRect();
			const inset = (bottom - top) * shrink;
			const text = element.textContent.trim();
			return {
				text,
				left: left + tolerance,
				right: right - tolerance,
				top: top + inset,
				bottom: bottom - inset
			};
		};
		const hasWords = (element: Element): boolean =>
			[...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''
			);
		/** Words of one run: an SVG text, or an element that no other words stand around. */
		const isRun = (element: Element): boolean => {
			if (element instanceof SVGElement)
				return element.localName === 'text' && element.textContent.trim() !== '';
			const around = element.parentElement;
			return hasWords(element) && !(around && hasWords(around)) && !element.closest('[data-tooltip]');
		};
		const isOver = (one: Word, other: Word): boolean =>
			Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
			Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);

		const faults: string[] = [];
		let words = 0;
		for (const chart of document.querySelectorAll('[data-chart]')) {
			const name = chart.closest('section')?.id ?? '';
			const figure = chart.getBoundingClientRect();
			const seen = [...chart.querySelectorAll('.group *')]
				.filter((element) => isRun(element) && isSeen(element))
				.map(boxOf);
			words += seen.length;
			seen.forEach((one, index) => {
				if (one.left < figure.left - overhang || one.right > figure.right + overhang)
					faults.push(`${name}: “${one.text}” is outside of its figure`);
				if (one.top < figure.top - 1 || one.bottom > figure.bottom + 1)
					faults.push(`${name}: “${one.text}” is above or below its figure`);
				for (const other of seen.slice(index + 1))
					if (isOver(one, other)) faults.push(`${name}: “${one.text}” and “${other.text}” overlap`);
			});
		}
		return { words, faults };
	});
}
