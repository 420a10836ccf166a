import { figuresText } from '../language/catalogue/figures.ts';
import { passportText } from '../language/catalogue/passport.ts';
import { derivationText } from '../language/formula.ts';
import { equivalent } from '../language/numbers.ts';
import type { Language } from '../language/prose.ts';
import type { FigureRecord } from '../query/questions/record/figures.ts';
import type { Derived, Figure, Published } from '../statistics/figure.ts';
import { derivedCitations } from './document-facts.ts';
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
	const records = recordsOf(derived, sources);
	const [first] = records;
	const statement = describeDerived(derived, records, language);
	return {
		id: derived.id.toLowerCase(),
		kind: 'derived',
		ambiguous: false,
		title: words.identified(statement, derived.id),
		statement,
		value: derivation.result,
		equivalent: equivalent(derived, language),
		interval: derivation.interval,
		withoutInterval: words.exact,
		exact: false,
		warnings: [],
		quotations: quotationsOf(records, language),
		computation: computationOf(derived, sources, language),
		facts: factsOf(first, language, addresses).filter(({ term }) => shared.includes(term)),
		editions: [],
		citations: derivedCitations(derived, records, language),
		links: linksOf(first, language, addresses)
	};
}

function recordsOf(derived: Derived, sources: Sources): readonly [FigureRecord, ...FigureRecord[]] {
	const [first, ...rest] = leavesOf(derived).map(({ id }) => sources(id));
	if (first === undefined)
		throw new Error(`Derivation ${derived.id} has no published input: nothing can be shown of it.`);
	return [first, ...rest];
}

function sentenceOf(derived: Derived, sources: Sources, language: Language): string {
	return describeDerived(derived, recordsOf(derived, sources), language);
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
					: sentenceOf(figure, sources, language)
		})),
		nested: derived.inputs
			.filter((input) => input.kind === 'derived')
			.map((input) => {
				const nested = computationOf(input, sources, language);
				const [{ observation }] = recordsOf(input, sources);
				const { part } = observation;
				return part.code === 'T' ? nested : { ...nested, name: `${nested.name} · ${part[language]}` };
			})
	};
}
