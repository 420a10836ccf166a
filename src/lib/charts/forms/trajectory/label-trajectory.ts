import type { Datum } from '../../datum.ts';
import type { ChartFrame, Size } from '../../frame/frame.ts';
import {
	labelBox,
	overlap,
	placeLabels,
	type LabelPlace,
	type LabelRequest,
	type Rectangle
} from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { LinePoint } from '../../marks/lines/trace-line.ts';

/** A number at its year; beyond the axis it stands at the axis' end and is cut. */
export interface TrajectoryMark {
	readonly datum: Datum;
	readonly x: number;
	readonly y: number;
	readonly isCut: boolean;
}

/** What labels must keep clear of, besides each other. */
export interface TrajectoryGround {
	readonly frame: ChartFrame;
	readonly size: Size;
	/** Room in px before the plot, where the numbers of the axis stand. */
	readonly before: number;
	/** Grounds of words, in px on the narrowest plot. */
	readonly words: readonly Rectangle[];
	readonly base: { readonly at: LinePoint; readonly text: string } | null;
}

/** Width in px of the narrowest plot, in a chart 280 px wide. */
export const narrowPlot = 200;
/** Room after the plot in px for labels at its end. */
export const roomAfter = 24;
/** Key of the base's label among the places. */
export const baseKey = 'base year';

/** Plots at which labels are checked: marks move apart as a plot widens, but a label may stand on the far side of its mark. */
const plotWidths = [200, 240, 280, 340, 420, 520, 640, 800, 1000, 1240];

/** Labels each number where it touches nothing at any width; the ends first, and none rather than one over another. */
export function labelTrajectory(
	marks: readonly TrajectoryMark[],
	{ frame, size, before, words, base }: TrajectoryGround
): ReadonlyMap<string, LabelPlace> {
	const at = ({ x, y }: LinePoint) => ({ x: (frame.x(x) / 100) * narrowPlot, y: frame.y(y) });
	const foot = size.height - size.bottom;
	const ordered = [...marks.slice(-1), ...marks.slice(0, -1)];
	const requests: LabelRequest[] = ordered.map((mark) => ({
		key: mark.datum.key,
		...at(mark),
		width: textWidth(mark.datum.label, 13) + 4,
		height: 14,
		candidates: mark.datum.value < 0 ? aroundMark.map(flip) : aroundMark,
		optional: true
	}));
	const zero = frame.y(Math.min(Math.max(0, frame.yDomain.low), frame.yDomain.high));
	const bodies = [
		...words,
		...frame.yTicks.map((tick) => ({
			left: -before,
			right: -4,
			top: frame.y(tick) - 7,
			bottom: frame.y(tick) + 6
		})),
		...marks.map((mark) => around(at(mark), 10, 6))
	];
	const stems = marks
		.filter(({ datum }) => datum.status === 'target')
		.map((mark) => {
			const { x, y } = at(mark);
			return { left: x - 1, right: x + 1, top: Math.min(y, zero), bottom: Math.max(y, zero) };
		});
	if (base !== null) {
		const ring = at(base.at);
		bodies.push(around(ring, 5, 5));
		const width = textWidth(base.text, 12);
		requests.push({ key: baseKey, ...ring, width, height: 13, candidates: aroundBase });
	}
	const bounds = {
		left: -before,
		right: narrowPlot + roomAfter,
		top: 0,
		bottom: foot + (size.bottom - footRoom)
	};
	const free = placeLabels(requests, [...bodies, ...stems], bounds);
	// A label that has no place between the stems may interrupt one: its halo does.
	const placed = requests.flatMap((request) => {
		const place = free.get(request.key);
		return place === undefined ? [] : [labelBox(request, place)];
	});
	const rest = requests.filter((request) => !free.has(request.key));
	const over = placeLabels(rest, [...bodies, ...placed], bounds);
	return keepFree(requests, new Map([...free, ...over]));
}

/** Room in px under the plot that belongs to the names of the years. */
export const footRoom = 24;

/** Leaves out the less important of two labels that would meet on a wider plot. */
function keepFree(
	requests: readonly LabelRequest[],
	places: ReadonlyMap<string, LabelPlace>
): ReadonlyMap<string, LabelPlace> {
	const kept: { request: LabelRequest; place: LabelPlace }[] = [];
	for (const request of requests) {
		const place = places.get(request.key);
		if (place === undefined) continue;
		const meets = plotWidths.some((width) =>
			kept.some(
				(other) => overlap(boxAt(request, place, width), boxAt(other.request, other.place, width)) > 0
			)
		);
		if (!meets) kept.push({ request, place });
	}
	return new Map(kept.map(({ request, place }) => [request.key, place]));
}

/** The box of a label on a plot of another width than the narrowest. */
function boxAt(request: LabelRequest, place: LabelPlace, plotWidth: number): Rectangle {
	return labelBox({ ...request, x: (request.x / narrowPlot) * plotWidth }, place);
}

/** Above first, as the reference has it; then beside, higher, below. */
const aroundMark: readonly LabelPlace[] = [
	{ dx: 0, dy: -10, anchor: 'middle' },
	{ dx: 9, dy: -10, anchor: 'end' },
	{ dx: -9, dy: -10, anchor: 'start' },
	{ dx: 0, dy: -25, anchor: 'middle' },
	{ dx: 9, dy: -25, anchor: 'end' },
	{ dx: -13, dy: 4.5, anchor: 'end' },
	{ dx: 13, dy: 4.5, anchor: 'start' },
	{ dx: -6, dy: 20, anchor: 'end' },
	{ dx: 6, dy: 20, anchor: 'start' },
	{ dx: -9, dy: -40, anchor: 'start' },
	{ dx: 9, dy: -40, anchor: 'end' }
];

const aroundBase: readonly LabelPlace[] = [
	{ dx: 0, dy: -14, anchor: 'middle' },
	{ dx: 10, dy: -14, anchor: 'end' },
	{ dx: -8, dy: -14, anchor: 'start' },
	{ dx: 0, dy: -30, anchor: 'middle' },
	{ dx: -8, dy: -30, anchor: 'start' }
];

function around({ x, y }: LinePoint, width: number, height: number): Rectangle {
	return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function flip({ dx, dy, anchor }: LabelPlace): LabelPlace {
	return { dx, dy: 9 - dy, anchor };
}
