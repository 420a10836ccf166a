// Run by `npm run data:check` outside of the kit, which has no $lib: paths are relative.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { composeFacts } from '../lib/brief/facts/compose-facts.ts';
import { briefMonths, readBasis, readSurroundings } from '../lib/brief/facts/basis.ts';
import { namesOf } from '../lib/brief/names.ts';
import { checkWording, formatWordingProblem } from '../lib/brief/wording.ts';
import { openEngine } from '../lib/query/native/engine.ts';
import { readBriefByHand } from '../lib/record/briefs/read-wording.ts';
import { compile } from '../lib/record/database.ts';

interface Output {
	log(line: string): void;
	error(line: string): void;
}

/** Where the record is, and where databases are kept. */
interface Settings {
	readonly dataFolder: string;
	readonly cacheFolder: string;
	readonly asOf: string;
}

/** Releases that have wording by hand. */
function wordedReleases(dataFolder: string): readonly string[] {
	const folder = path.join(dataFolder, 'briefs');
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.replace(/\.json$/, ''))
		.sort();
}

/** Everything that is wrong with wording by hand, against the figures of its release; what is withheld is not asked. */
export async function wordingTroubles(settings: Settings): Promise<readonly string[]> {
	const releases = wordedReleases(settings.dataFolder);
	if (releases.length === 0) return [];
	const { file } = await compile(settings);
	const engine = await openEngine(file);
	try {
		const around = await readSurroundings(engine);
		const months = briefMonths(around);
		const told: string[] = [];
		for (const release of releases.filter((each) => months.includes(each))) {
			const wording = readBriefByHand(settings.dataFolder, release);
			if (wording === null) continue;
			const basis = await readBasis(engine, release, around);
			const { problems } = checkWording(wording, composeFacts(basis), basis.statements, namesOf(basis));
			told.push(...problems.map(formatWordingProblem));
		}
		return told;
	} finally {
		engine.close();
	}
}

/** The second half of `npm run data:check`: tells every sentence by hand that contradicts its numbers; 1 where there is one, else 0. */
export async function run(settings: Settings, io: Output): Promise<number> {
	const told = await wordingTroubles(settings);
	const where = path.relative(process.cwd(), settings.dataFolder) || '.';
	for (const line of told) io.error(path.join(where, line));
	if (told.length > 0)
		io.error(`${where}: ${told.length} ${told.length === 1 ? 'problem' : 'problems'} with wording by hand.`);
	return told.length === 0 ? 0 : 1;
}
