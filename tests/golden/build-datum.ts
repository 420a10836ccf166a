import type { Datum, Unplaced } from '../../src/lib/charts/datum.ts';

/** A datum for an example: the label is the signed number as printed. */
export function buildDatum(figure: string, name: string, printed: string, more: Partial<Datum> = {}): Datum {
	const value = Number(printed);
	const half = 0.5 / 10 ** (printed.split('.')[1]?.length ?? 0);
	const size = printed.replace(/^[+-]/, '');
	return {
		key: figure,
		name,
		value,
		interval: { low: value - half, high: value + half },
		intervalLabel: `${(Math.abs(value) - half).toFixed(2)}%～${(Math.abs(value) + half).toFixed(2)}%`,
		label: (value < 0 ? '−' : value > 0 ? '+' : '') + size,
		unit: /[%倍点]/.test(more.label ?? '') ? undefined : '%',
		status: 'published',
		href: `/figures/${figure}/`,
		figure,
		description: `${name} 2024年1—8月 ${value < 0 ? '下降' : '增长'}${size}%`,
		notes: ['“1-8月，全区规模以上工业增加值同比下降10.1%”'],
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
		href: figure === undefined ? undefined : `/figures/${figure}/`,
		description: `${name} 2024年1—8月 ${label}`,
		notes: []
	};
}
