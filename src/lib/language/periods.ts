import { formatPeriod, isBasis, readPeriod, spanOf, type Basis } from '../statistics/period.ts';
import type { Language } from './prose.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const quarters = ['一', '二', '三', '四'];

const basisWords = {
	M: { zh: '当月', en: 'single month' },
	Y: { zh: '累计', en: 'year to date' },
	Q: { zh: '季度', en: 'quarter' },
	A: { zh: '全年', en: 'year' },
	U: { zh: '累计或当月原文未说明', en: 'year to date or single month not stated in the source' }
} as const;

/** The basis of an observation. Throws where the code is none of `codes/bases.csv`. */
export function readBasis(code: string): Basis {
	if (isBasis(code)) return code;
	throw new Error(`Basis ‘${code}’ is not in data/codes/bases.csv: write one of M, Y, Q, A, U.`);
}

/** The basis in words: 累计, single month. */
export function basisText(basis: string, language: Language): string {
	return basisWords[readBasis(basis)][language];
}

/** A period in full: 2024年1—8月, 2024年8月, 2024年三季度, 2024年; Jan–Aug 2024, Aug 2024, Q3 2024, 2024. */
export function periodText(period: string, basis: string, language: Language): string {
	const { year } = readPeriod(period);
	const short = shortPeriod(period, basis, language);
	if (short === '') return language === 'zh' ? `${year}年` : `${year}`;
	return language === 'zh' ? `${year}年${short}` : `${short} ${year}`;
}

/** A period without its year, for axes and labels: 1—8月, 8月, 三季度; Jan–Aug, Aug, Q3; '' for a whole year. */
export function shortPeriod(period: string, basis: string, language: Language): string {
	const { unit, number } = readPeriod(period);
	if (unit === 'year') return '';
	if (unit === 'quarter') return language === 'zh' ? `${quarters[number - 1] ?? ''}季度` : `Q${number}`;
	const { from, to } = spanOf(period, readBasis(basis));
	if (from === to) return language === 'zh' ? `${to}月` : (months[to - 1] ?? '');
	return language === 'zh' ? `${from}—${to}月` : `${months[from - 1] ?? ''}–${months[to - 1] ?? ''}`;
}

/** A period and its basis, the basis only where the period does not say it: 2024年8月（当月）, Aug 2024 (single month). */
export function periodWithBasis(period: string, basis: string, language: Language): string {
	const words = periodText(period, basis, language);
	if (basis !== 'M' && basis !== 'U') return words;
	const basisIs = basisText(basis, language);
	return language === 'zh' ? `${words}（${basisIs}）` : `${words} (${basisIs})`;
}

/** The month to which a change “since the release before” refers: none is published in January, and year to date ends in December. */
export function releaseBefore(period: string): string {
	const { year, unit, number } = readPeriod(period);
	if (number <= 2) return formatPeriod({ year: year - 1, unit, number: 12 });
	return formatPeriod({ year, unit, number: number - 1 });
}

/** The release before, as a change names it: 上月, 上季度; at 1—2月 the December before. */
export function previousText(period: string, language: Language): string {
	const { unit, year } = readPeriod(period);
	if (unit === 'year') return language === 'zh' ? '上年' : 'the year before';
	if (unit === 'quarter') return language === 'zh' ? '上季度' : 'the quarter before';
	if (readPeriod(releaseBefore(period)).year < year)
		return language === 'zh' ? '上年12月' : 'December of the year before';
	return language === 'zh' ? '上月' : 'the month before';
}

/** Words with the periods in them at the odd places, so that a line is not broken within one. */
export function splitPeriods(words: string): readonly string[] {
	return words.split(/(\d{4}年(?:\d+—)?\d+月|[A-Z][a-z]{2}(?:–[A-Z][a-z]{2})? \d{4})/);
}

/** A day, a month or a year of the calendar as printed prose gives it: 2024年9月30日, 30 Sep 2024. */
export function dateText(date: string, language: Language): string {
	const [year = '', month, day] = date.split('-');
	if (language === 'zh')
		return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
	const name = month ? `${months[Number(month) - 1] ?? ''} ` : '';
	return `${day ? `${Number(day)} ` : ''}${name}${year}`;
}
