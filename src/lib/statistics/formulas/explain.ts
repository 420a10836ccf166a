import type { Derived, Figure } from '../figure.ts';
import { isFormulaName, templateOf, type FormulaName } from './registry.ts';

/** A symbol of a formula and the input that it stands for. */
export interface Binding {
	readonly symbol: string;
	readonly input: Figure;
}

/** A formula with its inputs, for `language` to print with symbols or with numbers. */
export interface Explanation {
	readonly formula: FormulaName;
	/** With symbols, sums unexpanded: `G − Σc`. */
	readonly expression: string;
	/** Each input once, in order. */
	readonly bindings: readonly Binding[];
	/** The expression, sums expanded, in pieces: text as it is, or an input in its place. */
	readonly pieces: readonly (string | Binding)[];
}

const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const subscript = (key: string): string => key.replace(/\d/g, (digit) => subscripts.charAt(Number(digit)));

function expressionOf(template: string): string {
	return template
		.replace(/Σ\[(\{\w\})\]/g, 'Σ$1')
		.replace(/Σ\[(.+?)\]/g, 'Σ($1)')
		.replace(/,\[(.+?)\]/g, '$1, …')
		.replace(/[{}]/g, '');
}

/** The template with its groups written out for `count` members: `{G} − ({c1} + {c2})`. */
function expand(template: string, count: number): string {
	const members = (inner: string, joiner: string): string =>
		Array.from({ length: count }, (_, index) => inner.replace(/\{(\w)\}/g, `{$1${index + 1}}`)).join(joiner);
	return template
		.replace(/^Σ\[([^\]]+)\]$/, (_, inner: string) => members(inner, ' + '))
		.replace(/Σ\[(.+?)\]/g, (_, inner: string) =>
			count > 1 ? `(${members(inner, ' + ')})` : members(inner, '')
		)
		.replace(/,\[(.+?)\]/g, (_, inner: string) => members(inner, ', '));
}

/** How a derived figure came about. Throws a RangeError where its formula is not in the registry. */
export function explain({ formula, inputs }: Derived): Explanation {
	if (!isFormulaName(formula)) {
		throw new RangeError(`“${formula}” is not a formula: add it to statistics/formulas/registry.ts.`);
	}
	const { template, symbols, each = [] } = templateOf(formula);
	const count = each.length > 0 ? (inputs.length - symbols.length) / each.length : 0;
	const keys = [
		...symbols,
		...Array.from({ length: count }, (_, index) => each.map((symbol) => `${symbol}${index + 1}`)).flat()
	];
	const bindings = new Map<string, Binding>();
	for (const [index, input] of inputs.entries()) {
		const key = keys[index];
		if (key === undefined)
			throw new RangeError(`${formula} takes ${keys.length} inputs, not ${inputs.length}.`);
		bindings.set(key, { symbol: subscript(key), input });
	}
	const pieces = expand(template, count)
		.split(/\{(\w+)\}/)
		.map((piece, index) => (index % 2 === 1 ? (bindings.get(piece) ?? piece) : piece))
		.filter((piece) => piece !== '');
	return { formula, expression: expressionOf(template), bindings: [...bindings.values()], pieces };
}
