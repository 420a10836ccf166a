import { expect, test } from 'vitest';
import { checkFiles } from '../../src/lib/record/check/check.ts';
import { mendFiles } from '../../src/lib/record/check/mend.ts';
import { altered, record } from './altered-record.ts';
import { certain, spreadsheetCases } from './check.cases.ts';

const cases = spreadsheetCases.filter(([name]) => certain.has(name));

test.each(cases)('--fix mends %s, and a second run finds nothing', (_, file, before, after) => {
	const { files, told } = mendFiles(altered(file, before, after));
	expect(files.get(file)).toEqual(record.get(file));
	expect(told).toHaveLength(1);
	expect(told[0]).toMatch(/^\S+:\d+:\d+ {2}mended: "[^"]*" is now "[^"]*"$/);
	expect(checkFiles(files)).toEqual([]);
	expect(mendFiles(files).told).toEqual([]);
});

test('several mends in one file keep their places', () => {
	const iva = 'observations/industrial-value-added/2024-08.csv';
	const text = new TextDecoder().decode(record.get(iva));
	const spoilt = text.replaceAll(',2024-08,Y,', ',2024/8/1,Y,').replace('-10.1,1', '-１０．１,1');
	const { files, told } = mendFiles(new Map([...record, [iva, new TextEncoder().encode(spoilt)]]));
	expect(files.get(iva)).toEqual(record.get(iva));
	expect(told).toHaveLength(28);
});

test('every certain case is a case', () => {
	expect(cases).toHaveLength(certain.size);
});
