/** A rectangle of the page in px. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

const distance = 10;

/** Where a tooltip stands inside its figure, in px of the figure, which may be enlarged; rectangles are as on the screen: above the mark, below it where the window ends, never beyond the figure's sides. */
export function placeTooltip(
	mark: Box,
	figure: Box,
	size: { readonly width: number; readonly height: number },
	enlarged = 1
): { readonly left: number; readonly top: number } {
	const middle = mark.left - figure.left + mark.width / 2;
	const left = Math.max(0, Math.min(middle - size.width / 2, figure.width - size.width));
	const above = mark.top - size.height - distance;
	const top = above >= 0 ? above : mark.top + mark.height + distance;
	return { left: Math.round(left / enlarged), top: Math.round((top - figure.top) / enlarged) };
}
