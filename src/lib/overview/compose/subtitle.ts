import { chartsText } from '../../language/catalogue/charts.ts';
import type { Language } from '../../language/prose.ts';
import type { Coded } from '../../statistics/observation.ts';

/** Price basis by indicator code: real, nominal or ''. */
export type Prices = ReadonlyMap<string, string>;

/** Indicator, what is given of it, and its price basis: 固定资产投资(不含农户)，2024年1—8月，同比，%，现价. */
export function subtitleOf(
	indicator: Coded,
	given: readonly string[],
	prices: Prices,
	language: Language
): string {
	const words = chartsText(language);
	const price = { real: words.real, nominal: words.nominal }[prices.get(indicator.code) ?? ''] ?? '';
	const pieces = [...given, price].filter((piece) => piece !== '').map(inside);
	return [indicator[language], ...pieces].join(language === 'zh' ? '，' : ', ');
}

/** A piece within the line: a phrase loses its capital, a month keeps it. */
function inside(piece: string): string {
	return /^[A-Z][a-z]{2}\b[– ]/.test(piece) ? piece : piece.charAt(0).toLowerCase() + piece.slice(1);
}
