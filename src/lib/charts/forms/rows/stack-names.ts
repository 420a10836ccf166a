import { textWidth } from '../../labels/text-width.ts';
import type { Row, Slot } from './place-rows.ts';
import { leastPlot } from './scale-rows.ts';

/** Widths in px below which names may go above their bars; each is a container query of RowGrid. */
const stackingWidths = [340, 420, 520] as const;
/** Width of a chart on a page of 320 px, with the page's margins off. */
const narrowest = 288;
const columnGap = 8;
/** Width of the column of shares in a narrow chart, with its gap. */
const shareColumn = 48;

/** From which width on names stand beside their bars, and whether one of them takes two lines above its bar. */
export interface Stacking {
	readonly below: number;
	readonly twoLines: boolean;
}

/** The container width below which the names stand above the bars, so that the plot keeps 100 px. */
export function stackNames(
	slots: readonly Slot[],
	room: { readonly before: number; readonly after: number },
	hasShares: boolean
): Stacking {
	const width = (text: string, row: Row) => textWidth(text, 13) + 13 * (row.level ?? 0);
	let short = 0;
	let full = 0;
	for (const slot of slots) {
		if (slot.kind === 'heading') continue;
		short = Math.max(short, width(slot.row.datum.short ?? slot.row.datum.name, slot.row));
		full = Math.max(full, width(slot.row.datum.name, slot.row));
	}
	const needed = short + columnGap + room.before + room.after + leastPlot + (hasShares ? shareColumn : 0);
	return { below: stackingWidths.find((step) => step >= needed) ?? 520, twoLines: full > narrowest };
}
