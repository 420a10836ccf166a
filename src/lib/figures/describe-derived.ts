import { passportText } from '../language/catalogue/passport.ts';
import { gapText } from '../language/comparison.ts';
import { derivationText } from '../language/formula.ts';
import { growthText } from '../language/movement.ts';
import { quantity, signOf } from '../language/numbers.ts';
import { periodWithBasis } from '../language/periods.ts';
import { plain, type Language } from '../language/prose.ts';
import { comparedText, measureText } from '../language/vocabulary/measures.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { Derived } from '../statistics/figure.ts';
import type { Observation } from '../statistics/observation.ts';
import { formatPeriod, readPeriod, yearBefore } from '../statistics/period.ts';

/** What a derived figure says, in one sentence without its stop; `records` are its published inputs, in order. */
export function describeDerived(
	derived: Derived,
	records: readonly [FigureRecord, ...FigureRecord[]],
	language: Language
): string {
	const words = passportText(language);
	const [{ observation: first }, second] = records;
	const { name, result } = derivationText(derived, language);
	const subject = subjectOf(first, language);
	const whole = subjectOf({ ...first, part: total }, language);
	const size = quantity(derived, language, { signs: 'none' });
	const growth = () => plain(growthText(derived, language));
	const compared = () => comparedText(first.measure, language);
	switch (derived.formula) {
		case 'gap':
			if (second === undefined) break;
			return words.compared(
				subject,
				compared(),
				plain(gapText({ figure: derived, region: second.observation.region }, language))
			);
		case 'change': {
			if (second === undefined) break;
			const { period, basis } = second.observation;
			return words.changed(
				subject,
				compared(),
				periodWithBasis(period, basis, language),
				size,
				signOf(derived)
			);
		}
		case 'other':
			// A published difference is against the region whose figure it restores.
			if (first.measure !== 'growth' || second === undefined || second.against.zh === '') break;
			return words.grew(
				subjectOf({ ...first, region: { code: '', ...second.against } }, language),
				growth(),
				name
			);
		case 'previous': {
			const period = earlierPeriod(first, second?.observation.against ?? '');
			if (first.measure !== 'growth' || period === null) break;
			return words.grew(subjectOf({ ...first, period }, language), growth(), name);
		}
		case 'growth':
			return words.grew(subject, growth(), name);
		case 'total_from_parts':
			return words.grew(whole, growth(), name);
		case 'contribution':
			return words.contributed(subject, size, signOf(derived));
		case 'contribution_rate':
			return words.contributionRate(subject, result);
		case 'remainder': {
			const others = { zh: words.others(first.part.zh), en: words.others(first.part.en) };
			const rest = subjectOf({ ...first, part: { ...first.part, ...others } }, language);
			if (first.measure === 'share') return words.share(rest, result);
			if (first.measure === 'contribution_rate') return words.contributionRate(rest, result);
			break;
		}
		case 'sum': {
			const [input] = derived.inputs;
			const summed =
				input?.kind === 'derived'
					? derivationText(input, language).name
					: measureText(first.measure, language);
			return words.sum(whole, language === 'en' ? uncapitalised(summed) : summed, result);
		}
		case 'residual':
			return words.derived(whole, name, result);
		case 'rank':
			return words.ranked(subject, compared(), quantity(derived, language));
	}
	return words.derived(subject, name, result);
}

const total = { code: 'T', zh: '', en: '' };

/** The period before by a published change; null where the months that the indicator has would decide. */
function earlierPeriod({ period, basis }: Observation, against: string): string | null {
	if (against === 'ly') return yearBefore(period);
	const { year, unit, number } = readPeriod(period);
	const known = unit === 'month' && (basis === 'Y' ? number > 2 : number > 3);
	return known ? formatPeriod({ year, unit, number: number - 1 }) : null;
}

function subjectOf(
	{
		period,
		basis,
		region,
		indicator,
		part
	}: Pick<Observation, 'period' | 'basis' | 'region' | 'indicator' | 'part'>,
	language: Language
): string {
	const words = passportText(language);
	const subject = words.subject(
		periodWithBasis(period, basis, language),
		region[language],
		indicator[language]
	);
	return part.code === 'T' ? subject : words.part(subject, part[language]);
}

function uncapitalised(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
