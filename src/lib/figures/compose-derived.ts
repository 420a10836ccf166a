import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import { derivationText } from '../language/formula.ts';
import { nameOf } from '../language/observation.ts';
import { periodWithBasis } from '../language/periods.ts';
import { equivalent } from '../language/numbers.ts';
import { plain, type Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { Derived, Figure, Published } from '../statistics/figure.ts';
import { citationsOf } from './document-facts.ts';
import { factsOf, linksOf, quotationOfFigure, statementOf } from './compose-published.ts';
import type { Addresses, Computation, Passport } from './passport.ts';

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
	const derivation = derivationText(derived, language);
	const records = leavesOf(derived).map(({ id }) => sources(id));
	const first = records[0];
	if (first === undefined)
		throw new Error(`Derivation ${derived.id} has no published input: nothing can be shown of it.`);
	const { period, basis } = first.observation;
	const name = words.computed(derivation.name, nameOf(first.observation, language));
	const documents = records.filter(
		({ document }, index) => records.findIndex((other) => other.document.id === document.id) === index
	);
	return {
		id: derived.id.toLowerCase(),
		kind: 'derived',
		ambiguous: false,
		title: words.titled(name, periodWithBasis(period, basis, language), derived.id),
		statement: name,
		value: derivation.result,
		equivalent: equivalent(derived, language),
		interval: derivation.interval ?? words.exact,
		warnings: [],
		quotations: records.map((record) => quotationOfFigure(record, language)),
		computation: computationOf(derived, sources, language),
		facts: factsOf(first, language, addresses).filter(({ term }) => term !== figuresText(language).measure),
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
