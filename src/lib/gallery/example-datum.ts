import type { Datum, Unplaced } from '../charts/datum.ts';

/** What stands in the place of a source, and of a quotation. */
export const madeUp = '示例：数字为检验图形而编，不是公布数';
/** Where the marks of an example lead: to the words on the page which say that its numbers are invented. */
export const inventedAnchor = 'invented';

/** A datum for an example: the label is the signed number as printed. */
export function buildDatum(figure: string, name: string, printed: string, more: Partial<Datum> = {}): Datum {
	const value = Number(printed);
	const half = 0.5 / 10 ** (printed.split('.')[1]?.length ?? 0);
	const size = printed.replace(/^[+-]/, '');
	const label = (value < 0 ? '−' : value > 0 ? '+' : '') + size;
	return {
		key: figure,
		name,
		value,
		interval: { low: value - half, high: value + half },
		intervalLabel: `${(Math.abs(value) - half).toFixed(2)}%～${(Math.abs(value) + half).toFixed(2)}%`,
		label,
		unit: /[%倍点]/.test(more.label ?? '') ? undefined : '%',
		status: 'published',
		href: `#${inventedAnchor}`,
		figure,
		description: `${name} ${more.label ?? `${value < 0 ? '下降' : '增长'}${size}%`}`,
		notes: [`“${madeUp}”`],
		...more
	};
}

/** An entry without a number, and why. */
export function buildUnplaced(name: string, label: string, reason: string, figure?: string): Unplaced {
	return {
		key: figure ?? name,
		name,
		label,
		reason,
		status: figure === undefined ? 'missing' : 'ambiguous',
		figure,
		href: figure === undefined ? undefined : `#${inventedAnchor}`,
		description: `${name} ${label}`,
		notes: []
	};
}
