import { textWidth } from './text-width.ts';

/** Breaks a name into lines of at most `width` px: between words, and between characters of scripts without spaces; null where a word is too wide. */
export function breakName(name: string, width: number, fontSize: number): readonly string[] | null {
	// A word of letters and digits with the mark after it stays whole; every other character may end a line.
	const pieces = name.match(/[\p{Script=Latin}\p{Number}'’.-]+[,;:%)]?\s*|[^\s][、，；：）]?\s*/gu) ?? [];
	const lines: string[] = [];
	for (const piece of pieces) {
		if (textWidth(piece.trim(), fontSize) > width) return null;
		const last = lines.at(-1);
		if (last !== undefined && textWidth((last + piece).trim(), fontSize) <= width)
			lines[lines.length - 1] = last + piece;
		else lines.push(piece);
	}
	return lines.map((line) => line.trim());
}
