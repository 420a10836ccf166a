import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** The files of a record: path below its folder (with /) → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads every CSV and JSON file of a folder. */
export function readFiles(folder: string): Files {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(csv|json)$/.test(name))
		.map((name) => name.split(path.sep).join('/'))
		.sort();
	return new Map(names.map((name) => [name, Uint8Array.from(readFileSync(path.join(folder, name)))]));
}

/** A file as text, with what is wrong with its bytes; `clean` is set where the bytes to write instead are certain. */
export interface Decoded {
	readonly text: string;
	readonly problems: readonly Problem[];
	readonly clean: string | null;
}

const lost = '\uFFFD';

function count(text: string, test: (code: number) => boolean): number {
	let found = 0;
	for (let at = 0; at < text.length; at += 1) if (test(text.charCodeAt(at))) found += 1;
	return found;
}

/** GB18030 where it decodes cleanly and the bytes are not merely a damaged UTF-8 (which keeps most characters). */
function decodeGb18030(bytes: Uint8Array, asUtf8: string): string | null {
	const damaged = count(asUtf8, (code) => code === 0xfffd);
	if (count(asUtf8, (code) => code > 0x7ff && code !== 0xfffd) >= damaged) return null;
	try {
		return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function decodeText(file: string, bytes: Uint8Array): Decoded {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (!text.includes(lost)) return { text, problems: [], clean: null };
	const chinese = decodeGb18030(bytes, text);
	const before = text.slice(0, text.indexOf(lost));
	const line = before.split('\n').length;
	const column = before.length - before.lastIndexOf('\n');
	if (chinese === null) {
		const reason = 'a byte that is not UTF-8';
		return {
			text,
			problems: [{ file, line, column, reason, action: 'Type the character anew and save as UTF-8' }],
			clean: null
		};
	}
	const reason = 'the file is GB18030, not UTF-8, as spreadsheets in Chinese save it';
	const action = 'Save it as “CSV UTF-8”, or run npm run data:check -- --fix';
	return { text: chinese, problems: [{ file, line, column, reason, action }], clean: chinese };
}

/** Decodes a file and names what is wrong with its bytes: not UTF-8 (GB18030 by name), BOM, CR. */
export function decodeFile(file: string, bytes: Uint8Array): Decoded {
	const read = decodeText(file, bytes);
	const problems = [...read.problems];
	const action = 'Save it without, or run npm run data:check -- --fix';
	if (read.text.startsWith('\uFEFF')) {
		problems.push({
			file,
			line: 1,
			column: 1,
			reason: 'the file begins with a byte order mark (BOM)',
			action
		});
	}
	const mark = read.text.replace(/^\uFEFF/, '');
	const cr = mark.indexOf('\r');
	if (cr >= 0) {
		const before = mark.slice(0, cr).split(/\r\n|\r|\n/);
		const column = (before.at(-1) ?? '').length + 1;
		const reason = 'lines end with CR LF, as Windows writes them, not with LF';
		problems.push({ file, line: before.length, column, reason, action });
	}
	const text = mark.replace(/\r\n?/g, '\n');
	return { text, problems, clean: problems.length > 0 && !text.includes(lost) ? text : null };
}
