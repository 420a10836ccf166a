import type { Answers } from '../answers.ts';
import { keyOf, type Ask } from '../question.ts';

/** Rows that were answered before, by question and parameters; for the life of a page. */
export class Cache {
	readonly #rows = new Map<string, readonly unknown[]>();

	/** Keeps the rows of asks, in their order. */
	keep(asks: readonly Ask[], rows: readonly (readonly unknown[])[]): void {
		asks.forEach((ask, index) => this.#rows.set(keyOf(ask), rows[index] ?? []));
	}

	/** The asks that are not answered yet, each once. */
	missing(asks: readonly Ask[]): readonly Ask[] {
		const unknown = asks.filter((ask) => !this.#rows.has(keyOf(ask)));
		return [...new Map(unknown.map((ask) => [keyOf(ask), ask])).values()];
	}

	/** The answers to asks that are all known. */
	answers(asks: readonly Ask[]): Answers {
		return new Map(asks.map((ask) => [keyOf(ask), this.#rows.get(keyOf(ask)) ?? []]));
	}
}
