import { textWidth } from './text-width.ts';

/** Where a browser may break: after a space or a hyphen, between Chinese characters. */
const pieces = /[\u2e80-\u9fff\uf900-\uffef]|[^\s\-\u2e80-\u9fff\uf900-\uffef]+[\s-]*|[\s-]+/gu;

/** How many lines a text takes within a width in px, at least 1; estimated without a browser, never much under. */
export function countLines(text: string, fontSize: number, width: number): number {
	let lines = 1;
	let used = 0;
	for (const [piece] of text.matchAll(pieces)) {
		if (used + textWidth(piece.trimEnd(), fontSize) > width && used > 0) {
			lines += 1;
			used = 0;
		}
		used += textWidth(piece, fontSize);
	}
	return lines;
}
