import { describe, expect, it } from 'vitest';
import { judge, playwrightCounts, vitestCounts } from '../../src/setup/testing/reports.mjs';

const vitest = (changes: object) =>
	JSON.stringify({
		numPassedTests: 9,
		numFailedTests: 0,
		numPendingTests: 0,
		numTodoTests: 0,
		testResults: [],
		...changes
	});
const playwright = (stats: object, errors: unknown[] = []) =>
	JSON.stringify({ errors, stats: { expected: 9, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('a suite that could not run counts as failed', () => {
	it.each([
		['a missing report', '', 0],
		['half a report', '{"numPassedTests": 9,', 0],
		['no test at all', vitest({ numPassedTests: 0 }), 0]
	])('%s', (_, text, code) => {
		expect(judge(vitestCounts(text), code)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});

	it('a file that could not be loaded', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(judge(vitestCounts(vitest({ testResults })), 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
	});

	it('an error outside of any test', () => {
		expect(judge(vitestCounts(vitest({})), 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
		expect(judge(playwrightCounts(playwright({}, [{}])), 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
	});
});

it('counts what passed, failed and was skipped', () => {
	expect(judge(vitestCounts(vitest({ numFailedTests: 2, numPendingTests: 1 })), 1)).toEqual({
		passed: 9,
		failed: 2,
		skipped: 1
	});
	expect(judge(playwrightCounts(playwright({ unexpected: 1, skipped: 3 })), 1)).toEqual({
		passed: 9,
		failed: 1,
		skipped: 3
	});
});

it('takes a browser test that passed at a second try as failed', () => {
	expect(judge(playwrightCounts(playwright({ flaky: 1 })), 0).failed).toBe(1);
});
