import { readSheet, type Sheet } from '../table.ts';
import { wordingInForm } from './rules/briefs.ts';
import { cellTroubles } from './rules/cells.ts';
import * as codes from './rules/codes.ts';
import { makeContents, type Contents } from './contents.ts';
import { readContract, type Contract } from './contract.ts';
import * as figures from './rules/figures.ts';
import { decodeFile, readFiles, type Files } from './files.ts';
import * as keys from './rules/keys.ts';
import { filesListed, keysDescribed } from './rules/package.ts';
import { correctionsMade } from './rules/notices.ts';
import * as periods from './rules/periods.ts';
import { inOrder, type Problem } from './problem.ts';
import { numberWithItsName } from './rules/quotation/names.ts';
import { numberInQuotation, otherNumbersInQuotation } from './rules/quotation/trouble.ts';
import { shapeTrouble } from './rules/shape.ts';
import * as sources from './rules/sources.ts';
import * as targets from './rules/targets.ts';

/** A rule over all tables: yields what breaks it. */
type Rule = (contents: Contents) => Iterable<Problem>;

const rules: readonly Rule[] = [
	...Object.values(keys),
	...Object.values(periods),
	...Object.values(figures),
	...Object.values(sources),
	...Object.values(codes),
	correctionsMade,
	targets.rangeHasTwoEnds,
	targets.wordingInQuotation,
	targets.exceedIsMoreThan,
	targets.dueDates,
	targets.dueBasis,
	targets.quotedFromDocument,
	targets.relations,
	targets.trajectories
];

/** Rules that read the quotation of a row; they wait until the row is otherwise in order. */
const readings: readonly Rule[] = [numberInQuotation, numberWithItsName, otherNumbersInQuotation];

const contractFile = 'datapackage.json';

function contractOf(text: string): Contract | Problem {
	try {
		return readContract(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace(/\.$/, '') : 'it cannot be read';
		return {
			file: contractFile,
			line: 1,
			column: 1,
			reason,
			action: 'Correct it; it is a Frictionless Data Package v2'
		};
	}
}

/** Checks the files of a record; gives every problem in the order of files and lines, none where all is well. */
export function checkFiles(files: Files): Problem[] {
	const described = files.get(contractFile);
	if (!described) {
		return [
			{
				file: contractFile,
				line: 1,
				column: 1,
				reason: 'there is no such file',
				action: 'Restore it: it describes every table'
			}
		];
	}
	const description = decodeFile(contractFile, described);
	const contract = contractOf(description.text);
	if ('reason' in contract) return [contract];
	const problems: Problem[] = [
		...description.problems,
		...filesListed(contract, description.text, [...files.keys()]),
		...keysDescribed(contract, description.text)
	];
	const sheets = new Map<string, Sheet>();
	let broken = problems.length > 0;
	for (const resource of contract.resources) {
		for (const path of resource.paths) {
			const bytes = files.get(path);
			if (!bytes) continue;
			const decoded = decodeFile(path, bytes);
			const sheet = readSheet(path, decoded.text);
			sheets.set(path, sheet);
			const shape = [...shapeTrouble(resource, sheet)];
			broken ||= shape.length > 0;
			problems.push(...decoded.problems, ...shape);
		}
	}
	const contents = makeContents(contract, sheets);
	problems.push(...cellTroubles(contents), ...wordingInForm(files, contents));
	// First the form, then what it holds: a row that is lost would make many others wrong.
	if (broken) return inOrder(problems);
	for (const group of [rules, readings]) {
		const spoilt = new Set(problems.map((problem) => `${problem.file}:${problem.line}`));
		const found = group.flatMap((rule) => [...rule(contents)]);
		problems.push(...found.filter((problem) => !spoilt.has(`${problem.file}:${problem.line}`)));
	}
	return inOrder(problems);
}

/** Checks the record in a folder. */
export function checkRecord(folder: string): Problem[] {
	return checkFiles(readFiles(folder));
}
