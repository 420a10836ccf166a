// Reads what the test runners counted. A suite that could not run is a failure, never a silence.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A suite that left no usable report. @type {Counts} */
const broken = { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts of a suite whose runner ended with `code` and counted `counts`: no tests at all, or an error outside
 * of any test, is one failure.
 * @param {Counts | undefined} counts @param {number} code @returns {Counts}
 */
export function judge(counts, code) {
	if (!counts || counts.passed + counts.failed === 0) return broken;
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} text @returns {any} undefined where it is not JSON */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Vitest's JSON report; a file that could not be loaded is one failure. @param {string} text @returns {Counts | undefined} */
export function vitestCounts(text) {
	const report = parsed(text);
	if (typeof report?.numPassedTests !== 'number') return undefined;
	const unloaded = report.testResults.filter(
		(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** Playwright's JSON report; a test that passed at a second try failed. @param {string} text @returns {Counts | undefined} */
export function playwrightCounts(text) {
	const report = parsed(text);
	if (typeof report?.stats?.expected !== 'number') return undefined;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
