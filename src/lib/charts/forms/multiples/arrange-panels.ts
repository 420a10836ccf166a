/** Columns of a grid of panels on a wide page and on one of half the width; on a phone there is one. */
export interface Arrangement {
	readonly wide: 1 | 2 | 3 | 4;
	readonly middle: 1 | 2 | 3;
}

/** Columns that leave the fewest holes in the last row: 5 panels stand 3 + 2, 7 stand 4 + 3. */
export function arrangePanels(count: number): Arrangement {
	if (count <= 1) return { wide: 1, middle: 1 };
	if (count === 2) return { wide: 2, middle: 2 };
	const holes = (columns: number) => (columns - (count % columns)) % columns;
	return { wide: holes(4) <= holes(3) ? 4 : 3, middle: holes(2) < holes(3) ? 2 : 3 };
}
