import { nextPeriod, readMonths } from '../statistics/calendar.ts';
import { makeContents, type Contents } from './check/contents.ts';
import { readContract } from './check/contract.ts';
import { decodeFile, type Files } from './check/files.ts';
import { nextRows, type NextRow } from './next-rows.ts';
import { quote, readSheet } from './table.ts';

/** What a new month changes: whole new texts by file, and the files that are new. Nothing is written yet. */
export interface NextMonth {
	readonly texts: ReadonlyMap<string, string>;
	readonly created: readonly string[];
	readonly rows: number;
	readonly releases: readonly string[];
	readonly documents: readonly string[];
}

/** Why a month is not begun: a sentence with what to do. */
export class MonthRefused extends Error {
	override readonly name = 'MonthRefused';
}

const line = (cells: Iterable<string>) => `${[...cells].map(quote).join(',')}\n`;

/** The month that a file of a monthly table is named after. */
const monthOf = (file: string) => file.slice(-'2024-08.csv'.length, -'.csv'.length);

const fileOf = (table: string, month: string) => `observations/${table}/${month}.csv`;

/** Files of a monthly table, oldest first. */
function filesOf(contents: Contents, table: string): string[] {
	const paths = contents.contract.resources.find(({ name }) => name === 'observations')?.paths ?? [];
	const files = paths.filter((path) => path.startsWith(`observations/${table}/`)).sort();
	if (files.length > 0) return files;
	throw new MonthRefused(
		`There is no month of ${table} to begin from. Write observations/${table}/2024-08.csv by hand.`
	);
}

/** Throws MonthRefused unless `month` is the one after the newest of the tables. */
function requireNext(contents: Contents, tables: readonly string[], month: string): void {
	const files = tables.flatMap((table) => filesOf(contents, table));
	const last = files.map(monthOf).sort().at(-1) ?? '';
	const published = contents.rows('codes-indicators').flatMap((row) => readMonths('', row.get('months_Y')).Y);
	const next = nextPeriod(last, 'Y', { M: [], Y: [...new Set(published)].sort((a, b) => a - b) }) ?? last;
	const ask = `Run npm run data:next -- ${next}.`;
	if (month === '') throw new MonthRefused(`No month is named. ${ask}`);
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new MonthRefused(`"${month}" is not a month. ${ask}`);
	if (month.endsWith('-01')) {
		throw new MonthRefused(`January is not published alone: it comes with February. ${ask}`);
	}
	const present = files.find((file) => monthOf(file) === month);
	if (present)
		throw new MonthRefused(`${month} is there already: fill in ${present}. For the month after it: ${ask}`);
	if (month !== next) throw new MonthRefused(`The month after ${last} is ${next}, not ${month}. ${ask}`);
}

/** Gives the next free id that begins so: iva-2024-09-01. */
type Ids = (stem: string) => string;

function makeIds(contents: Contents): Ids {
	const taken = new Set(contents.keys('observations'));
	return (stem) => {
		let number = 1;
		const id = () => `${stem}-${String(number).padStart(2, '0')}`;
		while (taken.has(id())) number += 1;
		taken.add(id());
		return id();
	};
}

/** A row of another table with some of its cells changed. */
function changedRow(
	contents: Contents,
	table: string,
	key: string,
	cells: Readonly<Record<string, string>>
): string {
	const row = contents.find(table, key);
	if (!row)
		throw new MonthRefused(
			`${table} has no row "${key}", which last month's rows name. Run npm run data:check.`
		);
	return line(row.resource.fields.map(({ name }) => cells[name] ?? row.get(name)));
}

/** The list of files in datapackage.json with one more after `last`, its layout untouched. */
function withPath(text: string, last: string, added: string): string {
	const at = text.indexOf(`"${last}"`);
	const lineStart = text.lastIndexOf('\n', at) + 1;
	const end = at + last.length + 2;
	return `${text.slice(0, end)},\n${text.slice(lineStart, at)}"${added}"${text.slice(end)}`;
}

/** What one table adds to the record. */
interface Addition {
	readonly file: string;
	readonly after: string;
	readonly text: string;
	readonly rows: number;
	readonly release: string;
	readonly releaseRow: string;
	readonly document: string;
	readonly documentRow: string;
	readonly passageRows: string;
}

/** One table of a new month: its file, and the rows of releases, documents and passages that it needs. */
function addTable(contents: Contents, table: string, month: string, ids: Ids): Addition {
	const files = filesOf(contents, table);
	const after = files.at(-1) ?? '';
	const previous =
		contents
			.rows('observations')
			.find((row) => row.file === after)
			?.get('release') ?? '';
	const moved = previous.replaceAll(monthOf(after), month);
	const release = moved === previous ? `${previous}-${month}` : moved;
	const oldDocument = contents.find('releases', previous)?.get('document') ?? '';
	const document = `${contents.find('documents', oldDocument)?.get('kind') ?? 'release'}-${month}`;
	const rows = nextRows(contents, files, month);
	const passages = new Map<string, string>();
	for (const { passage } of rows) {
		if (!passages.has(passage))
			passages.set(passage, `${release}.${String(passages.size + 1).padStart(2, '0')}`);
	}
	const fill = ({ cells, passage }: NextRow) =>
		line(
			new Map(cells)
				.set('release', release)
				.set('passage', passages.get(passage) ?? '')
				.set('id', ids(`${(cells.get('indicator') ?? '').toLowerCase()}-${month}`))
				.values()
		);
	const unknown = { published_on: '', precision: '', title_zh: '', title_en: '' };
	return {
		file: fileOf(table, month),
		after,
		text: line(header(contents, 'observations')) + rows.map(fill).join(''),
		rows: rows.length,
		release,
		releaseRow: changedRow(contents, 'releases', previous, {
			...unknown,
			id: release,
			document,
			period: month
		}),
		document,
		documentRow: changedRow(contents, 'documents', oldDocument, {
			id: document,
			title: '',
			number: '',
			dated: '',
			url: ''
		}),
		passageRows: [...passages.values()].map((id) => line([id, document, '', 'verbatim'])).join('')
	};
}

const header = (contents: Contents, table: string) =>
	contents.contract.resources.find(({ name }) => name === table)?.fields.map(({ name }) => name) ?? [];

/**
 * Begins the month after the newest: last month's rows with their periods moved on, ids given and values empty, and the
 * rows of releases, documents and passages that they need. Throws MonthRefused for any other month.
 */
export function beginMonth(files: Files, month: string): NextMonth {
	const text = (file: string) => decodeFile(file, files.get(file) ?? new Uint8Array()).text;
	const contract = readContract(text('datapackage.json'));
	const paths = contract.resources.flatMap((resource) => resource.paths);
	const contents = makeContents(contract, new Map(paths.map((file) => [file, readSheet(file, text(file))])));
	const tables = [...new Set(contents.rows('codes-indicators').map((row) => row.get('table')))].filter(
		Boolean
	);
	requireNext(contents, tables, month);
	const ids = makeIds(contents);
	const additions = tables.map((table) => addTable(contents, table, month, ids));
	const unique = (pick: (addition: Addition) => string) => [...new Set(additions.map(pick))];
	return {
		texts: new Map([
			...additions.map((addition) => [addition.file, addition.text] as const),
			['releases.csv', text('releases.csv') + unique((one) => one.releaseRow).join('')],
			['documents.csv', text('documents.csv') + unique((one) => one.documentRow).join('')],
			['passages.csv', text('passages.csv') + unique((one) => one.passageRows).join('')],
			[
				'datapackage.json',
				additions.reduce((json, one) => withPath(json, one.after, one.file), text('datapackage.json'))
			]
		]),
		created: additions.map(({ file }) => file),
		rows: additions.reduce((sum, addition) => sum + addition.rows, 0),
		releases: unique((one) => one.release),
		documents: unique((one) => one.document)
	};
}
