import type { Figure } from '../../statistics/figure.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { inPercent } from '../../statistics/estimate.ts';
import { round } from '../../statistics/rounding.ts';
import { overviewText } from '../catalogue/overview.ts';
import { capital, join, prose, type Language, type Prose } from '../prose.ts';
import { regionWord } from '../vocabulary/regions.ts';
import { subjectOf } from './subjects.ts';

/** One indicator of the home region beside the same of others. */
export interface Position {
	readonly growth: Observation;
	readonly others: readonly { readonly figure: Figure; readonly region: Coded }[];
}

const sides = {
	below: { zh: '低于', en: 'below' },
	level: { zh: '持平于', en: 'level with' },
	above: { zh: '高于', en: 'above' }
} as const;
type Side = keyof typeof sides;

/** 工业增速低于全国，投资增速低于银川市、自治区、全国; says that there is nothing to compare with where there is not. */
export function positionTitle(positions: readonly Position[], language: Language): Prose {
	const clauses = positions.filter(({ others }) => others.length > 0).map((one) => clauseOf(one, language));
	if (clauses.length === 0) return [overviewText(language).reasons.comparators];
	return language === 'zh' ? join(clauses, '，') : capital(join(clauses, '; '));
}

function clauseOf({ growth, others }: Position, language: Language): Prose {
	const own = shownPercent(growth.figure);
	const on = (side: Side) =>
		others
			.filter(({ figure }) => sideOf(own, shownPercent(figure)) === side)
			.map(({ region }) => regionWord(region, language));
	const pieces = (['below', 'level', 'above'] as const).flatMap((side) => {
		const regions = on(side);
		if (regions.length === 0) return [];
		return language === 'zh'
			? `${sides[side].zh}${regions.join('、')}`
			: `${sides[side].en} ${listed(regions)}`;
	});
	const subject = subjectOf(growth.indicator, language);
	return language === 'zh'
		? prose`${subject}增速${pieces.join('、')}`
		: prose`${subject} growth ${pieces.join(' and ')}`;
}

function sideOf(own: number, other: number): Side {
	return own < other ? 'below' : own > other ? 'above' : 'level';
}

function shownPercent(figure: Figure): number {
	return round(inPercent(figure).value, figure.decimals);
}

function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
