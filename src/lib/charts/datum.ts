/** Solid is published, broken is ours: the four kinds never look alike. */
export const statuses = ['published', 'derived', 'target', 'ambiguous'] as const;
export type Status = (typeof statuses)[number];

/** Comparators are grey and told apart by shape: home ●, city ■, region ◆, nation ▲. */
export const shapes = ['circle', 'square', 'diamond', 'triangle'] as const;
export type Shape = (typeof shapes)[number];

/** One number to be placed as a mark. Everything in words comes ready: charts know no SQL, page or URL. */
export interface Datum {
	/** Unique within the chart, stable over changes. */
	readonly key: string;
	/** Name of the category (row label), in the page's language. */
	readonly name: string;
	/** A shorter name for narrow charts, from the code list; the full one stays in the accessible text. */
	readonly short?: string | undefined;
	/** In the chart's unit. */
	readonly value: number;
	/** In the chart's unit; absent for exact counts. */
	readonly interval?: { readonly low: number; readonly high: number } | undefined;
	/** The interval in words: 10.05%～10.15%. */
	readonly intervalLabel?: string | undefined;
	/** Its whisker is drawn however narrow: the precision is in doubt (9 %, 98 %). */
	readonly doubtful?: boolean | undefined;
	/** The number as it is printed on the mark: −10.1, +5.8, 9.51倍. */
	readonly label: string;
	/** The printed number said in the chart's unit, where the label uses another: 即+951%. */
	readonly equivalent?: string | undefined;
	readonly status: Status;
	/** Shape of its dot; a circle unless told. */
	readonly shape?: Shape | undefined;
	/** Whether it is the home region's. */
	readonly self?: boolean | undefined;
	/** The passport's address; absent where the passport opens in place. */
	readonly href?: string | undefined;
	/** Id of the figure (s002, gap-s002-r0554). */
	readonly figure: string;
	/** Whole sentence for the live region and the tooltip's head: 西夏区 2024年1—8月 下降10.1%. */
	readonly description: string;
	/** Further lines of the tooltip: passage or formula. */
	readonly notes: readonly string[];
}

/** Data that cannot be drawn honestly, with the reason; a form draws the words instead of marks. */
export interface Undrawable {
	readonly kind: 'undrawable';
	readonly reason: 'not-a-partition' | 'negative-part';
	readonly figures: readonly string[];
}

/** Returns the data when every number has one reading and is finite; throws a RangeError naming the figure otherwise. */
export function drawable<Drawn extends Datum>(data: readonly Drawn[]): readonly Drawn[] {
	for (const datum of data) {
		if (datum.status === 'ambiguous') {
			throw new RangeError(
				`Figure ${datum.figure} (${datum.label}) is ambiguous in its source and has no place on a scale. Leave it out of the chart and quote it in words.`
			);
		}
		if (!Number.isFinite(datum.value)) {
			throw new RangeError(
				`Figure ${datum.figure} has the value ${datum.value}, which has no place on a scale. Give a finite number or leave the datum out.`
			);
		}
	}
	return data;
}
