import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { settings } from '../../setup/settings.mjs';
import { readContract } from './check/contract.ts';
import { tableOf, tables } from './compile/tables.ts';
import { compile } from './database.ts';
import { readSheet } from './table.ts';
import { compileAnew, copyRecord, freshFolder, query } from './testing/record-copy.ts';

// Native code on a machine that may be busy with a build.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { dataFolder } = settings;
const whole = await compileAnew();

describe('the file', () => {
	test('is the same, byte for byte, whenever it is compiled', async () => {
		const again = await compileAnew();
		expect(again.database).toBe(whole.database);
		for (const name of readdirSync(whole.folder)) {
			const [first, second] = [whole, again].map(({ folder }) => readFileSync(path.join(folder, name)));
			expect(first?.equals(second ?? Buffer.of()), name).toBe(true);
		}
	});

	test('is at most 100 kB on the wire', () => {
		const packed = readFileSync(`${whole.file}.gz`);
		expect([packed[0], packed[1]]).toEqual([0x1f, 0x8b]);
		expect(packed.length).toBe(whole.packed);
		expect(packed.length).toBeLessThanOrEqual(100_000);
	});

	test('is written once by two processes at the same time, and found afterwards', async () => {
		const cacheFolder = freshFolder();
		const both = await Promise.all([1, 2].map(() => compile({ dataFolder, cacheFolder, asOf: '' })));
		expect(both[0]).toEqual(both[1]);
		expect(readdirSync(path.join(cacheFolder, 'database'))).toHaveLength(1);
		const before = readdirSync(both[0]?.folder ?? '');
		expect(await compile({ dataFolder, cacheFolder, asOf: '' })).toEqual(both[0]);
		expect(readdirSync(both[0]?.folder ?? '')).toEqual(before);
	});

	test('has another name when a value changes, and another when something is withheld', async () => {
		const other = copyRecord({
			'observations/industrial-value-added/2024-08.csv': (text) => text.replace('-10.1,1', '-11.3,1')
		});
		const names = [whole, await compileAnew('', other), await compileAnew('2024-10-01')].map(
			({ database }) => database
		);
		expect(new Set(names).size).toBe(3);
	});
});

describe('the schema', () => {
	test('has the tables and columns of datapackage.json, numbers as DOUBLE or INTEGER', async () => {
		const types = { string: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER' };
		const contract = readContract(readFileSync(path.join(dataFolder, 'datapackage.json'), 'utf8'));
		const said = contract.resources.flatMap(({ name, fields }) =>
			fields.map((field) => [tableOf(name), field.name, types[field.type as keyof typeof types]].join(' '))
		);
		const rows = await query(
			whole,
			"SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE database_name = 'tongjian' AND table_name <> 'meta' AND table_name IN (SELECT table_name FROM duckdb_tables())"
		);
		expect(rows.map((row) => row.join(' ')).sort()).toEqual(said.sort());
	});

	test('explains every table, view, macro and column', async () => {
		const silent = await query(
			whole,
			`SELECT table_name FROM duckdb_tables() WHERE database_name = 'tongjian' AND comment IS NULL
			UNION ALL SELECT view_name FROM duckdb_views() WHERE database_name = 'tongjian' AND NOT internal AND comment IS NULL
			UNION ALL SELECT function_name FROM duckdb_functions() WHERE database_name = 'tongjian' AND NOT internal AND comment IS NULL
			UNION ALL SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE database_name = 'tongjian' AND NOT internal AND comment IS NULL
				AND table_name NOT IN ('latest', 'industrial_value_added', 'fixed_asset_investment', 'services_revenue')`
		);
		expect(silent).toEqual([]);
	});
});

describe('what it holds', () => {
	test.each(tables.map((table) => [table]))('%s: the rows of the record, as printed', (table) => {
		const contract = readContract(readFileSync(path.join(dataFolder, 'datapackage.json'), 'utf8'));
		const resource = contract.resources.find(({ name }) => tableOf(name) === table);
		const rowsOf = (file: string) =>
			readSheet(file, readFileSync(file, 'utf8')).rows.map((cells) =>
				cells.map(({ text }) => text).join('\t')
			);
		const source = (resource?.paths ?? []).map((file) => rowsOf(path.join(dataFolder, file)));
		const [header, ...published] = rowsOf(path.join(whole.folder, `${table}.csv`));
		expect(header).toBe(source[0]?.[0]);
		expect(published.sort()).toEqual(source.flatMap((rows) => rows.slice(1)).sort());
	});

	test('figures: every observation once, with its bounds in one unit', async () => {
		expect(
			await query(whole, 'SELECT count(*)::INTEGER, count(DISTINCT id)::INTEGER FROM tongjian.figures')
		).toEqual(await query(whole, 'SELECT count(*)::INTEGER, count(*)::INTEGER FROM tongjian.observations'));
		const rows = await query(
			whole,
			"SELECT id, label, number, number_unit, lower, upper, exact FROM tongjian.figures WHERE id IN ('S002', 'S004', 'S030', 'S058', 'S061', 'S067') ORDER BY id"
		);
		expect(rows).toEqual([
			['S002', '−10.1', -10.1, '%', -10.15, -10.05, 0],
			['S004', '−9', -9, '%', -9.5, -8.5, 0],
			['S030', '14', 14, 'rank', 14, 14, 1],
			['S058', '9.51', 951, '%', 950.5, 951.5, 0],
			['S061', '8.19', 8.19, '%', 8.185, 8.195, 0],
			['S067', '−2.0', -2, '%', -2.05, -1.95, 0]
		]);
	});

	test('figures: names, quotation and source are never missing', async () => {
		const read = await query(
			whole,
			'SELECT count(*)::INTEGER FROM tongjian.figures AS f WHERE f.region_en IS NULL OR f.indicator_zh IS NULL OR f.part_zh IS NULL OR f.exact IS NULL OR f.passage_text IS NULL OR f.document_title IS NULL OR f.release_title_zh IS NULL OR f.known_on IS NULL'
		);
		expect(read).toEqual([[0]]);
	});

	test('meta: what the pages start from', async () => {
		expect(await query(whole, 'SELECT * FROM tongjian.meta ORDER BY key')).toEqual([
			['as_of', '2025-12-15'],
			['engine', 'v1.4.4'],
			['home_region', '640105'],
			['withheld', 'no']
		]);
		expect(whole).toMatchObject({ asOf: '2025-12-15', release: '2024-08' });
	});

	test('release_months: the months with a headline figure, newest first', async () => {
		expect(await query(whole, 'FROM tongjian.release_months')).toEqual([
			['2024-08', 'IVA FAI SRV_REV'],
			['2023-06', 'IVA FAI'],
			['2013-08', 'FAI']
		]);
	});
});
