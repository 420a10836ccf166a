import type { Bound, Prose } from '../language/prose.ts';
import { ranksOfAmongs } from '../query/among.ts';

/**
 * Gives each statement of a release one home in its brief, however often its number is repeated: the first place where
 * it is bound, in the order of the calls. How many a rank is among is at home where the rank is bound a second time.
 * Ids are in lower case.
 */
export class StatementHomes {
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

	/** Whether a statement, or of how many it is a rank, has no home so far. */
	awaits(id: string): boolean {
		return this.#found(id) !== undefined;
	}

	/** The prose with the homes marked that it gives; `settled` is told of each. */
	settle(text: Prose, settled: (id: string) => void): Prose {
		return text.map((part): string | Bound => {
			if (typeof part === 'string') return part;
			const home = this.#found(part.figure.id);
			if (home === undefined) return part;
			this.#homeless.delete(home);
			settled(home);
			return { ...part, home };
		});
	}

	#found(figure: string): string | undefined {
		const id = figure.toLowerCase();
		if (this.#homeless.has(id)) return id;
		const among = [...ranksOfAmongs].find(([, rank]) => rank === id)?.[0];
		return among !== undefined && this.#homeless.has(among) ? among : undefined;
	}
}
