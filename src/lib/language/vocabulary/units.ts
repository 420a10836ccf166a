import type { Language } from '../prose.ts';

interface UnitWords {
	/** What follows the digits in Chinese, without a space. */
	readonly zh: string;
	/** What follows the digits in English, its space included. */
	readonly en: string;
	/** The same after 1, where it differs. */
	readonly one?: string;
}

/** Words of `data/codes/units.csv` as they follow a number; a test holds the two together. */
const words: Readonly<Record<string, UnitWords>> = {
	'%': { zh: '%', en: '%' },
	pp: { zh: '个百分点', en: ' percentage points', one: ' percentage point' },
	times: { zh: '倍', en: ' times' },
	// The printed digits stay; English readers also get the equivalent in billions.
	'100m-yuan': { zh: '亿元', en: ' × 100 million yuan' },
	'10k-yuan': { zh: '万元', en: ' × 10,000 yuan' },
	month: { zh: '个月', en: ' months', one: ' month' },
	rank: { zh: '位', en: '' },
	sign: { zh: '', en: '' },
	industry: { zh: '个', en: ' industries', one: ' industry' },
	product: { zh: '种', en: ' products', one: ' product' },
	firm: { zh: '户', en: ' enterprises', one: ' enterprise' },
	company: { zh: '家', en: ' enterprises', one: ' enterprise' },
	piece: { zh: '个', en: ' items', one: ' item' },
	item: { zh: '项', en: ' items', one: ' item' },
	school: { zh: '所', en: ' schools', one: ' school' },
	person: { zh: '人', en: ' persons', one: ' person' },
	household: { zh: '户', en: ' households', one: ' household' },
	session: { zh: '场', en: ' events', one: ' event' },
	occasion: { zh: '次', en: ' times', one: ' time' },
	minute: { zh: '分钟', en: ' minutes', one: ' minute' },
	gbps: { zh: 'G', en: ' Gbit/s' },
	'km-per-hour': { zh: '公里/小时', en: ' km/h' },
	mu: { zh: '亩', en: ' mu' },
	'10k-mu': { zh: '万亩', en: ' × 10,000 mu' },
	'10k-head': { zh: '万头', en: ' × 10,000 head' },
	'10k-ton': { zh: '万吨', en: ' × 10,000 tonnes' },
	'per-month': { zh: '次/月', en: ' times a month', one: ' time a month' },
	'per-quarter': { zh: '次/季度', en: ' times a quarter', one: ' time a quarter' },
	'per-term': { zh: '次/学期', en: ' times a term', one: ' time a term' },
	'per-year': { zh: '次/年', en: ' times a year', one: ' time a year' },
	'per-person': { zh: '次/人', en: ' times per person', one: ' time per person' },
	'person-times-per-year': { zh: '人次/年', en: ' person-times a year', one: ' person-time a year' },
	'person-per-school': { zh: '名/校', en: ' persons per school', one: ' person per school' },
	'person-per-village': {
		zh: '名/村(社区)',
		en: ' persons per village or community',
		one: ' person per village or community'
	},
	'piece-per-subdistrict': { zh: '个/街道', en: ' per subdistrict' },
	'samples-per-1000': {
		zh: '份/千人',
		en: ' samples per 1,000 persons',
		one: ' sample per 1,000 persons'
	},
	'index-2023': { zh: '(2023年=100)', en: ' (2023 = 100)' }
};

/** What follows the digits of a number in this unit. */
export function afterDigits(unit: string, digits: string, language: Language): string {
	const found = words[unit];
	if (found === undefined)
		throw new Error(
			`Unit ‘${unit}’ has no words: add it to src/lib/language/vocabulary/units.ts, as in data/codes/units.csv.`
		);
	if (language === 'zh') return found.zh;
	return digits === '1' && found.one !== undefined ? found.one : found.en;
}

/** The unit by itself, for axes, table heads and the line under a title. */
export function unitName(unit: string, language: Language): string {
	return afterDigits(unit, '', language).replace(/^ (× )?/, '');
}
