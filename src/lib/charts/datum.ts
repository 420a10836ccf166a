/** The ways in which a number can be known. Solid is published, broken is ours, a double rule is a target; none looks like another. */
export const placedStatuses = ['published', 'derived', 'target'] as const;
export type PlacedStatus = (typeof placedStatuses)[number];

/** What has no place on a scale: a number with two readings, and a number that nobody published. */
export const unplacedStatuses = ['ambiguous', 'missing'] as const;
export type UnplacedStatus = (typeof unplacedStatuses)[number];

/** Every status; each has its word in the table and its own look as a mark. */
export type Status = PlacedStatus | UnplacedStatus;

/** Comparators are grey and told apart by shape: home ●, city ■, region ◆, nation ▲, any other ✚. */
export const shapes = ['circle', 'square', 'diamond', 'triangle', 'cross'] as const;
export type Shape = (typeof shapes)[number];

/** What a number and the want of one share. Everything in words comes ready: charts know no SQL, page or URL. */
interface Named {
	/** Unique within the chart, stable over changes. */
	readonly key: string;
	/** Name of the category (row label), in the page's language. */
	readonly name: string;
	/** A shorter name for narrow charts, from the code list; the full one stays in the accessible text. */
	readonly short?: string | undefined;
	/** What tells it from others of its name, for a column of the table: period, region. */
	readonly series?: string | undefined;
	/** As it is printed on the mark: −10.1, +5.8, 9.51倍, 未公布. */
	readonly label: string;
	/** Whole sentence for the live region and the tooltip's head, the accessible name: 西夏区 2024年1—8月 下降10.1%. */
	readonly description: string;
	/** Further lines of the tooltip: passage or formula. */
	readonly notes: readonly string[];
	/** Language of the notes, where they are quoted from a document in another than the page's. */
	readonly notesLanguage?: string | undefined;
	/** The passport's address; absent where the passport opens in place. */
	readonly href?: string | undefined;
	/** Id of the statement that is at home here: the one place of a page that accounts for it. */
	readonly home?: string | undefined;
}

/** What a number must have in common with the others of its axis, in the codes of the record. */
export interface Scale {
	/** M single month, Q single quarter, Y year to date, A whole year, U not said. */
	readonly basis: string;
	/** real, nominal, or '' where prices are not involved. */
	readonly price: string;
	/** The chart's unit: % for 9.51 times that is drawn as 951. */
	readonly unit: string;
}

/** One number to be placed as a mark. */
export interface Datum extends Named {
	readonly status: PlacedStatus;
	/** In the chart's unit. */
	readonly value: number;
	/** In the chart's unit; absent for exact counts. */
	readonly interval?: { readonly low: number; readonly high: number } | undefined;
	/** The interval in words: 10.05%～10.15%. */
	readonly intervalLabel?: string | undefined;
	/** Its whisker is drawn however narrow: the precision is in doubt (9 %, 98 %). */
	readonly doubtful?: boolean | undefined;
	/** Unit of the label in words (%, 个百分点), where the label does not say it itself. */
	readonly unit?: string | undefined;
	/** The printed number said in the chart's unit, where the label uses another: 即+951%. */
	readonly equivalent?: string | undefined;
	/** For `sharedScale`: what may not differ along one axis. */
	readonly scale?: Scale | undefined;
	/** Shape of its dot; a circle unless told. */
	readonly shape?: Shape | undefined;
	/** Whether it is the home region's. */
	readonly self?: boolean | undefined;
	/** Id of the figure (s002, gap-s002-r0554). */
	readonly figure: string;
}

/** A place in a chart without a point: its label is words (未公布, the quotation), never a number on a scale. */
export interface Unplaced extends Named {
	readonly status: UnplacedStatus;
	/** Why there is no point, in words: table and tooltip say it. */
	readonly reason: string;
	/** Id of an ambiguous figure, whose passport shows the words; nothing published has none. */
	readonly figure?: string | undefined;
}

/** What a form is given for one of its places. */
export type Entry = Datum | Unplaced;

/** Whether an entry is a number with a place on a scale. */
export function isPlaced(entry: Entry): entry is Datum {
	return entry.status !== 'ambiguous' && entry.status !== 'missing';
}

/** Returns the data when every number is finite; throws a RangeError naming the figure otherwise. */
export function drawable<Drawn extends Datum>(data: readonly Drawn[]): readonly Drawn[] {
	for (const datum of data) {
		if (!Number.isFinite(datum.value)) {
			throw new RangeError(
				`Figure ${datum.figure} has the value ${datum.value}, which has no place on a scale. Give a finite number, or an entry whose status is missing, with the reason.`
			);
		}
	}
	return data;
}
