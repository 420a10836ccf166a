import type { Coded } from '../../statistics/observation.ts';
import type { Language } from '../prose.ts';

export type Level = 'nation' | 'province' | 'prefecture' | 'county' | 'zone' | 'group';

/** The level that a code says: GB/T 2260 ends with 0000 for a province and 00 for a prefecture; ours have letters. */
export function levelOf(code: string): Level {
	if (code === '000000') return 'nation';
	if (/^\d\d0000$/.test(code)) return 'province';
	if (/^\d{4}00$/.test(code)) return 'prefecture';
	if (/^\d{6}$/.test(code)) return 'county';
	return /^\d/.test(code) ? 'zone' : 'group';
}

/** A region as running text calls it: an autonomous region or province by its kind or place name, others in full. */
export function regionWord(region: Coded, language: Language): string {
	if (language === 'en') return region.en.replace(/( Hui| Uygur| Zhuang)? Autonomous Region$| Province$/, '');
	return levelOf(region.code) === 'province' ? region.zh.replace(/^.*(?=自治区$)/, '') : region.zh;
}

const members = {
	nation: { zh: '个国家', en: 'countries' },
	province: { zh: '个省（区、市）', en: 'provinces' },
	prefecture: { zh: '个市', en: 'cities' },
	county: { zh: '个县（市、区）', en: 'counties and districts' },
	zone: { zh: '个区域', en: 'zones' },
	group: { zh: '个地区', en: 'regions' }
} as const;

/** What regions of the level of this one are counted as: 个县（市、区）, cities. */
export function membersWord(region: Coded, language: Language): string {
	return members[levelOf(region.code)][language];
}
