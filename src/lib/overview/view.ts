/** The three headline indicators, in the order of the bureau's articles. */
export const headlineIndicators = ['IVA', 'FAI', 'SRV_REV'] as const;
export type HeadlineIndicator = (typeof headlineIndicators)[number];

/** What the reader chose on the overview of one release; the release itself is the path. */
export interface View {
	/** One indicator alone, or all that the release has. */
	readonly indicator: HeadlineIndicator | 'all';
	/** Codes of the regions that stand beside the home region, nearest first. */
	readonly comparators: readonly string[];
	/** The chosen breakdown of each headline indicator's table (`DIV`, `OWN`), or all of them. */
	readonly breakdowns: Readonly<Partial<Record<HeadlineIndicator, string>>>;
}

/** Every breakdown of a table with growth of its parts, in one chart. */
export const everyBreakdown = 'all';

/** What may be chosen on the page of one release. */
export interface Choices {
	readonly indicators: readonly HeadlineIndicator[];
	/** Regions with something to compare, nearest first. */
	readonly comparators: readonly string[];
	/** Those that stand beside the home region unless the reader chooses. */
	readonly presetComparators: readonly string[];
	readonly breakdowns: Readonly<Partial<Record<HeadlineIndicator, readonly string[]>>>;
}

/** A part of an address that was dropped, so that the page can say so. */
export interface Dropped {
	readonly name: string;
	readonly value: string;
}

/** The view that is prerendered: every indicator, the regions around the home region, the first breakdown of each table. */
export function defaultView(choices: Choices): View {
	const first = headlineIndicators.flatMap((indicator) => {
		const code = choices.breakdowns[indicator]?.[0];
		return code === undefined ? [] : [[indicator, code] as const];
	});
	return { indicator: 'all', comparators: choices.presetComparators, breakdowns: Object.fromEntries(first) };
}

/** What messengers, mail and advertisers add to a link that they pass on: no reader wrote it, and it asks for nothing. */
const addedOnTheWay =
	/^(utm_\w+|\w*clid|from|scene|isappinstalled|nsukey|spm|share_\w+|mc_[ce]id|_ga|_gl|ref)$/;

const breakdownName = (indicator: HeadlineIndicator) => indicator.toLowerCase().replace('_', '-');

/** The view with another breakdown of one table. */
export function withBreakdown(view: View, indicator: HeadlineIndicator, breakdown: string): View {
	return { ...view, breakdowns: { ...view.breakdowns, [indicator]: breakdown } };
}

/** The chosen breakdown of a table where it is not the one that is shown; null where it is. */
export function awaitedBreakdown(view: View, indicator: HeadlineIndicator, shown: string): string | null {
	const chosen = view.breakdowns[indicator] ?? shown;
	return chosen === shown ? null : chosen;
}

/** Reads the query of an address. Total: what is unknown or no longer exists falls back to the default and is reported. */
export function parseView(
	query: URLSearchParams,
	choices: Choices
): { readonly view: View; readonly dropped: readonly Dropped[] } {
	const preset = defaultView(choices);
	const dropped: Dropped[] = [];
	const read = <T>(name: string, accept: (value: string) => T | undefined, fallback: T): T => {
		const value = query.get(name);
		if (value === null) return fallback;
		const accepted = accept(value);
		if (accepted === undefined) dropped.push({ name, value });
		return accepted ?? fallback;
	};
	const indicator = read<View['indicator']>(
		'indicator',
		(value) => (value === 'all' ? 'all' : choices.indicators.find((code) => code === value)),
		preset.indicator
	);
	const asked = query.get('with')?.split(',') ?? null;
	const unknownCodes = asked?.filter((code) => code !== 'none' && !choices.comparators.includes(code)) ?? [];
	if (unknownCodes.length > 0) dropped.push({ name: 'with', value: unknownCodes.join(',') });
	const known = choices.comparators.filter((code) => asked?.includes(code));
	const isNone = asked?.length === 1 && asked[0] === 'none';
	// Of a list that has something to show the rest is kept.
	const comparators = known.length > 0 || isNone ? known : preset.comparators;
	const breakdowns = headlineIndicators.flatMap((code) => {
		const options = choices.breakdowns[code] ?? [];
		const chosen = read(
			breakdownName(code),
			(value) => options.find((option) => option === value),
			preset.breakdowns[code]
		);
		return chosen === undefined ? [] : [[code, chosen] as const];
	});
	const names = new Set(['indicator', 'with', ...headlineIndicators.map(breakdownName)]);
	const unknown = new Map([...query].filter(([name]) => !names.has(name) && !addedOnTheWay.test(name)));
	dropped.push(...[...unknown].map(([name, value]) => ({ name, value })));
	return { view: { indicator, comparators, breakdowns: Object.fromEntries(breakdowns) }, dropped };
}

/** Writes the query of an address, '' for the default: only what differs, in fixed order. Inverse of `parseView`. */
export function formatView(view: View, choices: Choices): string {
	const preset = defaultView(choices);
	const pairs: string[] = [];
	if (view.indicator !== preset.indicator) pairs.push(`indicator=${view.indicator}`);
	if (view.comparators.join() !== preset.comparators.join())
		pairs.push(`with=${view.comparators.join(',') || 'none'}`);
	for (const code of headlineIndicators) {
		const chosen = view.breakdowns[code];
		if (chosen !== undefined && chosen !== preset.breakdowns[code])
			pairs.push(`${breakdownName(code)}=${chosen}`);
	}
	return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
