import { placeTooltip } from '../figure/place-tooltip.ts';

/** Steps of the arrow keys along the marks, in the order of the chart's table. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
	ArrowRight: (index, last) => Math.min(index + 1, last),
	ArrowDown: (index, last) => Math.min(index + 1, last),
	ArrowLeft: (index) => Math.max(index - 1, 0),
	ArrowUp: (index) => Math.max(index - 1, 0),
	Home: () => 0,
	End: (_, last) => last
};

/** Asks the page to open the passport of a figure that has no page: a bubbling event, its detail the figure's id. */
export const openEvent = 'openfigure';

/** Makes every chart of the document answer to pointer and keys, those that are drawn later too. Called once a page. */
export function readCharts(): void {
	let pinned: Element | null = null;
	/** A mark that was drawn anew is pinned no more. */
	const held = (): Element | null => (pinned?.isConnected ? pinned : null);

	const show = (mark: Element): void => {
		const chart = chartOf(mark);
		if (chart) fillTooltip(chart, mark, mark === pinned);
	};
	const rest = (chart: Element | null): void => {
		const mark = held();
		if (mark && chart?.contains(mark)) show(mark);
		else hide(chart);
	};
	const unpin = (): void => {
		const chart = pinned && chartOf(pinned);
		pinned = null;
		rest(chart);
	};

	document.addEventListener('pointerover', (event) => {
		if (event.pointerType === 'touch') return;
		const mark = markAt(event);
		if (mark && !held()) show(mark);
	});
	document.addEventListener('pointerout', (event) => {
		if (event.pointerType !== 'touch' && markAt(event) && !held()) rest(chartOf(event.target));
	});
	document.addEventListener('focusin', (event) => {
		const mark = markAt(event);
		const chart = chartOf(mark);
		if (!mark || !chart) return;
		for (const other of chart.querySelectorAll('[data-key][tabindex]'))
			other.setAttribute('tabindex', other === mark ? '0' : '-1');
		show(mark);
		speak(chart, mark);
	});
	document.addEventListener('focusout', (event) => {
		const mark = markAt(event);
		const chart = chartOf(mark);
		if (!chart) return;
		rest(chart);
		setText(chart.querySelector('[data-spoken]'), '');
		// From outside a chart is entered at its first mark, which is there whatever was drawn anew meanwhile.
		if (!(event.relatedTarget instanceof Node) || !chart.contains(event.relatedTarget)) resetStop(chart);
	});
	document.addEventListener('click', (event) => {
		const mark = markAt(event);
		const at = event.target instanceof Element ? event.target : null;
		const opener = at?.closest('[data-chart] [data-open]');
		if (opener) open(opener);
		if (!mark) {
			if (at?.closest('[data-close]') || !at?.closest('[data-tooltip]')) unpin();
			return;
		}
		// Enter and assistive technology click without a pointer (detail 0): they follow the mark, as a new tab does.
		const follows = event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey;
		if (follows && mark.hasAttribute('href')) return;
		event.preventDefault();
		if (follows) {
			open(mark);
			return;
		}
		const next = pinned === mark ? null : mark;
		unpin();
		pinned = next;
		if (next) show(next);
	});
	document.addEventListener('keydown', (event) => {
		const from = held();
		if (event.key === 'Escape' && from) {
			unpin();
			if (from instanceof SVGElement && event.target instanceof HTMLElement) from.focus();
			hide(chartOf(from));
			return;
		}
		const mark = markAt(event);
		const chart = chartOf(mark);
		if (!mark || !chart || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') hide(chart);
		// An <a> without an address does not answer Enter by itself.
		if (event.key === 'Enter' && !mark.hasAttribute('href')) open(mark);
		const keys = keysOf(chart);
		const index = keys.indexOf(mark.getAttribute('data-key') ?? '');
		const next = keys[steps[event.key]?.(index, keys.length - 1) ?? -1];
		if (index < 0 || next === undefined) return;
		event.preventDefault();
		unpin();
		visibleMark(chart, next)?.focus();
	});
}

function hide(chart: Element | null): void {
	const tooltip = chart?.querySelector('[data-tooltip]');
	tooltip?.setAttribute('hidden', '');
	tooltip?.removeAttribute('data-pinned');
}

/** Keys of a chart's marks in the order of its table. */
const keysOf = (chart: Element): readonly string[] =>
	[...chart.querySelectorAll('[data-row]')]
		.map((row) => row.getAttribute('data-row') ?? '')
		.filter((key) => visibleMark(chart, key) !== undefined);

/** A chart may be drawn for several widths, of which one is shown. */
function visibleMark(chart: Element, key: string): SVGElement | undefined {
	const marks = [...chart.querySelectorAll<SVGElement>(`svg [data-key="${CSS.escape(key)}"]`)];
	return marks.find((mark) => mark.getClientRects().length > 0);
}

function resetStop(chart: Element): void {
	const first = keysOf(chart)[0];
	for (const mark of chart.querySelectorAll('[data-key][tabindex]'))
		mark.setAttribute('tabindex', mark.getAttribute('data-key') === first ? '0' : '-1');
}

function speak(chart: Element, mark: Element): void {
	const keys = keysOf(chart);
	const place = keys.indexOf(mark.getAttribute('data-key') ?? '') + 1;
	const spoken = chart.querySelector('[data-spoken]');
	const words = (spoken?.getAttribute('data-spoken') ?? '')
		.replace('{place}', String(place))
		.replace('{count}', String(keys.length));
	setText(spoken, `${mark.getAttribute('aria-label') ?? ''} ${words}`);
}

function fillTooltip(chart: Element, mark: Element, isPinned: boolean): void {
	const tooltip = chart.querySelector<HTMLElement>('[data-tooltip]');
	const group = tooltip?.parentElement;
	const key = mark.getAttribute('data-key') ?? '';
	const row = chart.querySelector(`[data-row="${CSS.escape(key)}"]`);
	if (!tooltip || !group || !row) return;
	const cell = (name: string): Element | null => row.querySelector(`[data-told="${name}"]`);
	const told = (name: string): string => cell(name)?.textContent.trim() ?? '';
	setText(tooltip.querySelector('[data-head]'), mark.getAttribute('aria-label') ?? '');
	for (const name of ['kind', 'interval', 'notes']) {
		const slot = tooltip.querySelector<HTMLElement>(`[data-slot="${name}"]`);
		setText(slot, told(name));
		const language = cell(name)?.getAttribute('lang');
		if (language) slot?.setAttribute('lang', language);
		else slot?.removeAttribute('lang');
		if (slot?.parentElement) slot.parentElement.hidden = told(name) === '';
	}
	const link = tooltip.querySelector('a');
	link?.setAttribute('href', mark.getAttribute('href') ?? '');
	if (link) link.hidden = !mark.hasAttribute('href');
	tooltip.toggleAttribute('data-pinned', isPinned);
	tooltip.hidden = false;
	const body = (mark.querySelector('.body, path') ?? mark).getBoundingClientRect();
	const size = tooltip.getBoundingClientRect();
	const place = placeTooltip(body, group.getBoundingClientRect(), size, group.currentCSSZoom);
	// The policy bars style attributes in the HTML; properties set by script are allowed.
	tooltip.style.setProperty('left', `${place.left}px`);
	tooltip.style.setProperty('top', `${place.top}px`);
}

function open(mark: Element): void {
	const detail = mark.getAttribute('data-figure');
	if (detail !== null) mark.dispatchEvent(new CustomEvent(openEvent, { bubbles: true, detail }));
}

function setText(element: Element | null, text: string): void {
	if (element) element.textContent = text;
}

const chartOf = (at: EventTarget | null): Element | null =>
	at instanceof Element ? at.closest('[data-chart]') : null;

function markAt(event: Event): Element | null {
	return event.target instanceof Element ? event.target.closest('[data-chart] svg [data-key]') : null;
}
