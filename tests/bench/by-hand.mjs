// The same page as one would write it by hand: charts, text and styles of the built page, no script and nothing
// that serves scripts. Made from the build itself, so that it can never show less than the page it is held against.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const machinery = [
	/<script\b[^>]*>[\s\S]*?<\/script>/g,
	/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g,
	/<link\b[^>]*\bdisabled\b[^>]*>/g,
	/<meta\b[^>]*content-security-policy[^>]*>/gi,
	/<!--[\s\S]*?-->/g
];

/** @param {string} html */
export const byHand = (html) => machinery.reduce((text, part) => text.replace(part, ''), html);

/** Writes the pages by hand into a folder, at the addresses of the built ones. @param {string} build @param {string} folder @param {readonly string[]} pages */
export function writeByHand(build, folder, pages) {
	for (const page of pages) {
		const html = byHand(readFileSync(path.join(build, page, 'index.html'), 'utf8'));
		mkdirSync(path.join(folder, page), { recursive: true });
		writeFileSync(path.join(folder, page, 'index.html'), html);
	}
}
