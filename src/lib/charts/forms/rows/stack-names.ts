import { countLines } from '../../labels/count-lines.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { Row, Slot } from './place-rows.ts';
import { leastPlot } from './scale-rows.ts';

/** Widths in px below which names may go above their bars; each is a container query of RowGrid. */
const stackingWidths = [340, 420, 520, 899] as const;
/** Width in px of the column of names in a chart of less than 900 px; a row has the height of two lines. */
const nameColumn = 280;
/** Width of the narrowest chart, in px. */
const narrowest = 280;
/** Lines of the longest name above its bar; each has its class in RowGrid. */
const lineCounts = [1, 2, 3] as const;
/** Width in px of the narrowest chart with the lines of wide ones. */
const wide = 520;
const columnGap = 8;
/** Width of the column of shares in a narrow chart, with its gap. */
const shareColumn = 48;

/** From which width on names stand beside their bars, and how many lines the longest takes above its bar. */
export interface Stacking {
	readonly below: number;
	readonly lines: (typeof lineCounts)[number];
	/** The same in a chart of more than 520 px. */
	readonly wideLines: (typeof lineCounts)[number];
}

/** The container width below which the names stand above the bars, so that the plot keeps 100 px. */
export function stackNames(
	slots: readonly Slot[],
	room: { readonly before: number; readonly after: number },
	hasShares: boolean
): Stacking {
	const width = (text: string, row: Row) => textWidth(text, 13) + 13 * (row.level ?? 0);
	let short = 0;
	const lines = { narrow: 1, wide: 1 };
	let fits = true;
	for (const slot of slots) {
		if (slot.kind === 'heading') continue;
		short = Math.max(short, width(slot.row.datum.short ?? slot.row.datum.name, slot.row));
		const indent = 13 * (slot.row.level ?? 0);
		fits &&= countLines(slot.row.datum.name, 13, nameColumn - indent) <= 2;
		const taken = indent + (hasShares ? shareColumn : 0);
		lines.narrow = Math.max(lines.narrow, countLines(slot.row.datum.name, 13, narrowest - taken));
		lines.wide = Math.max(lines.wide, countLines(slot.row.datum.name, 13, wide - taken));
	}
	const needed = short + columnGap + room.before + room.after + leastPlot + (hasShares ? shareColumn : 0);
	return {
		below: fits ? (stackingWidths.find((step) => step >= Math.min(needed, 520)) ?? 520) : 899,
		lines: lineCounts.find((count) => count >= lines.narrow) ?? 3,
		wideLines: lineCounts.find((count) => count >= lines.wide) ?? 3
	};
}
