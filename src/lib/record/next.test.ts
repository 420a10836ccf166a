import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { settings } from '../../setup/settings.mjs';
import { checkFiles } from './check/check.ts';
import { readFiles, type Files } from './check/files.ts';
import { run } from './commands/next.ts';
import { beginMonth, type NextMonth } from './next.ts';
import { readSheet } from './table.ts';
import { compileAnew, copyRecord, query } from './testing/record-copy.ts';

vi.setConfig({ testTimeout: 120_000 });

const delivered = readFiles(settings.dataFolder);
const table = (name: string, month: string) => `observations/${name}/${month}.csv`;

/** The record after a month was begun, as its files. */
const apply = (files: Files, { texts }: NextMonth): Files =>
	new Map([...files, ...[...texts].map(([file, text]) => [file, new TextEncoder().encode(text)] as const)]);

const textOf = (files: Files, file: string) => new TextDecoder().decode(files.get(file));

/** Rows of a CSV file as cells by column. */
function rowsOf(files: Files, file: string): Record<string, string>[] {
	const [header = [], ...rows] = readSheet(file, textOf(files, file)).rows;
	return rows.map((cells) => Object.fromEntries(header.map(({ text }, at) => [text, cells[at]?.text ?? ''])));
}

const september = apply(delivered, beginMonth(delivered, '2024-09'));

test('each table has the rows of last month, periods moved on, ids given, values empty', () => {
	for (const [name, id] of [
		['industrial-value-added', 'iva-2024-09-01'],
		['fixed-asset-investment', 'fai-2024-09-01'],
		['services-revenue', 'srv_rev-2024-09-01']
	] as const) {
		const before = rowsOf(delivered, table(name, '2024-08'));
		const after = rowsOf(september, table(name, '2024-09'));
		expect(after).toHaveLength(before.length);
		expect(after[0]?.['id']).toBe(id);
		for (const [at, row] of after.entries()) {
			const old = before[at] ?? {};
			for (const same of ['region', 'indicator', 'part', 'basis', 'measure', 'compares', 'against', 'unit']) {
				expect(row[same]).toBe(old[same]);
			}
			for (const empty of ['value', 'decimals', 'of', 'flag', 'note']) expect(row[empty]).toBe('');
			const moved = { '2024-07': '2024-08', '2024-08': '2024-09', '2024-Q3': '2024-Q3' }[old['period'] ?? ''];
			expect(row['period']).toBe(moved);
		}
	}
});

test('a reading that only says where the number stands is kept, one that gives the number is not', () => {
	const readings = rowsOf(september, table('services-revenue', '2024-09')).map((row) => row['reading']);
	expect(new Set(readings)).toEqual(new Set(['', 'zh-numeral']));
});

test('releases, passages, document and paths are there, and nothing else changed', () => {
	const added = (file: string) => textOf(september, file).slice(textOf(delivered, file).length).split('\n');
	for (const file of ['releases.csv', 'documents.csv', 'passages.csv']) {
		expect(textOf(september, file).startsWith(textOf(delivered, file))).toBe(true);
	}
	expect(added('releases.csv')).toEqual([
		'xixia-iva-2024-09,gazette-2024-09,2024-09,,,,',
		'xixia-fai-2024-09,gazette-2024-09,2024-09,,,,',
		'xixia-srv-2024-09,gazette-2024-09,2024-09,,,,',
		''
	]);
	expect(added('documents.csv')).toEqual([
		'gazette-2024-09,gazette,银川市西夏区人民政府,,,,,original,zh',
		''
	]);
	expect(added('passages.csv')[0]).toBe('xixia-iva-2024-09.01,gazette-2024-09,,verbatim');
	expect(added('passages.csv')).toHaveLength(19);
	const lines = textOf(september, 'datapackage.json').split('\n');
	const old = new Set(textOf(delivered, 'datapackage.json').split('\n'));
	expect(lines.filter((line) => !old.has(line)).map((line) => line.trim())).toEqual([
		'"observations/fixed-asset-investment/2024-09.csv",',
		'"observations/industrial-value-added/2024-09.csv",',
		'"observations/services-revenue/2024-08.csv",',
		'"observations/services-revenue/2024-09.csv"'
	]);
});

test('the check names what is still empty and finds nothing else', () => {
	const problems = checkFiles(september);
	expect(problems.length).toBeGreaterThan(90);
	expect(problems.filter(({ reason }) => !reason.includes('empty'))).toEqual([]);
});

test('quarters come with their last month, after December comes February, single months wait for March', () => {
	let files = september;
	const survey = () =>
		rowsOf(files, table('services-revenue', month))
			.filter((row) => row['basis'] === 'Q')
			.map((row) => row['period']);
	let month = '';
	const seen: Record<string, string[]> = {};
	for (month of ['2024-10', '2024-11', '2024-12', '2025-02', '2025-03']) {
		files = apply(files, beginMonth(files, month));
		seen[month] = [...new Set(survey().map(String))];
	}
	expect(seen).toEqual({
		'2024-10': [],
		'2024-11': [],
		'2024-12': ['2024-Q4'],
		'2025-02': [],
		'2025-03': ['2025-Q1']
	});
	const lagging = rowsOf(files, table('services-revenue', '2025-02')).filter((row) => row['basis'] === 'U');
	expect(lagging.map((row) => row['period'])).toEqual(['2024-12', '2025-02']);
	const ids = [...files.keys()]
		.filter((file) => file.startsWith('observations/'))
		.flatMap((file) => rowsOf(files, file))
		.map((row) => row['id']);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a single-month row of December comes back in March', () => {
	const name = 'industrial-value-added';
	const monthly =
		'640105,IVA,T,2024-08,M,growth,,,-1.0,1,%,,xixia-iva-2024-08,xixia-iva-2024-08.02,,,iva-2024-08-01,\n';
	const folder = copyRecord({ [table(name, '2024-08')]: (text) => text + monthly });
	let files = readFiles(folder);
	const single: Record<string, unknown> = {};
	for (const month of ['2024-09', '2024-10', '2024-11', '2024-12', '2025-02', '2025-03']) {
		files = apply(files, beginMonth(files, month));
		single[month] = rowsOf(files, table(name, month))
			.filter((row) => row['basis'] === 'M')
			.map((row) => row['period']);
	}
	expect(single).toMatchObject({ '2024-12': ['2024-12'], '2025-02': [], '2025-03': ['2025-03'] });
});

test.each([
	['2024-08', '2024-08 is there already: fill in observations/'],
	['2024-10', 'The month after 2024-08 is 2024-09, not 2024-10.'],
	['2025-01', 'January is not published alone'],
	['2024-9', '"2024-9" is not a month.'],
	['2024-13', '"2024-13" is not a month.'],
	['', 'No month is named.']
])('%s is refused, with the month to ask for', (month, message) => {
	expect(() => beginMonth(delivered, month)).toThrow(message);
	expect(() => beginMonth(delivered, month)).toThrow('Run npm run data:next -- 2024-09.');
});

/** Fills a begun month with what August printed. */
function fill(folder: string): void {
	const files = readFiles(folder);
	for (const name of ['industrial-value-added', 'fixed-asset-investment', 'services-revenue']) {
		const august = rowsOf(files, table(name, '2024-08'));
		const rows = rowsOf(files, table(name, '2024-09')).map((row, at) => {
			const { value, decimals, of, reading } = august[at] ?? {};
			return { ...row, value, decimals, of, reading };
		});
		writeRows(folder, table(name, '2024-09'), rows);
	}
	const words = new Map(rowsOf(files, 'passages.csv').map((row) => [row['id'], row]));
	const passages = rowsOf(files, 'passages.csv').map((row) =>
		row['text'] === '' ? { ...row, text: words.get(row['id']?.replace('2024-09', '2024-08'))?.['text'] } : row
	);
	writeRows(folder, 'passages.csv', passages);
	const named = (row: Record<string, string>) =>
		row['precision'] === ''
			? { ...row, published_on: '2024-10-20', precision: 'day', title_zh: '九月', title_en: 'September' }
			: row;
	writeRows(folder, 'releases.csv', rowsOf(files, 'releases.csv').map(named));
	writeRows(
		folder,
		'documents.csv',
		rowsOf(files, 'documents.csv').map((row) => (row['title'] === '' ? { ...row, title: '公报' } : row))
	);
}

function writeRows(folder: string, file: string, rows: readonly Record<string, string | undefined>[]): void {
	const cell = (text = '') => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
	writeFileSync(
		path.join(folder, file),
		lines.map((line) => `${line.map((text) => cell(text)).join(',')}\n`).join('')
	);
}

test('a month begun by the command is refused by a build until it is filled, and published then', async () => {
	const folder = copyRecord();
	const said: string[] = [];
	const io = { log: (text: string) => void said.push(text), error: (text: string) => void said.push(text) };
	const before = settings.dataFolder;
	settings.dataFolder = folder;
	try {
		expect(await run(['2024-09'], io)).toBe(0);
		expect(said.join('\n')).toContain('npm run data:check');
		expect(await run(['2024-09'], io)).toBe(1);
		expect(said.at(-1)).toContain('2024-09 is there already');
	} finally {
		settings.dataFolder = before;
	}
	await expect(compileAnew('', folder)).rejects.toThrow(/2024-09\.csv:2: value of \S+-2024-09-01 is empty/);
	fill(folder);
	expect(checkFiles(readFiles(folder))).toEqual([]);
	const database = await compileAnew('', folder);
	expect(database.release).toBe('2024-09');
	expect(await query(database, "SELECT value FROM tongjian.figures WHERE id = 'iva-2024-09-02'")).toEqual([
		[-10.1]
	]);
	expect((await query(database, 'FROM tongjian.release_months'))[0]).toEqual(['2024-09', 'IVA FAI SRV_REV']);
});
