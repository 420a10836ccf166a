import type { Figure } from '../statistics/figure.ts';
import { formatDecimals, shownInterval, shownValue } from '../statistics/rounding.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import type { Bound, Language } from './prose.ts';
import { afterDigits } from './vocabulary/units.ts';

/** In a sentence a rank is written out (第十四位); on marks, axes and in tables in digits (第14位). */
export type Place = 'prose' | 'mark';

/** Which signs are written: the minus alone, both, or none because a word says it (下降, below). */
export type Signs = 'minus' | 'both' | 'none';

export interface Style {
	readonly signs?: Signs;
	readonly place?: Place;
}

const directions = { zh: ['下降', '持平', '增长'], en: ['down', 'unchanged', 'up'] } as const;

/** −1, 0 or 1 as the number is shown: what rounds to zero has no direction. */
export function signOf(figure: Figure): -1 | 0 | 1 {
	const value = shownValue(figure);
	return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/** The digits alone: as printed, or rounded once, half away from zero, to the decimals of the derivation. */
export function unsigned(figure: Figure): string {
	return formatDecimals(Math.abs(shownValue(figure)), figure.decimals);
}

/** The number as printed, a fall with U+2212: −10.1, 0.7, 8.19. */
export function shown(figure: Figure): string {
	return (signOf(figure) < 0 ? '−' : '') + unsigned(figure);
}

/** The number with its sign always: −10.1, +0.7, 0. */
export function signed(figure: Figure): string {
	return (signOf(figure) > 0 ? '+' : '') + shown(figure);
}

/** The number with its unit: 8.19%, 9.51倍, 1.8 percentage points, 第十四位, 14th. */
export function quantity(figure: Figure, language: Language, style: Style = {}): string {
	if (figure.unit === 'rank') return ordinal(figure, language, style.place);
	if (figure.unit === 'sign') return directions[language][signOf(figure) + 1] ?? '';
	const write = { minus: shown, both: signed, none: unsigned }[style.signs ?? 'minus'];
	return grouped(write(figure), language) + afterDigits(figure.unit, unsigned(figure), language);
}

/** A rank: 第十四位 in Chinese prose, 第14位 on a mark, 14th in English. */
export function ordinal(figure: Figure, language: Language, place: Place = 'prose'): string {
	if (language === 'en') return unsigned(figure) + ordinalEnding(figure.value);
	return `第${place === 'prose' ? chineseNumeral(figure.value) : unsigned(figure)}位`;
}

/** The same amount in the reader's other customary form: 9.51倍 → +951%, 46.25 × 100 million → 4.625 billion yuan. */
export function equivalent(figure: Figure, language: Language): string | null {
	if (figure.unit === 'times') return `${signOf(figure) > 0 ? '+' : ''}${scaled(figure, 2)}%`;
	if (language === 'en' && figure.unit === '100m-yuan') return `${scaled(figure, -1)} billion yuan`;
	if (language === 'en' && figure.unit === '10k-yuan') return `${scaled(figure, -2)} million yuan`;
	return null;
}

/** The interval that a number stands for, unit repeated: −10.15%～−10.05%; null where the number is exact. */
export function intervalText(figure: Figure, language: Language): string | null {
	const { low, high, decimals } = shownInterval(figure);
	if (low === high) return null;
	const [from, to] = [withMinus(low, decimals), withMinus(high, decimals)];
	const unit = afterDigits(figure.unit, to, language);
	if (language === 'zh') return `${from}${unit}～${to}${unit}`;
	return `${from}${unit === '%' ? unit : ''} to ${to}${unit}`;
}

/** Words that stand for a figure inside a sentence. */
export function bound(figure: Figure, text: string): Bound {
	return { figure, text };
}

/** The number with its unit as it stands inside a sentence; 9.51倍 and English yuan with their equivalent. */
export function boundQuantity(figure: Figure, language: Language, style: Style = {}): Bound {
	const [words, also] = twoForms(figure, language, style);
	if (also === null) return bound(figure, words);
	return bound(figure, language === 'zh' ? `${words}（${also}）` : `${words} (${also})`);
}

/** The number and its other form as a sentence has them: 9.51倍, 即+951%; 4.625 billion yuan, 46.25 × 100 million yuan as printed. */
export function twoForms(
	figure: Figure,
	language: Language,
	style: Style = {}
): readonly [words: string, also: string | null] {
	const words = quantity(figure, language, style);
	const other = equivalent(figure, language);
	// No English reader counts in hundreds of millions: the printed form stands second.
	if (other !== null && figure.unit !== 'times') return [other, `${words} as printed`];
	return [words, alsoText(figure, language)];
}

/** The equivalent as it is set beside the number: 即+951%, i.e. +951%. */
export function alsoText(figure: Figure, language: Language): string | null {
	const words = equivalent(figure, language);
	if (words === null) return null;
	return language === 'zh' ? `即${words}` : `i.e. ${words}`;
}

/** A whole number with its English ending: 1st, 2nd, 11th, 22nd. */
function ordinalEnding(value: number): string {
	const teens = value % 100 >= 11 && value % 100 <= 13;
	return teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

/** Thousands are set apart in English from 10,000 on; Chinese official print sets none. */
function grouped(number: string, language: Language): string {
	if (language === 'zh') return number;
	return number.replace(
		/^([^\d]?)(\d{5,})/,
		(_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ',')
	);
}

/** The number times 10ᵖ with the precision that was printed, no digit more or fewer. */
function scaled(figure: Figure, power: number): string {
	return withMinus(Number(`${shownValue(figure)}e${power}`), Math.max(0, figure.decimals - power));
}

function withMinus(value: number, decimals: number): string {
	return formatDecimals(value, decimals).replace('-', '−');
}
