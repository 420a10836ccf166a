/** A stretch between two dots of a row: `from` and `to` in the unit of the axis across, `y` in the frame's unit down. */
export interface Span {
	readonly key: string;
	readonly status: 'published' | 'derived';
	readonly from: number;
	readonly to: number;
	readonly y: number;
}
