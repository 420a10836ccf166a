import type { Attachment } from 'svelte/attachments';
import type { Entry } from '../datum.ts';

/** Steps of the arrow keys along the marks, in the order of the data. */
const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
	ArrowRight: (index, last) => Math.min(index + 1, last),
	ArrowDown: (index, last) => Math.min(index + 1, last),
	ArrowLeft: (index) => Math.max(index - 1, 0),
	ArrowUp: (index) => Math.max(index - 1, 0),
	Home: () => 0,
	End: (_, last) => last
};

/** The reader's way through the marks of one chart: pointer, keys, the pinned tooltip. */
export class Walk {
	/** Key of the mark that has or last had the focus. */
	#visited: string | undefined = $state();
	#pointed: string | undefined = $state();
	#focused: string | undefined = $state();
	#pinned: string | undefined = $state();
	readonly #data: () => readonly Entry[];
	readonly #open: (datum: Entry) => void;

	constructor(data: () => readonly Entry[], open: (datum: Entry) => void) {
		this.#data = data;
		this.#open = open;
	}

	/** Key of the one mark that Tab reaches. */
	get stop(): string | undefined {
		const data = this.#data();
		return data.some((datum) => datum.key === this.#visited) ? this.#visited : data[0]?.key;
	}

	/** The datum whose tooltip is shown: the pinned, else the one under the pointer, else the focused. */
	get shown(): Entry | undefined {
		const key = this.#pinned ?? this.#pointed ?? this.#focused;
		return this.#data().find((datum) => datum.key === key);
	}

	/** The focused datum and its place, for the live region. */
	get spoken(): { readonly datum: Entry; readonly position: number } | undefined {
		const index = this.#data().findIndex((datum) => datum.key === this.#focused);
		const datum = this.#data()[index];
		return datum === undefined ? undefined : { datum, position: index + 1 };
	}

	get isPinned(): boolean {
		return this.#pinned !== undefined;
	}

	unpin(): void {
		this.#pinned = undefined;
	}

	/** Listens on the group: one listener of each kind for all marks. */
	readonly attach: Attachment<HTMLElement> = (group) => {
		const abort = new AbortController();
		const on = <Kind extends keyof HTMLElementEventMap>(
			kind: Kind,
			act: (event: HTMLElementEventMap[Kind]) => void
		) => group.addEventListener(kind, act, { signal: abort.signal });
		on('pointerover', (event) => (this.#pointed = event.pointerType === 'touch' ? undefined : keyAt(event)));
		on('pointerleave', () => (this.#pointed = undefined));
		on('focusin', (event) => {
			this.#focused = keyAt(event);
			this.#visited = this.#focused ?? this.#visited;
		});
		on('focusout', () => (this.#focused = undefined));
		on('click', (event) => this.#click(event));
		on('keydown', (event) => this.#press(event, group));
		return () => abort.abort();
	};

	#click(event: MouseEvent): void {
		const datum = this.#data().find((one) => one.key === keyAt(event));
		if (datum === undefined) {
			const inTooltip = event.target instanceof Element && event.target.closest('[data-tooltip]') !== null;
			if (!inTooltip) this.unpin();
			return;
		}
		// Enter and assistive technology click without a pointer (detail 0): they follow the mark, as a new tab does.
		const follows = event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey;
		if (follows && datum.href !== undefined) return;
		event.preventDefault();
		if (follows) this.#open(datum);
		else this.#pinned = this.#pinned === datum.key ? undefined : datum.key;
	}

	#press(event: KeyboardEvent, group: HTMLElement): void {
		const key = keyAt(event);
		if (event.key === 'Escape') {
			// From the tooltip back to its mark; on a mark the tooltip goes and the focus stays.
			if (!(event.target instanceof SVGElement)) focusMark(group, this.#pinned);
			this.#pointed = undefined;
			this.#focused = undefined;
			this.unpin();
			return;
		}
		const data = this.#data();
		const index = data.findIndex((datum) => datum.key === key);
		const datum = data[index];
		if (datum === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		// An <a> without an address does not answer Enter by itself.
		if (event.key === 'Enter' && datum.href === undefined) this.#open(datum);
		const next = data[steps[event.key]?.(index, data.length - 1) ?? -1];
		if (next === undefined) return;
		event.preventDefault();
		this.unpin();
		focusMark(group, next.key);
	}
}

function focusMark(group: HTMLElement, key: string | undefined): void {
	const mark = key === undefined ? null : group.querySelector(`[data-key="${CSS.escape(key)}"]`);
	if (mark instanceof SVGElement) mark.focus();
}

function keyAt(event: Event): string | undefined {
	const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null;
	return mark?.getAttribute('data-key') ?? undefined;
}
