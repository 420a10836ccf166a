/**
 * Every formula with a name, as a template: `{x}` is an input; `Σ[…]` is the sum and `,[…]` the list over all
 * inputs from there on. `symbols` gives the order of the inputs, `each` that of the repeated ones.
 */
const templates = {
	/** A rate of the home region less that of another, points. */
	gap: { template: '{a} − {b}', symbols: ['a', 'b'] },
	/** A rate or share less an earlier one, points. */
	change: { template: '{a} − {b}', symbols: ['a', 'b'] },
	/** Another region's rate: own rate less the published gap, %. */
	other: { template: '{a} − {d}', symbols: ['a', 'd'] },
	/** An earlier rate: the later one less the published change, %. */
	previous: { template: '{a} − {d}', symbols: ['a', 'd'] },
	/** A rate from two levels, %. */
	growth: { template: '{a} ÷ {b} − 1', symbols: ['a', 'b'] },
	/** A part in the whole, %. */
	share: { template: '{a} ÷ {n}', symbols: ['a', 'n'] },
	/** What a share leaves, %. */
	remainder: { template: '100% − {s}', symbols: ['s'] },
	/** What a part leaves of a count or level, its unit. */
	rest: { template: '{n} − {a}', symbols: ['n', 'a'] },
	/** Counts, levels, shares or contributions together, their unit. */
	sum: { template: 'Σ[{a}]', symbols: [], each: ['a'] },
	/** The share of a part in the base period (w₀), %. */
	base_share: { template: '{s}·(1+{G})/(1+{g})', symbols: ['s', 'g', 'G'] },
	/** 拉动, w₀·g, points. */
	contribution: { template: '{s}·(1+{G})/(1+{g})·{g}', symbols: ['s', 'g', 'G'] },
	/** 贡献率, %. */
	contribution_rate: { template: '{c} ÷ {G}', symbols: ['c', 'G'] },
	/** Growth of the total, Σ w₀·g with w₀ = s/(1+g) ÷ Σ s/(1+g), %. */
	total_from_parts: { template: 'Σ[{s}] ÷ Σ[{s}/(1+{g})] − 1', symbols: [], each: ['s', 'g'] },
	/** What the contributions leave of the published total, points. */
	residual: { template: '{G} − Σ[{c}]', symbols: ['G'], each: ['c'] },
	/** The rate of what a narrower total leaves out, at the largest share that it can have, %. */
	rest_bound: {
		template: '1 ÷ ((1/(1+{G}) − 1/(1+{X}))/{u} + 1/(1+{X})) − 1',
		symbols: ['G', 'X', 'u']
	},
	/** The part of the base year to date from which on a month may have gone the other way, %. */
	month_share: { template: '{d} ÷ ({d} − {G})', symbols: ['G', 'd'] },
	/** 1 + how many rates are higher. */
	rank: { template: 'rank({a}; ,[{r}])', symbols: ['a'], each: ['r'] }
} as const satisfies Record<string, Template>;

interface Template {
	readonly template: string;
	readonly symbols: readonly string[];
	readonly each?: readonly string[];
}

/** Name of a formula. */
export type FormulaName = keyof typeof templates;

/** Names of all formulas. */
export const formulaNames: readonly FormulaName[] = Object.keys(templates).filter(isFormulaName);

/** Whether a text names a formula. */
export function isFormulaName(text: string): text is FormulaName {
	return Object.hasOwn(templates, text);
}

/** The template of a formula, with the order of its symbols. */
export function templateOf(formula: FormulaName): Template {
	return templates[formula];
}
