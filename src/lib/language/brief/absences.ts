import { subjectOf } from '../overview/subjects.ts';
import { periodText, previousText } from '../periods.ts';
import type { Language } from '../prose.ts';
import type { Absence } from './facts.ts';
import { openingName, wholeWord } from './names.ts';

/** What a brief does not say, and why: 工业增速较上月的变化：未公布上月数，无从比较。 */
export function absenceText(absence: Absence, language: Language): string {
	const subject = subjectOf(absence.indicator, language);
	const zh = language === 'zh';
	switch (absence.what) {
		case 'indicator': {
			const name = openingName(absence.indicator, language);
			return zh ? `${name}本期未公布。` : `${raise(name)} was not published for this period.`;
		}
		case 'change': {
			const since = previousText(absence.period, language);
			return zh
				? `${subject}增速较${since}的变化未公布，${since}的增速也未见公布。`
				: `Neither the change in growth of ${subject} since ${since} nor the rate of ${since} was published.`;
		}
		case 'gap': {
			const where = wholeWord(absence.region, language);
			if (absence.latest === '')
				return zh
					? `${subject}：${where}同期同口径的增速未见公布，不作比较。`
					: `${raise(subject)}: growth in ${where} for the same period and basis was not found published, not compared.`;
			const latest = periodText(absence.latest, absence.basis, language);
			return zh
				? `${subject}：${where}同口径增速最近一期为${latest}，期次不同，不作比较。`
				: `${raise(subject)}: the latest rate of ${where} is for ${latest}; different period, not compared.`;
		}
		case 'rank':
			return zh ? `${subject}增速的位次未公布。` : `No rank by growth of ${subject} was published.`;
		case 'parts':
			return zh ? `${subject}的分组数未公布。` : `No figures by part were published of ${subject}.`;
	}
}

const raise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
