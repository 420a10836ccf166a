import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../../../setup/settings.mjs';
import { checkFiles } from '../check/check.ts';
import { readFiles } from '../check/files.ts';
import { mendFiles } from '../check/mend.ts';
import { formatProblem } from '../check/problem.ts';

/** Where a command writes its lines. */
export interface Output {
	log(line: string): void;
	error(line: string): void;
}

function mendFolder(folder: string, io: Output): void {
	const before = readFiles(folder);
	const { files, told } = mendFiles(before);
	for (const [file, bytes] of files) {
		if (before.get(file) !== bytes) writeFileSync(path.join(folder, file), bytes);
	}
	for (const line of told) io.log(line);
	io.log(told.length === 0 ? 'Nothing to mend.' : `${told.length} mended.`);
}

/** `npm run data:check [-- --fix]`: tells every problem of the record by place; gives 1 where there is one, else 0. */
export function run(args: readonly string[], io: Output): Promise<number> {
	const unknown = args.find((arg) => arg !== '--fix');
	if (unknown !== undefined) {
		io.error(
			`data:check does not know "${unknown}". Run npm run data:check, or npm run data:check -- --fix.`
		);
		return Promise.resolve(1);
	}
	if (args.includes('--fix')) mendFolder(settings.dataFolder, io);
	const files = readFiles(settings.dataFolder);
	const problems = checkFiles(files);
	// Paths from where the command was typed, so that a terminal or an editor opens them.
	const where = path.relative(process.cwd(), settings.dataFolder) || '.';
	for (const problem of problems)
		io.error(formatProblem({ ...problem, file: path.join(where, problem.file) }));
	if (problems.length === 0) io.log(`${where}: ${files.size} files, nothing wrong.`);
	else io.error(`${where}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
	return Promise.resolve(problems.length === 0 ? 0 : 1);
}
