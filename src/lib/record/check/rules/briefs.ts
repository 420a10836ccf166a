import { parseWording } from '../../briefs/parse-wording.ts';
import type { Contents } from '../contents.ts';
import { decodeFile, type Files } from '../files.ts';
import type { Problem } from '../problem.ts';

const named = /^briefs\/(\d{4}-(?:0[1-9]|1[0-2]))\.json$/;

/** Whether a file below data/ is wording by hand, which datapackage.json does not list: it is no table. */
export function isWording(file: string): boolean {
	return file.startsWith('briefs/');
}

/** Wording by hand has its form, and is of a month that has a release. */
export function* wordingInForm(files: Files, contents: Contents): Generator<Problem> {
	const periods = new Set(contents.rows('releases').map((row) => row.get('period')));
	for (const [file, bytes] of files) {
		if (!isWording(file)) continue;
		const [, release] = named.exec(file) ?? [];
		const place = { file, line: 1, column: 1 };
		if (release === undefined) {
			yield {
				...place,
				reason: 'no release is called so',
				action: 'Name it after its month, briefs/2024-08.json'
			};
			continue;
		}
		if (!periods.has(release))
			yield {
				...place,
				reason: `there is no release of ${release}`,
				action: 'Name it after a month in releases.csv'
			};
		const { text, problems } = decodeFile(file, bytes);
		yield* problems;
		yield* parseWording(file, text).problems;
	}
}
