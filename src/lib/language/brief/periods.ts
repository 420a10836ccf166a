import { readPeriod, yearBefore } from '../../statistics/period.ts';
import { periodText, releaseBefore, shortPeriod } from '../periods.ts';
import type { Language } from '../prose.ts';

/** What official prose calls the year to date at the end of a quarter. */
const quarters: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
	3: { zh: '一季度', en: 'the first quarter' },
	6: { zh: '上半年', en: 'the first half' },
	9: { zh: '前三季度', en: 'the first three quarters' },
	12: { zh: '全年', en: 'the whole' }
};

/** The year to date as prose has it: 1—8月, 上半年; with the year 2024年1—8月, 2023年上半年; Jan–Aug 2024, the first half of 2023. */
export function toDateText(period: string, basis: string, language: Language, withYear: boolean): string {
	const { year, unit, number } = readPeriod(period);
	const quarter = unit === 'month' && basis === 'Y' ? quarters[number] : undefined;
	if (language === 'en')
		return quarter === undefined ? periodText(period, basis, 'en') : `${quarter.en} of ${year}`;
	const short = quarter?.zh ?? shortPeriod(period, basis, 'zh');
	return withYear || short === '' ? `${year}年${short}` : short;
}

/** The month by itself: 8月, Aug 2024. */
export function monthText(period: string, language: Language): string {
	return language === 'zh' ? shortPeriod(period, 'M', 'zh') : periodText(period, 'M', 'en');
}

/** The same year to date of the year before: 上年1—8月, Jan–Aug 2023. */
export function baseText(period: string, basis: string, language: Language): string {
	return language === 'zh'
		? `上年${shortPeriod(period, basis, 'zh')}`
		: periodText(yearBefore(period), basis, 'en');
}

/** The year to date of the release before: 1—7月, Jan–Jul 2024. */
export function beforeText(period: string, basis: string, language: Language): string {
	const before = releaseBefore(period);
	return language === 'zh' ? shortPeriod(before, basis, 'zh') : periodText(before, basis, 'en');
}
