import type { Cell, Place } from '../table.ts';

/** One thing wrong with the record: where, why, what to do, and the cell's new text where the mend is certain. */
export interface Problem extends Place {
	readonly reason: string;
	readonly action: string;
	readonly mend?: { readonly cell: Cell; readonly text: string };
}

/** A problem of a cell; `mended` is its new text where only one text can be meant. */
export function problemOf(cell: Cell, reason: string, action: string, mended?: string): Problem {
	const { file, line, column } = cell;
	const told = { file, line, column, reason, action };
	return mended === undefined ? told : { ...told, mend: { cell, text: mended } };
}

/** `file:line:column  reason. What to do.` */
export function formatProblem(problem: Problem): string {
	return `${problem.file}:${problem.line}:${problem.column}  ${problem.reason}. ${problem.action}.`;
}

/** Problems by place, the first one told of each place alone: what follows from it is not told again. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const first = new Map<string, Problem>();
	for (const problem of problems) {
		const place = `${problem.file}:${problem.line}:${problem.column}`;
		if (!first.has(place)) first.set(place, problem);
	}
	return [...first.values()].sort(
		(a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column
	);
}
