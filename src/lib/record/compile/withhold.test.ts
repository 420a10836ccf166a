import { describe, expect, test, vi } from 'vitest';
import type { Compiled } from '../database.ts';
import { compileAnew, copyRecord, query } from '../testing/record-copy.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe('vintages', () => {
	const release = 'late,gz-2024-3,2024-08,2024-11-20,day,修订,Revision\n';
	const observation =
		'640105,IVA,T,2024-08,Y,growth,,,-9.9,1,%,,late,xixia-iva-2024-08.02,,,iva-2024-08-01,\n';

	/** The record with S002 revised in a later release. */
	const revised = () =>
		copyRecord({
			'releases.csv': (text) => text + release,
			'observations/industrial-value-added/2024-08.csv': (text) => text + observation
		});

	const headline =
		"region = '640105' AND indicator = 'IVA' AND part = 'T' AND measure = 'growth' AND period = '2024-08'";

	test('latest takes the newest release, as_of the newest known on a day; both stay in observations', async () => {
		const database = await compileAnew('', revised());
		const values = async (source: string) =>
			(await query(database, `SELECT value FROM ${source} WHERE ${headline} ORDER BY id`)).flat();
		expect(await values('tongjian.observations')).toEqual([-10.1, -9.9]);
		expect(await values('tongjian.latest')).toEqual([-9.9]);
		expect(await values("tongjian.as_of('2024-11-20')")).toEqual([-9.9]);
		expect(await values("tongjian.as_of('2024-11-19')")).toEqual([-10.1]);
		expect(await values("tongjian.as_of('2024-09-29')")).toEqual([]);
		expect(await values('tongjian.industrial_value_added')).toEqual([-9.9]);
	});

	test('nothing is withheld without an as-of date; with one, what is left is what was known that day', async () => {
		const data = revised();
		const full = await compileAnew('', data);
		for (const day of ['2024-11-19', '2024-09-29', '2023-11-15', '2013-01-01']) {
			const part = await compileAnew(day, data);
			expect(part.asOf).toBe(day);
			const known = await query(
				full,
				`SELECT id FROM tongjian.figures WHERE known_on <= '${day}' ORDER BY id`
			);
			expect(await query(part, 'SELECT id FROM tongjian.observations ORDER BY id')).toEqual(known);
			const text =
				'SELECT count(*)::INTEGER FROM tongjian.passages WHERE id NOT IN (SELECT passage FROM tongjian.observations UNION ALL SELECT passage FROM tongjian.targets)';
			expect(await query(part, text)).toEqual([[0]]);
			expect(
				await query(
					part,
					'SELECT count(*)::INTEGER FROM tongjian.releases WHERE id NOT IN (SELECT release FROM tongjian.observations)'
				)
			).toEqual([[0]]);
			expect(
				await query(
					part,
					'SELECT count(*)::INTEGER FROM tongjian.documents WHERE id NOT IN (SELECT document FROM tongjian.passages UNION ALL SELECT document FROM tongjian.releases UNION ALL SELECT document FROM tongjian.targets)'
				)
			).toEqual([[0]]);
			expect(
				await query(
					part,
					'SELECT count(*)::INTEGER FROM tongjian.figures WHERE release_title_zh IS NULL OR document_title IS NULL'
				)
			).toEqual([[0]]);
			expect(await query(part, 'SELECT id FROM tongjian.targets ORDER BY id')).toEqual(
				await query(
					full,
					`SELECT t.id FROM tongjian.targets AS t JOIN tongjian.documents AS d ON d.id = t.document WHERE d.dated <= '${day}' ORDER BY t.id`
				)
			);
		}
	});

	test.each([
		['day', '2024-09-14', '2024-08', '2024-09-14'],
		['not_before', '2024-09-30', '2024-08', '2024-09-30'],
		['month', '2024-02', '2024-01', '2024-02-29'],
		['unknown', '', '2024-08', '2024-09-30'],
		['unknown', '', '2024-12', '2025-01-31'],
		['unknown', '', '', '2024-09-30']
	])('a date known as %s (%s, about %s) counts as %s', async (precision, published, period, known) => {
		const data = copyRecord({
			'releases.csv': (text) =>
				text.replace(
					'2024-08,2024-09-30,not_before,1-8月西夏区规上',
					`${period},${published},${precision},西夏区规上`
				)
		});
		const rows = await query(
			await compileAnew('', data),
			"SELECT known_on FROM tongjian.figures WHERE id = 'S002'"
		);
		expect(rows).toEqual([[known]]);
	});
});

const count = (database: Compiled, what: string) =>
	query(database, `SELECT count(*)::INTEGER FROM tongjian.${what}`).then((rows) => rows[0]?.[0]);

describe('plans', () => {
	test('a later plan is left out with its targets, passages, links and what others say of them', async () => {
		// T093 and T094 of zb-39 are made to speak of the later db-51 (T001 and T002).
		const data = copyRecord({
			'targets.csv': (text) => text.replace(',T095,', ',T001 T095 T002,').replace(',T092,', ',T002,')
		});
		const [early, late] = [await compileAnew('2024-07-08', data), await compileAnew('2024-09-30', data)];
		expect([await count(early, 'targets'), await count(late, 'targets')]).toEqual([34, 168]);
		const left = "documents WHERE id IN ('db-51', 'zb-44', 'zb-47', 'db-94', 'db-95', 'db-119')";
		expect([await count(early, left), await count(late, left)]).toEqual([0, 6]);
		expect(await count(early, "passages WHERE id LIKE 'db-%' OR id LIKE 'zb-44%'")).toBe(0);
		const links = 'target_links WHERE target NOT IN (SELECT id FROM tongjian.targets)';
		expect([await count(early, links), await count(late, links)]).toEqual([0, 0]);
		const said =
			"SELECT same_as, conflicts_with FROM tongjian.targets WHERE id IN ('T093', 'T094') ORDER BY id";
		expect(await query(early, said)).toEqual([
			['', 'T095'],
			['', '']
		]);
		expect(await query(late, said)).toEqual([
			['', 'T001 T095 T002'],
			['T002', '']
		]);
	});

	test.each([
		['2024-07', '2024-07-30', 0],
		['2024-07', '2024-07-31', 11],
		['', '2025-12-31', 0],
		['', '', 11]
	])('the targets of a plan dated "%s" are known on "%s": %i', async (dated, day, targets) => {
		const data = copyRecord({ 'documents.csv': (text) => text.replace('2024-07-09', dated) });
		const database = await compileAnew(day, data);
		expect(await count(database, "targets WHERE document = 'db-51'")).toBe(targets);
		expect(await count(database, "documents WHERE id = 'db-51'")).toBe(targets > 0 ? 1 : 0);
	});
});

test('a figure corrected after the day stands as it did before, with the decimals printed then', async () => {
	const notice = (id: string, dated: string, change: string) =>
		`${id},${dated},640105,IVA,T,2024-08,Y,growth,,,xixia-iva-2024-08,${change},更正,Corrected\n`;
	const data = copyRecord({
		'notices.csv': (text) =>
			text + notice('n2', '2025-02-01', '-10.3,1,-10.1,1') + notice('n1', '2024-11-01', '-11,0,-10.3,1')
	});
	for (const [day, label, notices] of [
		['2024-10-31', '−11', 0],
		['2024-11-01', '−10.3', 1],
		['2025-02-01', '−10.1', 2],
		['', '−10.1', 2]
	] as const) {
		const database = await compileAnew(day, data);
		expect(await query(database, "SELECT label FROM tongjian.figures WHERE id = 'S002'")).toEqual([[label]]);
		expect(await count(database, 'notices')).toBe(notices);
		expect(await query(database, "SELECT label FROM tongjian.figures WHERE id = 'S003'")).toEqual([
			['−10.2']
		]);
	}
});
