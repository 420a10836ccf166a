import type { Coded } from '../../statistics/observation.ts';
import type { Language } from '../prose.ts';

/** What titles call the headline indicators; the full name with its scope stands beside them. */
const subjects: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
	IVA: { zh: '工业', en: 'industry' },
	FAI: { zh: '投资', en: 'investment' },
	SRV_REV: { zh: '服务业营业收入', en: 'services revenue' }
};

/** An indicator in a title; its full name where it is no headline. */
export function subjectOf(indicator: Coded, language: Language): string {
	return (subjects[indicator.code] ?? indicator)[language];
}
