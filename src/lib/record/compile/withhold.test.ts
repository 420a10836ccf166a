import { describe, expect, test, vi } from 'vitest';
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
			expect(await query(part, 'SELECT count(*)::INTEGER FROM tongjian.targets')).toEqual([[168]]);
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
