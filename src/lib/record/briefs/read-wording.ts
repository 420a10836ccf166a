import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../check/problem.ts';
import { RecordError } from '../compile/read.ts';
import { parseWording, type BriefByHand } from './parse-wording.ts';

/** The file of a release (2024-08) below data/. */
export function wordingFile(release: string): string {
	return `briefs/${release}.json`;
}

/** What an office says otherwise in the brief of a release, or null where it says nothing. Throws RecordError where the file has not its form. */
export function readBriefByHand(dataFolder: string, release: string): BriefByHand | null {
	const file = wordingFile(release);
	const place = path.join(dataFolder, file);
	if (!existsSync(place)) return null;
	const { brief, problems } = parseWording(file, readFileSync(place, 'utf8'));
	if (brief === null) throw new RecordError(problems.map(formatProblem));
	return brief;
}
