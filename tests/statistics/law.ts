import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Derived, type Result } from '../../src/lib/statistics/figure.ts';
import { exactly } from '../../src/lib/statistics/interval.ts';

/**
 * Tests a law on the sound function, and shows for each seeded bug that the law notices it. Mutants run on a
 * fixed seed: whether a law can see a bug must not depend on luck.
 */
export function describeLaw<Subject, Case>(
	name: string,
	law: (subject: Subject) => fc.IProperty<Case>,
	sound: Subject,
	mutants: Readonly<Record<string, Subject>>
): void {
	describe(name, () => {
		it('holds', () => {
			fc.assert(law(sound), { numRuns: Number(process.env['LAW_RUNS'] ?? 300) });
		});
		it.each(Object.entries(mutants))('notices a bug: %s', (_, mutant) => {
			const { errorInstance } = fc.check(law(mutant), { numRuns: 2000, seed: 640105, endOnFailure: true });
			// An expectation that failed, not a mutant that crashed.
			expect(errorInstance).toMatchObject({ name: 'AssertionError' });
		});
	});
}

/** A result with another value, taken as exact: the usual seeded bug. */
export const withValue = (result: Result, value: (figure: Derived) => number): Result =>
	isRefusal(result) ? result : { ...result, value: value(result), interval: exactly(value(result)) };
