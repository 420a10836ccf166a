import { formatPeriod, readPeriod, type Basis, type Months, type Period } from './period.ts';

/** The months of an indicator from `months_M` and `months_Y` of `codes/indicators.csv` ("2 3 4"; '' for none). */
export function readMonths(single: string, toDate: string): Months {
	const read = (text: string): readonly number[] => text.split(' ').filter(Boolean).map(Number);
	return { M: read(single), Y: read(toDate) };
}

/** The numbers that periods of this unit have within a year on this basis; none where the two do not fit. */
function numbersWithin(unit: Period['unit'], basis: Basis, months: Months): readonly number[] {
	if (unit === 'month') {
		if (basis === 'U') return [...new Set([...months.M, ...months.Y])].sort((a, b) => a - b);
		return basis === 'M' || basis === 'Y' ? months[basis] : [];
	}
	if (unit === 'quarter') return basis === 'Q' || basis === 'U' ? [1, 2, 3, 4] : [];
	return basis === 'A' || basis === 'U' ? [1] : [];
}

/** Whether an indicator exists for a period on a basis: no January, no single February of industry. */
export function isReleased(period: string, basis: Basis, months: Months): boolean {
	const { unit, number } = readPeriod(period);
	return numbersWithin(unit, basis, months).includes(number);
}

/** The next period that exists (year to date: 2025-02 after 2024-12), or null where the indicator has none. */
export function nextPeriod(period: string, basis: Basis, months: Months): string | null {
	const { year, unit, number } = readPeriod(period);
	const numbers = numbersWithin(unit, basis, months);
	const later = numbers.find((each) => each > number);
	const first = numbers[0];
	if (later !== undefined) return formatPeriod({ year, unit, number: later });
	return first === undefined ? null : formatPeriod({ year: year + 1, unit, number: first });
}

/** The previous period that exists (year to date: 2024-12 before 2025-02), or null where the indicator has none. */
export function previousPeriod(period: string, basis: Basis, months: Months): string | null {
	const { year, unit, number } = readPeriod(period);
	const numbers = numbersWithin(unit, basis, months);
	const earlier = numbers.filter((each) => each < number).at(-1);
	const last = numbers.at(-1);
	if (earlier !== undefined) return formatPeriod({ year, unit, number: earlier });
	return last === undefined ? null : formatPeriod({ year: year - 1, unit, number: last });
}

/** The last `count` periods that exist up to and with `end`, oldest first, across years. */
export function periodsUpTo(end: string, count: number, basis: Basis, months: Months): readonly string[] {
	const periods: string[] = [];
	let period: string | null = isReleased(end, basis, months) ? end : previousPeriod(end, basis, months);
	while (period !== null && periods.length < count) {
		periods.unshift(period);
		period = previousPeriod(period, basis, months);
	}
	return periods;
}
