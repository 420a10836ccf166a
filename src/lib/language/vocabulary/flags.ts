import type { Flag } from '../../statistics/figure.ts';
import type { Language } from '../prose.ts';

const flags: Readonly<Record<Flag, { readonly zh: string; readonly en: string }>> = {
	'': { zh: '', en: '' },
	A: {
		zh: '原文有歧义，只作引文，不绘图、不计算',
		en: 'ambiguous in the source, so quoted only, not drawn and not computed with'
	},
	E: { zh: '估计数', en: 'estimate' },
	P: { zh: '初步数', en: 'provisional' },
	B: { zh: '此处口径中断，前后不可比', en: 'break of scope, not comparable with earlier figures' }
};

/** What a flag means for the reader; '' where there is none. */
export function flagText(flag: Flag, language: Language): string {
	return flags[flag][language];
}
