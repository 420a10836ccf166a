import type { Engine } from '../../query/engine.ts';
import type { Bound } from '../../language/prose.ts';
import type { Derived, Figure } from '../../statistics/figure.ts';
import { compose } from './compose-overview.ts';
import { composeSections, readTold } from '../sections/compose-sections.ts';
import { choicesOf, readAnswers, readMonth, readMonths, type Month } from '../month.ts';
import { defaultView } from '../view.ts';

/** Every derivation that a prerendered overview shows, of every month: each has a page of its own. */
export async function derivations(engine: Engine): Promise<readonly Derived[]> {
	const found = new Map<string, Derived>();
	for (const period of await readMonths(engine))
		for (const one of await derivedOf(engine, await readMonth(engine, period))) found.set(one.id, one);
	return [...found.values()];
}

/** Ids in lower case of the derivations that the page of a month shows at first. */
export async function derivedPages(engine: Engine, month: Month): Promise<readonly string[]> {
	return (await derivedOf(engine, month)).map(({ id }) => id.toLowerCase()).sort();
}

async function derivedOf(engine: Engine, month: Month): Promise<readonly Derived[]> {
	const view = defaultView(choicesOf(month));
	const answers = await readAnswers(engine, month, view);
	const model = compose(month, view, answers, 'zh');
	const found = new Map<string, Derived>();
	const take = (figure: Figure): void => {
		if (figure.kind === 'published') return;
		found.set(figure.id, figure);
		figure.inputs.forEach(take);
	};
	const sections = composeSections(await readTold(engine, month), { language: 'zh', drawn: take });
	for (const figure of model.figures.values()) take(figure);
	for (const { figure } of boundIn([model, sections])) take(figure);
	return [...found.values()];
}

/** Every number that stands in a sentence of a model. */
function boundIn(value: unknown): readonly Bound[] {
	if (Array.isArray(value)) return value.flatMap(boundIn);
	if (typeof value !== 'object' || value === null || value instanceof Map) return [];
	if (isBound(value)) return [value];
	return Object.values(value).flatMap(boundIn);
}

function isBound(value: object): value is Bound {
	return 'figure' in value && 'text' in value && typeof value.figure === 'object';
}
