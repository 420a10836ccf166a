import type { Entry } from '../../charts/datum.ts';
import type { Bound } from '../../language/prose.ts';
import { ranksOfAmongs } from '../../query/among.ts';

/**
 * Gives each statement of a month one home on its page, however often its number is repeated: the first place, in the
 * order of the calls, where it stands in a sentence or in the numbers of a chart. Ids are in lower case.
 */
export class Homes {
	readonly #homeless: Set<string>;

	constructor(statements: readonly string[]) {
		const ids = new Set(statements.map((id) => id.toLowerCase()));
		const amongs = [...ranksOfAmongs].flatMap(([among, rank]) => (ids.has(rank) ? [among] : []));
		this.#homeless = new Set([...ids, ...amongs]);
	}

	/** Statements without a home so far. */
	get homeless(): readonly string[] {
		return [...this.#homeless].sort();
	}

	/** The model with the homes marked that it gives. */
	assign<Model>(model: Model): Model {
		// `#visit` copies the shape it is given.
		return this.#visit(model) as Model;
	}

	#visit(value: unknown): unknown {
		if (Array.isArray(value)) return value.map((part) => this.#visit(part));
		if (typeof value !== 'object' || value === null || value instanceof Map) return value;
		if (isBound(value)) return this.#settle(value, value.figure.id);
		if (isEntry(value)) return this.#settle(value, value.figure ?? '');
		// The numbers of a chart stand in its data once; its title and its marks repeat them.
		const names = Object.keys(value).toSorted(
			(one, other) => Number(other === 'data') - Number(one === 'data')
		);
		const visited = new Map(names.map((name) => [name, this.#visit(Reflect.get(value, name))]));
		return Object.fromEntries(Object.keys(value).map((name) => [name, visited.get(name)]));
	}

	#settle(value: Bound | Entry, figure: string): Bound | Entry {
		const id = figure.toLowerCase();
		const found = this.#homeless.has(id) ? id : [...ranksOfAmongs].find(([, rank]) => rank === id)?.[0];
		if (found === undefined || !this.#homeless.delete(found)) return value;
		return { ...value, home: found };
	}
}

const isBound = (value: object): value is Bound =>
	'figure' in value && 'text' in value && typeof value.figure === 'object';
const isEntry = (value: object): value is Entry =>
	'key' in value && 'status' in value && 'description' in value;
