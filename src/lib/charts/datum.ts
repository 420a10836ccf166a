/** Solid is published, broken is ours: the four kinds never look alike. */
export type Status = 'published' | 'derived' | 'target' | 'ambiguous';

/** One number to be placed as a mark. Everything in words comes ready: charts know no SQL, page or URL. */
export interface Datum {
	/** Unique within the chart, stable over changes. */
	readonly key: string;
	/** Name of the category (row label), in the page's language. */
	readonly name: string;
	/** In the chart's unit. */
	readonly value: number;
	/** In the chart's unit; absent for exact counts. */
	readonly interval?: { readonly low: number; readonly high: number } | undefined;
	/** The number as it is printed on the mark: −10.1, +5.8, 9.51倍. */
	readonly label: string;
	readonly status: Status;
	/** The passport's address; absent where the passport opens in place. */
	readonly href?: string | undefined;
	/** Id of the figure (s002, gap-s002-r0554). */
	readonly figure: string;
	/** Whole sentence for the live region and the tooltip's head: 西夏区 2024年1—8月 下降10.1%. */
	readonly description: string;
	/** Further lines of the tooltip: interval, then passage or formula. */
	readonly notes: readonly string[];
}
