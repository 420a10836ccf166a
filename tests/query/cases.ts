import type { Parameter } from '../../src/lib/query/question.ts';

/** Parameters to put to a question on both engines, and how many rows must come back. */
export interface Case {
	readonly parameters: readonly Parameter[];
	/** `any` is at least one. */
	readonly rows: number | 'any';
}

/** Cases of a question; one that binds nothing has a single case here, and is empty over the database without rows. */
export type Cases = readonly Case[];
