import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../../../setup/settings.mjs';
import { readFiles } from '../check/files.ts';
import { beginMonth, MonthRefused, type NextMonth } from '../next.ts';
import type { Output } from './check.ts';

function tell({ created, rows, releases, documents }: NextMonth, where: string, io: Output): void {
	io.log(`Written, ${rows} rows in all:`);
	for (const file of created) io.log(`  ${path.join(where, file)}`);
	io.log('Now:');
	io.log(`1. In documents.csv give ${documents.join(', ')} its title, number and date (dated).`);
	io.log(
		'   Where it is listed already, name that one in releases.csv and passages.csv and delete this row.'
	);
	io.log(`2. In releases.csv give ${releases.join(', ')} published_on, precision and both titles.`);
	io.log(
		'3. In passages.csv copy the words in which the figures stand; form is joined where they run over a line.'
	);
	io.log(
		'4. In the files above type value and decimals as printed (9 has 0, -2.0 has 1), and of for a rank.'
	);
	io.log('   A number without digits needs its rule in reading. A row that was not published is deleted,');
	io.log('   as is a passage that no row names. What is new gets a row of its own with the next id.');
	io.log('5. Run npm run data:check: it names what is still empty, and a build refuses it.');
}

/** `npm run data:next -- 2024-09`: writes the files of the next month; gives 1 and writes nothing where it is refused. */
export async function run(args: readonly string[], io: Output): Promise<number> {
	const folder = settings.dataFolder;
	try {
		const next = beginMonth(readFiles(folder), args.length === 1 ? (args[0] ?? '') : args.join(' '));
		for (const [file, text] of next.texts) {
			mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
			writeFileSync(path.join(folder, file), text);
		}
		tell(next, path.relative(process.cwd(), folder) || '.', io);
		return 0;
	} catch (error) {
		if (!(error instanceof MonthRefused)) throw error;
		io.error(error.message);
		return 1;
	}
}
