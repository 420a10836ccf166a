/** A coordinate in px or em, to one decimal of a px (two of an em are given by `digits`); throws on NaN. */
export function round(value: number, digits = 1): number {
	if (!Number.isFinite(value)) {
		throw new RangeError(
			`A coordinate is ${value}. Check the domain of the frame and the values of its data.`
		);
	}
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor + 0;
}

/** A share of the plot's width (0–100) as an SVG percentage; two decimals are a tenth of a px at 1000 px. */
export function percent(share: number): string {
	return `${round(share, 2)}%`;
}

/** A coordinate down the plot with its unit: px in plain charts, em of the row height in charts of rows. */
export function down(value: number, unit: 'px' | 'em'): string {
	return unit === 'px' ? String(round(value)) : `${round(value, 3)}em`;
}
