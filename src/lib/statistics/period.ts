/** Codes of `codes/bases.csv`: single month, year to date, quarter, year, not said in the text. */
export const bases = ['M', 'Y', 'Q', 'A', 'U'] as const;
export type Basis = (typeof bases)[number];

/** A month, a quarter or a year; `number` is the month (1–12), the quarter (1–4) or 1. */
export interface Period {
	readonly year: number;
	readonly unit: 'month' | 'quarter' | 'year';
	readonly number: number;
}

/** Months for which an indicator exists, by basis: `months_M` and `months_Y` of `codes/indicators.csv`. */
export interface Months {
	readonly M: readonly number[];
	readonly Y: readonly number[];
}

/** From the first to the last month that a figure covers. */
export interface Span {
	readonly year: number;
	readonly from: number;
	readonly to: number;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** Whether a text is the code of a basis. */
export function isBasis(text: string): text is Basis {
	return bases.some((basis) => basis === text);
}

/** The period written as `2024-08`, `2024-Q3` or `2024`, or null for any other text. */
export function parsePeriod(text: string): Period | null {
	const match = /^([1-9]\d{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
	if (!match) return null;
	const [, year, quarter, month] = match;
	if (quarter) return { year: Number(year), unit: 'quarter', number: Number(quarter) };
	if (month) return { year: Number(year), unit: 'month', number: Number(month) };
	return { year: Number(year), unit: 'year', number: 1 };
}

/** `2024-08`, `2024-Q3` or `2024`: the inverse of `parsePeriod`. */
export function formatPeriod({ year, unit, number }: Period): string {
	if (unit === 'year') return `${year}`;
	return unit === 'quarter' ? `${year}-Q${number}` : `${year}-${String(number).padStart(2, '0')}`;
}

/** The period of a text. Throws a RangeError where it is none: data is checked before it comes here. */
export function readPeriod(text: string): Period {
	const period = parsePeriod(text);
	if (!period) throw new RangeError(`“${text}” is not a period: write 2024-08, 2024-Q3 or 2024.`);
	return period;
}

function lastMonth({ year, unit, number }: Period): number {
	return year * 12 + number * monthsIn[unit] - 1;
}

/** Order by the last month, then the shorter first: 2024-09, 2024-Q3, 2024-10. Below 0, 0 or above 0. */
export function comparePeriods(a: string, b: string): number {
	const [left, right] = [readPeriod(a), readPeriod(b)];
	return lastMonth(left) - lastMonth(right) || monthsIn[left.unit] - monthsIn[right.unit];
}

/** Months from the end of the first period to the end of the second; negative backwards. */
export function monthsApart(a: string, b: string): number {
	return lastMonth(readPeriod(b)) - lastMonth(readPeriod(a));
}

/** The months that a period covers: to date from January, else the month, quarter or year itself. */
export function spanOf(text: string, basis: Basis): Span {
	const { year, unit, number } = readPeriod(text);
	const to = number * monthsIn[unit];
	return { year, from: basis === 'Y' ? 1 : to - monthsIn[unit] + 1, to };
}

/** The last day of a period as `2024-02-29`. */
export function lastDay(text: string): string {
	const period = readPeriod(text);
	const month = period.number * monthsIn[period.unit];
	const leap = period.year % 4 === 0 && (period.year % 100 !== 0 || period.year % 400 === 0);
	const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return `${period.year}-${String(month).padStart(2, '0')}-${days}`;
}

/** The same period of the year before. */
export function yearBefore(text: string): string {
	const period = readPeriod(text);
	return formatPeriod({ ...period, year: period.year - 1 });
}
