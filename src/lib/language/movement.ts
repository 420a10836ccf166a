import { inPercent } from '../statistics/estimate.ts';
import type { Figure } from '../statistics/figure.ts';
import { round, subtractExactly } from '../statistics/rounding.ts';
import { bound, boundQuantity, signOf } from './numbers.ts';
import { prose, type Language, type Prose } from './prose.ts';

const directions = {
	zh: { up: '增长', down: '下降', flat: '持平' },
	en: { up: 'up', down: 'down', flat: 'unchanged' }
} as const;

/** How a rate of growth moved from one period to the next. Rates quicken or slow; falls narrow or widen. */
export const movements = {
	faster: { zh: '增速加快', en: 'growth picked up' },
	slower: { zh: '增速回落', en: 'growth slowed' },
	'as-fast': { zh: '增速持平', en: 'growth unchanged' },
	wider: { zh: '降幅扩大', en: 'the fall widened' },
	narrower: { zh: '降幅收窄', en: 'the fall narrowed' },
	'as-deep': { zh: '降幅持平', en: 'the fall unchanged' },
	'fall-to-rise': { zh: '由负转正', en: 'turned from a fall to a rise' },
	'rise-to-fall': { zh: '由正转负', en: 'turned from a rise to a fall' },
	'flat-to-rise': { zh: '由持平转为增长', en: 'turned from unchanged to a rise' },
	'flat-to-fall': { zh: '由持平转为下降', en: 'turned from unchanged to a fall' },
	'rise-to-flat': { zh: '由增长转为持平', en: 'turned from a rise to unchanged' },
	'fall-to-flat': { zh: '由下降转为持平', en: 'turned from a fall to unchanged' },
	flat: { zh: '仍持平', en: 'again unchanged' }
} as const;
export type Movement = keyof typeof movements;

/** A rate of growth: 增长0.7%, 下降10.1%, 持平; up 0.7%, down 10.1%, unchanged. The word agrees with the sign. */
export function growthText(rate: Figure, language: Language): Prose {
	const { up, down, flat } = directions[language];
	const sign = signOf(rate);
	if (sign === 0 || rate.unit === 'sign') return [bound(rate, sign > 0 ? up : sign < 0 ? down : flat)];
	const number = boundQuantity(rate, language, { signs: 'none' });
	return prose`${sign > 0 ? up : down}${language === 'zh' ? '' : ' '}${number}`;
}

/** The movement between two rates, by what they show in %. */
export function movementOf(earlier: Figure, later: Figure): Movement {
	return movementBetween(inShownPercent(earlier), inShownPercent(later));
}

/** The movement that led to a rate, from a published or computed change in points. */
export function movementTo(rate: Figure, change: Figure): Movement {
	const later = inShownPercent(rate);
	return movementBetween(subtractExactly(later, inShownPercent(change)), later);
}

/** A movement in words: 降幅收窄, growth slowed. */
export function movementText(movement: Movement, language: Language): string {
	return movements[movement][language];
}

/** A change of a rate of growth with its points: 增速较上月回落3.5个百分点; `since` from `previousText`. */
export function changeOfGrowth(rate: Figure, change: Figure, since: string, language: Language): Prose {
	const movement = movementTo(rate, change);
	const words = movements[movement][language];
	const points = boundQuantity(change, language, { signs: 'none' });
	const sign = signOf(change);
	if (sign === 0) return unchangedGrowth(movement, change, since, language);
	if (language === 'en') {
		if (movement === 'wider' || movement === 'narrower')
			return prose`the fall ${points} ${movement} than in ${since}`;
		const side = prose`${points} ${sign > 0 ? 'higher' : 'lower'} than in ${since}`;
		return movement === 'faster' || movement === 'slower' ? prose`growth ${side}` : prose`${words}, ${side}`;
	}
	if (['faster', 'slower', 'wider', 'narrower'].includes(movement))
		return prose`${words.slice(0, 2)}较${since}${words.slice(2)}${points}`;
	return prose`较${since}${words}，${sign > 0 ? '提高' : '回落'}${points}`;
}

/** A change of a share, a ratio or a level in points: 较上月提高4.2个百分点; up 4.2 percentage points from … */
export function changeOfShare(change: Figure, since: string, language: Language): Prose {
	const sign = signOf(change);
	const points = boundQuantity(change, language, { signs: 'none' });
	if (language === 'zh')
		return sign === 0
			? prose`与${since}${bound(change, '持平')}`
			: prose`较${since}${sign > 0 ? '提高' : '下降'}${points}`;
	return sign === 0
		? prose`${bound(change, 'unchanged')} from ${since}`
		: prose`${sign > 0 ? 'up' : 'down'} ${points} from ${since}`;
}

function unchangedGrowth(movement: Movement, change: Figure, since: string, language: Language): Prose {
	const fall = movement === 'as-deep';
	if (language === 'zh') return prose`${fall ? '降幅' : '增速'}与${since}${bound(change, '持平')}`;
	return prose`${fall ? 'the fall' : 'growth'} ${bound(change, 'the same')} as in ${since}`;
}

/** A rate as it is shown, 9.51 times as 951, so that words follow what the reader sees. */
function inShownPercent(rate: Figure): number {
	return round(inPercent(rate).value, rate.decimals);
}

function movementBetween(earlier: number, later: number): Movement {
	const [from, to] = [sign(earlier), sign(later)];
	if (from === 1 && to === 1) return later > earlier ? 'faster' : later < earlier ? 'slower' : 'as-fast';
	if (from === -1 && to === -1) return later < earlier ? 'wider' : later > earlier ? 'narrower' : 'as-deep';
	if (from === 0 && to === 0) return 'flat';
	if (from === 0) return to > 0 ? 'flat-to-rise' : 'flat-to-fall';
	if (to === 0) return from > 0 ? 'rise-to-flat' : 'fall-to-flat';
	return to > 0 ? 'fall-to-rise' : 'rise-to-fall';
}

function sign(value: number): -1 | 0 | 1 {
	return value > 0 ? 1 : value < 0 ? -1 : 0;
}
