import type { Engine } from './engine.ts';
import { QueryError } from './query-error.ts';
import { keyOf, type Ask } from './question.ts';

/** Rows by the key of the ask that they answer; what a page carries and a composition reads. */
export type Answers = ReadonlyMap<string, readonly unknown[]>;

/** Asks everything in one round trip; an ask that stands twice is asked once. */
export async function answer(engine: Engine, asks: readonly Ask[], signal?: AbortSignal): Promise<Answers> {
	const wanted = new Map(asks.map((ask) => [keyOf(ask), ask]));
	const rows = await engine.ask([...wanted.values()], signal);
	return new Map([...wanted.keys()].map((key, index) => [key, rows[index] ?? []]));
}

/** The rows of an ask; throws where it was never asked, which is a fault of the composition, not of the reader. */
export function rowsOf<Row>(answers: Answers, ask: Ask<Row>): readonly Row[] {
	const rows = answers.get(keyOf(ask));
	if (rows === undefined)
		throw new QueryError('rows', `${keyOf(ask)} was not asked. Add it to the asks of this view.`);
	// Decoded by the question's own decoder, under the same key.
	return rows as readonly Row[];
}
