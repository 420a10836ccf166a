import type { Derived, Figure } from '../statistics/figure.ts';
import { explain, type Binding } from '../statistics/formulas/explain.ts';
import { shownValue } from '../statistics/rounding.ts';
import { figuresText } from './catalogue/figures.ts';
import { bound, boundQuantity, equivalent, intervalText, quantity, shown, signOf } from './numbers.ts';
import { join, prose, type Bound, type Language, type Prose } from './prose.ts';
import { formulaWords } from './vocabulary/formulas.ts';

/** An input of a derivation: its symbol, what the symbol stands for, and its number. */
export interface Input {
	readonly symbol: string;
	readonly meaning: string;
	readonly figure: Figure;
	readonly number: Bound;
}

/** A derived figure in words: everything that its passport prints of the computation. */
export interface Derivation {
	/** 与另一地区之差, Difference from another region. */
	readonly name: string;
	/** a − b */
	readonly symbols: string;
	/** −10.1% − 5.8% = −15.9个百分点, each number bound to its figure. */
	readonly numbers: Prose;
	readonly inputs: readonly Input[];
	readonly result: string;
	/** null where the result is exact. */
	readonly interval: string | null;
	readonly rounding: string;
	readonly assumptions: readonly string[];
}

const heldTo100 = {
	zh: '各占比之和按100%约束，区间因此收窄。',
	en: 'The shares are held to add up to 100%, which narrows the interval.'
} as const;

/** How a derived figure came about. Throws a RangeError where its formula is not in the registry. */
export function derivationText(figure: Derived, language: Language): Derivation {
	const { formula, expression, bindings, pieces } = explain(figure);
	const { name, symbols, assumption } = formulaWords(formula, language);
	const named = (text: string) => text.replace('rank(', `${name}(`);
	const computed = pieces.map((piece, index) =>
		typeof piece === 'string' ? named(piece) : inPlace(piece, index > 0)
	);
	const equals = shownValue(figure) === figure.value ? '=' : '≈';
	return {
		name,
		symbols: named(expression),
		numbers: prose`${join(computed)} ${equals} ${boundQuantity(figure, language, { place: 'mark' })}`,
		inputs: bindings.map(({ symbol, input }) => ({
			symbol,
			meaning: symbols[symbol.replace(/[₀-₉]+$/, '')] ?? symbol,
			figure: input,
			number: boundQuantity(input, language, { place: 'mark' })
		})),
		result: quantity(figure, language, { place: 'mark' }),
		interval: intervalText(figure, language),
		rounding: figuresText(language).roundingRule(figure.decimals),
		assumptions: [assumption ?? '', figure.heldTo100 ? heldTo100[language] : ''].filter((text) => text !== '')
	};
}

/** An input where the formula has it: rates with %, all else bare; a negative one inside stands in brackets. */
function inPlace({ input }: Binding, inside: boolean): Bound {
	const rate = input.unit === '%' ? `${shown(input)}%` : equivalent(input, 'zh')?.replace('+', '');
	const text = rate ?? shown(input);
	return bound(input, inside && signOf(input) < 0 ? `(${text})` : text);
}
