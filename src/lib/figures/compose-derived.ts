import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import { derivationText } from '../language/formula.ts';
import { equivalent } from '../language/numbers.ts';
import { plain, type Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { Derived, Figure, Published } from '../statistics/figure.ts';
import { citationsOf } from './document-facts.ts';
import { factsOf, linksOf, statementOf } from './compose-published.ts';
import { describeDerived } from './describe-derived.ts';
import type { Addresses, Computation, Passport } from './passport.ts';
import { quotationsOf } from './quotation.ts';

/** Records of published figures by their id, in any case. */
export type Sources = (id: string) => FigureRecord;

/** The published figures that a derivation rests on, each once, in order. */
export function leavesOf(figure: Figure): readonly Published[] {
	const leaves = figure.kind === 'published' ? [figure] : figure.inputs.flatMap(leavesOf);
	return leaves.filter((leaf, index) => leaves.findIndex(({ id }) => id === leaf.id) === index);
}

/** The passport of a derived figure, from the records of the published figures that it rests on. */
export function composeDerived(
	derived: Derived,
	sources: Sources,
	language: Language,
	addresses: Addresses
): Passport {
	const words = passportText(language);
	const { indicator, part, price, comparable } = figuresText(language);
	// Region and period differ between the inputs; each input names its own.
	const shared = [indicator, part, price, comparable];
	const derivation = derivationText(derived, language);
	const records = leavesOf(derived).map(({ id }) => sources(id));
	const [first, ...rest] = records;
	if (first === undefined)
		throw new Error(`Derivation ${derived.id} has no published input: nothing can be shown of it.`);
	const statement = describeDerived(derived, [first, ...rest], language);
	const documents = records.filter(
		({ document }, index) => records.findIndex((other) => other.document.id === document.id) === index
	);
	return {
		id: derived.id.toLowerCase(),
		kind: 'derived',
		ambiguous: false,
		title: words.identified(statement, derived.id),
		statement,
		value: derivation.result,
		equivalent: equivalent(derived, language),
		interval: derivation.interval ?? words.exact,
		exact: false,
		warnings: [],
		quotations: quotationsOf(records, language),
		computation: computationOf(derived, sources, language),
		facts: factsOf(first, language, addresses).filter(({ term }) => shared.includes(term)),
		editions: [],
		citations: documents.flatMap(({ document, release }, index) =>
			citationsOf(document, release, language).map((citation) => ({
				...citation,
				key: `${citation.key}-${index}`
			}))
		),
		links: linksOf(first, language, addresses)
	};
}

function computationOf(derived: Derived, sources: Sources, language: Language): Computation {
	const { name, symbols, numbers, rounding, assumptions, inputs } = derivationText(derived, language);
	return {
		name,
		symbols,
		numbers,
		rounding,
		assumptions,
		inputs: inputs.map(({ symbol, meaning, figure, number }) => ({
			symbol,
			meaning,
			number: [number],
			statement:
				figure.kind === 'published'
					? statementOf(sources(figure.id), language)
					: plain(derivationText(figure, language).numbers)
		})),
		nested: derived.inputs
			.filter((input) => input.kind === 'derived')
			.map((input) => computationOf(input, sources, language))
	};
}
