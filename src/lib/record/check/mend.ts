import { quote } from '../table.ts';
import { checkFiles } from './check.ts';
import { decodeFile, type Files } from './files.ts';
import type { Problem } from './problem.ts';

/** A record with everything mended that is certain, and one line for each mend. */
export interface Mended {
	readonly files: Files;
	readonly told: readonly string[];
}

const encode = (text: string) => new TextEncoder().encode(text);

function mendBytes(files: Files): Mended {
	const told: string[] = [];
	const mended = new Map(files);
	for (const [file, bytes] of files) {
		const { problems, clean } = decodeFile(file, bytes);
		if (clean === null) continue;
		mended.set(file, encode(clean));
		told.push(...problems.map((problem) => `${file}: mended: ${problem.reason}`));
	}
	return { files: mended, told };
}

function mendCells(files: Files, problems: readonly Problem[]): Mended {
	const told: string[] = [];
	const mended = new Map(files);
	// From the end of a file to its beginning, so that the places before stay what they were.
	for (const { file, line, column, mend } of [...problems].reverse()) {
		const bytes = mended.get(file);
		if (!mend || !bytes) continue;
		const text = new TextDecoder().decode(bytes);
		mended.set(file, encode(text.slice(0, mend.cell.start) + quote(mend.text) + text.slice(mend.cell.end)));
		told.unshift(`${file}:${line}:${column}  mended: "${mend.cell.text}" is now "${mend.text}"`);
	}
	return { files: mended, told };
}

/** Mends what is certain and nothing else, until nothing certain is left. */
export function mendFiles(files: Files): Mended {
	let state = mendBytes(files);
	for (;;) {
		const next = mendCells(state.files, checkFiles(state.files));
		if (next.told.length === 0) return state;
		state = { files: next.files, told: [...state.told, ...next.told] };
	}
}
