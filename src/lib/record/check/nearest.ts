/** Edits (insert, delete, replace) that turn one text into another. */
function distance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		above = row;
	}
	return above[b.length] ?? 0;
}

/** The known code nearest to `text`, or null where none is near (more than a third of it would change). */
export function nearest(text: string, known: readonly string[]): string | null {
	let best: string | null = null;
	let least = Math.max(1, Math.floor(text.length / 3)) + 1;
	for (const code of known) {
		if (Math.abs(code.length - text.length) >= least) continue;
		const edits = distance(text.toLowerCase(), code.toLowerCase());
		if (edits < least) [best, least] = [code, edits];
	}
	return best;
}

/** What to do about an unknown code: the nearest one, or where the list is. */
export function suggest(text: string, known: readonly string[], list: string): string {
	const code = nearest(text, known);
	return code === null
		? `Take a code of ${list}, or add it there`
		: `Did you mean "${code}"? The codes are in ${list}`;
}
