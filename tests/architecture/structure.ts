import path from 'node:path';
import type { SourceFile } from './imports.ts';

const isTest = (file: string) => file.endsWith('.test.ts');
const lines = (text: string) => text.trimEnd().split('\n').length;

/** Text without comments, line by line as before. */
export function withoutComments(text: string): string {
	const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
	return text
		.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank)
		.replace(
			/(^|[^:'"`])\/\/.*$/gm,
			(comment, before: string) => before + blank(comment.slice(before.length))
		)
		.replace(/^\s*--.*$/gm, blank);
}

/** Every line of the files, without comments, that matches, as file:line: what. */
export function linesWith(files: readonly SourceFile[], pattern: RegExp, what: string): string[] {
	return files.flatMap((file) =>
		withoutComments(file.text)
			.split('\n')
			.flatMap((line, index) => {
				const [found] = pattern.exec(line) ?? [];
				return found === undefined ? [] : [`${file.path}:${index + 1}: ${what} (${found.trim()})`];
			})
	);
}

/** Files that are longer than the house allows. */
export function tooLong(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path: file, text }) => {
		const limit = file.endsWith('.svelte') ? 150 : 300;
		return lines(text) > limit ? [`${file}: ${lines(text)} lines, at most ${limit}: split it`] : [];
	});
}

/** Folders of more than 15 files, tests beside their sources not counted. */
export function tooFull(files: readonly SourceFile[]): string[] {
	const counts = new Map<string, number>();
	for (const { path: file } of files) {
		const folder = path.posix.dirname(file);
		if (!isTest(file)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count > 15)
		.map(([folder, count]) => `${folder}: ${count} files, at most 15`);
}

const nothing = /(^|[-/])(utils?|helpers?|common|misc|managers?)([-./]|$)/i;
const kebab = /^(\+?[a-z0-9]+(-[a-z0-9]+)*(@?\.[a-z]+)*|\+[a-z]+(\.[a-z]+)*)$/;
const pascal = /^([A-Z][A-Za-z0-9]*|\+[a-z]+)\.svelte$/;

/** Files and folders that are not named as the house names them. */
export function badNames(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path: file }) => {
		const name = path.posix.basename(file);
		if (nothing.test(file)) return [`${file}: name it after what it does`];
		const fits = name.endsWith('.svelte') ? pascal.test(name) : kebab.test(name);
		return fits ? [] : [`${file}: kebab-case for .ts, PascalCase for .svelte`];
	});
}

const exported = /^export (?:default )?(?:async )?(?:const|function|class|interface|type) (\w+)/;
const unionOfList = /^export type \w+ = \(typeof \w+\)\[number\];$/;

/** Exports without a docstring; a union made of the list above it has that list's. */
export function undocumented(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path: file, text }) => {
		const all = text.split('\n');
		return all.flatMap((line, index) => {
			const [, name] = exported.exec(line) ?? [];
			if (name === undefined || unionOfList.test(line) || (all[index - 1] ?? '').trimEnd().endsWith('*/'))
				return [];
			return [`${file}:${index + 1}: ${name} has no docstring`];
		});
	});
}
