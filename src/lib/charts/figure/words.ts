import type { Status } from '../datum.ts';
import type { RefusalReason } from '../refuse.ts';

/** The words that a chart's own furniture needs, in the page's language. */
export interface ChartWords {
	/** Summary of the table: 数据表. */
	readonly table: string;
	readonly name: string;
	readonly value: string;
	readonly interval: string;
	/** Heading of the column that says published or computed. */
	readonly kind: string;
	readonly status: Readonly<Record<Status, string>>;
	/** Unit of all values of the table: 单位：%. */
	readonly unit: (unit: string) => string;
	/** Heading of the column that tells entries of one name apart, where the chart does not name it. */
	readonly series: string;
	/** Link in the tooltip to the passport: 看出处. */
	readonly open: string;
	/** Closes a pinned tooltip: 关闭. */
	readonly close: string;
	/** Heading of the column of quotations and formulas: 原文或算式. */
	readonly notes: string;
	/** Place of a mark for the live region, to be filled in: 第{place}项，共{count}项. */
	readonly place: string;
	/** Why a chart is not drawn, said in its place. */
	readonly refusals: Readonly<Record<RefusalReason, string>>;
}
