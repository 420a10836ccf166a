// Words of the documents by which a number in a quotation is told: its unit after it, its direction before it.

const zhUp = [
	'增长',
	'增長',
	'增加',
	'上升',
	'提高',
	'加快',
	'高于',
	'高於',
	'拉动',
	'拉動',
	'上拉',
	'上涨',
	'扩大',
	'高'
];
const zhDown = ['下降', '减少', '減少', '回落', '放缓', '收窄', '低于', '低'];
const enUp = [
	'increas',
	' up',
	'rose',
	'ris',
	'grew',
	'grow',
	'expand',
	'gain',
	'climb',
	'surg',
	'uptick',
	'jump'
];
const enDown = ['fell', 'fall', 'declin', 'decreas', ' down', 'drop', 'shrank'];

/** What may stand right after a number in the unit, by code of codes/units.csv, beside the unit's own name. */
const after: Readonly<Record<string, string>> = {
	'%': '\\s*(?:%|％|[- ]?percent| pct)',
	pp: '个百分点|個百分點',
	'100m-yuan': '亿|億',
	person: '人|名',
	piece: '个',
	industry: '个',
	'person-per-school': '名',
	'person-per-village': '-\\d名',
	'person-times-per-year': '余?人次',
	'per-person': '次',
	'per-term': '次',
	'per-year': '次',
	occasion: '次',
	session: '场',
	'piece-per-subdistrict': '个'
};

/** Units that cannot be meant by a number without a unit, as a cell of a table has it. */
const otherUnit = /^(?:\s*(?:%|％|percent)|个百分点|個百分點|倍|亿|億|户|家|种|月|年|季|\d)/;

/** Whether the text right after a number reads as the unit (its name in codes/units.csv, or a word of the documents). */
export function unitFollows(tail: string, unit: string, name: string): boolean {
	const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	return new RegExp(`^(?:${after[unit] ?? escaped}|${escaped})`).test(tail);
}

/** Whether a number stands bare: at the end of a quotation or before no unit. */
export const unitAbsent = (tail: string): boolean => !otherUnit.test(tail);

function lastEnd(text: string, words: readonly string[]): number {
	return Math.max(
		-1,
		...words
			.map((word) => text.lastIndexOf(word))
			.map((at, index) => (at < 0 ? -1 : at + (words[index]?.length ?? 0)))
	);
}

/** Whether a number is printed with a minus; behind a digit, a letter or a period a hyphen joins a range. */
export const minusBefore = (head: string): boolean => /(?:^|[^0-9A-Za-z年月])[-−]$/.test(head);

/** The word of direction nearest before a number, as 1 or -1, and 1 where there is none; Japanese puts it after. */
export function directionBefore(head: string, tail: string, language: string): 1 | -1 {
	if (language === 'ja') return /^\s*[%％]減/.test(tail) ? -1 : 1;
	const [up, down] = language === 'en' ? [enUp, enDown] : [zhUp, zhDown];
	return lastEnd(head, down) > lastEnd(head, up) ? -1 : 1;
}
