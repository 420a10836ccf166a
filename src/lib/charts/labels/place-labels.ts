/** Where a text stands by its mark, in px from the mark's middle to the baseline. */
export interface LabelPlace {
	readonly dx: number;
	readonly dy: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle in px. */
export interface Rectangle {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A text that looks for a place by its mark: the first of its candidates that touches nothing. */
export interface LabelRequest {
	readonly key: string;
	/** The mark's middle, in px. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Places by preference; `dy` is the baseline of the lowest line. */
	readonly candidates: readonly LabelPlace[];
	/** Left out where no place is free. */
	readonly optional?: boolean | undefined;
}

/** The rectangle that a label covers at a place. */
export function labelBox(request: LabelRequest, place: LabelPlace): Rectangle {
	const start = request.x + place.dx;
	const left =
		place.anchor === 'start'
			? start
			: place.anchor === 'end'
				? start - request.width
				: start - request.width / 2;
	const bottom = request.y + place.dy + 3;
	return { left, right: left + request.width, top: bottom - request.height, bottom };
}

/** Common area of two rectangles in px². */
export function overlap(one: Rectangle, other: Rectangle): number {
	const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return width > 0 && height > 0 ? width * height : 0;
}

/** A chart is never drawn wider than this many times the narrowest, for which labels are placed. */
const widest = 6;

/** A rectangle of fixed size that moves with its mark as the chart widens. */
interface Moving {
	readonly box: Rectangle;
	/** The mark's middle, in px. */
	readonly x: number;
}

/** The most that two rectangles cover of each other, in px², at any width: a label left of its mark and one right of a mark before it pass through each other as the marks move apart. */
function overlapAnywhere(one: Moving, other: Moving): number {
	const away = (other.x - one.x) * (widest - 1);
	const meeting = (one.box.left + one.box.right - other.box.left - other.box.right) / 2;
	const moved = Math.min(Math.max(meeting, Math.min(away, 0)), Math.max(away, 0));
	const { left, right } = other.box;
	return overlap(one.box, { ...other.box, left: left + moved, right: right + moved });
}

/**
 * Gives each label, in the order of importance, its first free place; where none is free, the place that covers least.
 * Marks move apart and texts keep their size as a chart widens: free is what is so at the narrowest width and at any wider.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	obstacles: readonly Rectangle[],
	bounds: Rectangle
): ReadonlyMap<string, LabelPlace> {
	const taken = obstacles.map((box): Moving => ({ box, x: (box.left + box.right) / 2 }));
	const places = new Map<string, LabelPlace>();
	for (const request of requests) {
		let best: { place: LabelPlace; box: Rectangle; cost: number } | null = null;
		for (const place of request.candidates) {
			const box = labelBox(request, place);
			const inside = overlap(box, bounds);
			const outside = request.width * request.height - inside;
			const covered = taken.map((other) => overlapAnywhere({ box, x: request.x }, other));
			const cost = outside + covered.reduce((sum, area) => sum + area, 0);
			if (best === null || cost < best.cost - 0.5) best = { place, box, cost };
			if (cost < 0.5) break;
		}
		if (best === null || (request.optional === true && best.cost >= 0.5)) continue;
		places.set(request.key, best.place);
		taken.push({ box: best.box, x: request.x });
	}
	return places;
}
