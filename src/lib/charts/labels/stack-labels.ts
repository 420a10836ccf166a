/** A label that wants to stand at a height and needs some; both in px. */
export interface LabelWish {
	readonly key: string;
	readonly y: number;
	readonly height: number;
}

/** Least height in px in which the labels stand one under the other. */
export function stackedHeight(wishes: readonly LabelWish[]): number {
	return wishes.reduce((sum, wish) => sum + wish.height, 0);
}

/**
 * Middles of the labels of one side, by key: each as near to its wish as the order and the others allow, within [top, bottom].
 * Labels that touch form a block around the mean of their wishes (isotonic regression, pool adjacent violators).
 */
export function stackLabels(
	wishes: readonly LabelWish[],
	top: number,
	bottom: number
): ReadonlyMap<string, number> {
	interface Block {
		readonly wishes: LabelWish[];
		/** Sum over its labels of the top of the block that each would like. */
		sum: number;
		height: number;
	}
	const topOf = (block: Block) => {
		const wanted = block.sum / block.wishes.length;
		return Math.max(top, Math.min(wanted, bottom - block.height));
	};
	const blocks: Block[] = [];
	for (const wish of wishes.toSorted((one, other) => one.y - other.y)) {
		blocks.push({ wishes: [wish], sum: wish.y - wish.height / 2, height: wish.height });
		for (;;) {
			const [before, last] = blocks.slice(-2);
			if (before === undefined || last === undefined || topOf(before) + before.height <= topOf(last)) break;
			before.sum += last.sum - before.height * last.wishes.length;
			before.height += last.height;
			before.wishes.push(...last.wishes);
			blocks.pop();
		}
	}
	const places = new Map<string, number>();
	for (const block of blocks) {
		let y = topOf(block);
		for (const wish of block.wishes) {
			places.set(wish.key, y + wish.height / 2);
			y += wish.height;
		}
	}
	return places;
}
