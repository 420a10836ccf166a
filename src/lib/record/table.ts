/** Where something stands in a file: line and column count from 1, columns in characters. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** One cell as written, with the stretch of the file's text that it takes (quotes included). */
export interface Cell extends Place {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A CSV file as rows of cells, the header among them; nothing is interpreted. */
export interface Sheet {
	readonly file: string;
	readonly text: string;
	readonly rows: readonly (readonly Cell[])[];
}

const special = /[",\n]/g;

/** Where the quoted cell that opens at `start` ends, just after its closing quote (or at the end of the text). */
function endOfQuoted(text: string, start: number): number {
	let at = start + 1;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return text.length;
		if (text[quote + 1] !== '"') return quote + 1;
		at = quote + 2;
	}
}

/** Where the cell that opens at `start` ends: at a comma, a line feed or the end of the text. */
function endOfCell(text: string, start: number): number {
	special.lastIndex = text[start] === '"' ? endOfQuoted(text, start) : start;
	let found = special.exec(text);
	while (found && found[0] === '"') found = special.exec(text);
	return found ? found.index : text.length;
}

/** The text of a raw cell: outer quotes taken off, doubled quotes made single. */
function unquote(raw: string): string {
	if (!raw.startsWith('"')) return raw;
	const closing = raw.lastIndexOf('"');
	return raw.slice(1, closing > 0 ? closing : undefined).replaceAll('""', '"');
}

/** A cell as it is written in a CSV file: in quotes where it holds a comma, a quote or a line feed. */
export function quote(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Splits the text of a CSV file (comma, quotes doubled, LF; a last LF ends the last row) into cells with places. */
export function readSheet(file: string, text: string): Sheet {
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	let line = 1;
	let lineStart = 0;
	let start = 0;
	while (start < text.length || row.length > 0) {
		const end = endOfCell(text, start);
		const raw = text.slice(start, end);
		row.push({ file, line, column: start - lineStart + 1, text: unquote(raw), start, end });
		const lines = raw.split('\n').length - 1;
		line += lines;
		if (lines > 0) lineStart = start + raw.lastIndexOf('\n') + 1;
		if (text[end] === ',') {
			start = end + 1;
			if (start < text.length) continue;
			row.push({ file, line, column: start - lineStart + 1, text: '', start, end: start });
		}
		rows.push(row);
		row = [];
		line += 1;
		lineStart = start = end + 1;
	}
	return { file, text, rows };
}
