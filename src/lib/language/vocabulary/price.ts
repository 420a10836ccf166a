import type { Language } from '../prose.ts';

const real = { zh: '可比价', en: 'real' } as const;
const nominal = { zh: '现价', en: 'nominal' } as const;

/** Price basis of `codes/indicators.csv` for the headline indicators; a test holds the two together. */
const prices: Readonly<Record<string, typeof real | typeof nominal>> = {
	IVA: real,
	FAI: nominal,
	FAI_XRE: nominal,
	SRV_REV: nominal,
	SRV_INDEX: real,
	IND_OUTPUT: nominal,
	SALES_RATIO: nominal
};

/** Whether growth of an indicator is real or nominal, set behind its name: （可比价）, (real); '' where prices play no part. */
export function priceText(indicator: string, language: Language): string {
	const words = prices[indicator]?.[language];
	if (words === undefined) return '';
	return language === 'zh' ? `（${words}）` : ` (${words})`;
}
