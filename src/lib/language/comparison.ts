import type { Figure } from '../statistics/figure.ts';
import type { Coded } from '../statistics/observation.ts';
import { bound, boundQuantity, ordinal, signOf, type Place } from './numbers.ts';
import { join, prose, type Language, type Prose } from './prose.ts';
import { membersWord, regionWord } from './vocabulary/regions.ts';

/** A difference from another region, in points, own less other. */
export interface Gap {
	readonly figure: Figure;
	readonly region: Coded;
}

/** A place of a region among those of its level in another; `of` is null where the text does not say of how many. */
export interface Standing {
	readonly figure: Figure;
	readonly region: Coded;
	readonly among: Coded;
	readonly of: number | null;
}

/** 比自治区低1.8个百分点, 与全国持平; 1.8 percentage points below Ningxia, level with China. */
export function gapText({ figure, region: other }: Gap, language: Language): Prose {
	const region = regionWord(other, language);
	const sign = signOf(figure);
	if (sign === 0)
		return language === 'zh'
			? prose`与${region}${bound(figure, '持平')}`
			: prose`${bound(figure, 'level')} with ${region}`;
	const points = boundQuantity(figure, language, { signs: 'none' });
	return language === 'zh'
		? prose`比${region}${sign > 0 ? '高' : '低'}${points}`
		: prose`${points} ${sign > 0 ? 'above' : 'below'} ${region}`;
}

/** Several differences in one clause, in the order given. */
export function gapsText(gaps: readonly Gap[], language: Language): Prose {
	const pieces = gaps.map((gap) => gapText(gap, language));
	if (language === 'zh') return join(pieces, '，');
	const last = pieces.at(-1) ?? [];
	return pieces.length > 1 ? join([join(pieces.slice(0, -1), ', '), last], ' and ') : last;
}

/** 居银川市6个县（市、区）第三位, 居全国第六位; 3rd of 6 counties in Yinchuan, 6th in China. */
export function rankText(standing: Standing, language: Language, place: Place = 'prose'): Prose {
	const { figure, region, among, of } = standing;
	const where = regionWord(among, language);
	const rank = bound(figure, ordinal(figure, language, place));
	const count = of === null ? null : bound(figure, String(of));
	if (language === 'zh')
		return count === null
			? prose`居${where}${rank}`
			: prose`居${where}${count}${membersWord(region, 'zh')}${rank}`;
	return count === null
		? prose`${rank} in ${where}`
		: prose`${rank} of ${count} ${membersWord(region, 'en')} in ${where}`;
}
