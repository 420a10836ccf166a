import type { Language } from '../prose.ts';

/** Words of plans around a number, which stands at the dots; in Chinese those of `data/codes/wordings.csv`. */
const wordings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	reach: { zh: '达到…', en: 'reach …' },
	'reach-short': { zh: '达…', en: 'reach …' },
	above: { zh: '…以上', en: '… or more' },
	exceed: { zh: '突破…', en: 'exceed …' },
	strive: { zh: '力争…', en: 'strive for …' },
	'strive-create': { zh: '争创…', en: 'strive to become …' },
	build: { zh: '建成…', en: 'complete building …' },
	complete: { zh: '完成…', en: 'complete …' },
	create: { zh: '创建…', en: 'create …' },
	realise: { zh: '实现…', en: 'achieve …' },
	construct: { zh: '建设…', en: 'build …' },
	'build-up': { zh: '打造…', en: 'build up …' },
	cultivate: { zh: '培育…', en: 'foster …' },
	implement: { zh: '实施…', en: 'carry out …' },
	register: { zh: '登记…', en: 'register …' },
	'foster-home': { zh: '营造…', en: 'create …' },
	new: { zh: '新增…', en: 'add …' },
	'keep-at': { zh: '保持在…', en: 'keep at …' },
	'stable-at': { zh: '稳定在…', en: 'hold steady at …' },
	'raise-to': { zh: '提升至…', en: 'raise to …' },
	'not-below': { zh: '不低于…', en: 'not below …' },
	'not-less': { zh: '不少于…', en: 'no fewer than …' },
	'at-least': { zh: '至少…', en: 'at least …' },
	'more-than': { zh: '…余', en: 'more than …' },
	basically: { zh: '基本…', en: 'basically …' },
	'full-cover': { zh: '全覆盖…', en: 'full coverage …' },
	'full-cover-2': { zh: '全面覆盖…', en: 'full coverage …' },
	full: { zh: '全面…', en: 'in full …' },
	all: { zh: '全部…', en: 'all …' },
	'each-all': { zh: '均…', en: '… in each case' },
	'due-all': { zh: '应建尽建…', en: 'all that should be set up …' },
	clear: { zh: '清零…', en: 'reduced to zero …' },
	max: { zh: '最高…', en: 'at most …' }
};

/** Words before which English strives for, not to. */
const quantities = /^(?:at |not |no |more |basically |full |in |all |[^a-z])/;

/** The words of a plan around a number, by their codes in the order of the text. Throws where a code has no words. */
export function wordedNumber(number: string, codes: readonly string[], language: Language): string {
	return codes.reduceRight((text, code) => {
		const words = wordings[code]?.[language];
		if (words === undefined)
			throw new Error(
				`Wording ‘${code}’ has no words: add it to src/lib/language/vocabulary/wordings.ts, as in data/codes/wordings.csv.`
			);
		// 余 stands between the digits and their unit: 100余人.
		if (code === 'more-than' && language === 'zh')
			return text.replace(/^[\d.]+/, (digits) => words.replace('…', digits));
		const isDone = code === 'strive' && language === 'en' && !quantities.test(text);
		return (isDone ? 'strive to …' : words).replace('…', text);
	}, number);
}
