import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/lib/record/check/check.ts';
import { formatProblem } from '../../src/lib/record/check/problem.ts';
import { mendFiles } from '../../src/lib/record/check/mend.ts';
import { altered, record, textOf, withFile } from './altered-record.ts';
import { certain, ruleCases, spreadsheetCases } from './check.cases.ts';

const iva = 'observations/industrial-value-added/2024-08.csv';
const answers = (files: Parameters<typeof checkFiles>[0]) => checkFiles(files).map(formatProblem);

test('the record itself is in order, and checked within 5 s', () => {
	const start = performance.now();
	expect(answers(record)).toEqual([]);
	expect(performance.now() - start).toBeLessThan(5000);
});

describe.each([
	['what spreadsheets do', spreadsheetCases],
	['rules', ruleCases]
])('%s', (_, cases) => {
	test.each(cases)('%s', (name, file, before, after, expected) => {
		const problems = checkFiles(altered(file, before, after));
		expect(problems.map(formatProblem)).toEqual(expected);
		expect(problems.some((problem) => problem.mend !== undefined)).toBe(certain.has(name));
	});
});

test('names are unique, so that no case hides another', () => {
	const names = [...spreadsheetCases, ...ruleCases].map(([name]) => name);
	expect(new Set(names).size).toBe(names.length);
});

describe('bytes', () => {
	const gb = (text: string) => {
		// Node writes no GB18030: the table is read off its decoder, two bytes at a time.
		const decoder = new TextDecoder('gb18030');
		const table = new Map<string, readonly number[]>();
		for (let high = 0x81; high <= 0xfe; high += 1) {
			for (let low = 0x40; low <= 0xfe; low += 1) {
				const char = decoder.decode(Uint8Array.of(high, low));
				if (char.length === 1 && !table.has(char)) table.set(char, [high, low]);
			}
		}
		return Uint8Array.from(
			Array.from(text).flatMap((char) => (char <= '\x7f' ? [char.charCodeAt(0)] : (table.get(char) ?? [])))
		);
	};

	test('a byte order mark', () => {
		const files = withFile(iva, `\uFEFF${textOf(iva)}`);
		expect(answers(files)).toEqual([
			`${iva}:1:1  the file begins with a byte order mark (BOM). Save it without, or run npm run data:check -- --fix.`
		]);
		expect(mendFiles(files).files.get(iva)).toEqual(record.get(iva));
	});

	test('line ends of Windows', () => {
		const files = withFile(iva, textOf(iva).replaceAll('\n', '\r\n'));
		expect(answers(files)).toEqual([
			`${iva}:1:120  lines end with CR LF, as Windows writes them, not with LF. Save it without, or run npm run data:check -- --fix.`
		]);
		expect(mendFiles(files).files.get(iva)).toEqual(record.get(iva));
	});

	test('GB18030', () => {
		const file = 'codes/departments.csv';
		const files = withFile(file, gb(textOf(file)));
		expect(answers(files)).toEqual([
			`${file}:2:11  the file is GB18030, not UTF-8, as spreadsheets in Chinese save it. Save it as “CSV UTF-8”, or run npm run data:check -- --fix.`
		]);
		expect(mendFiles(files).files.get(file)).toEqual(record.get(file));
	});

	test('a damaged UTF-8 is not taken for GB18030, and not mended', () => {
		const file = 'codes/departments.csv';
		const bytes = Uint8Array.from(record.get(file) ?? []);
		bytes[bytes.indexOf(0xe6)] = 0xff;
		const files = withFile(file, bytes);
		expect(answers(files)).toContain(
			`${file}:2:11  a byte that is not UTF-8. Type the character anew and save as UTF-8.`
		);
		expect(mendFiles(files).files.get(file)).toEqual(bytes);
	});
});

test('a file that no table lists is refused', () => {
	const file = 'observations/services-revenue/2024-09.csv';
	expect(answers(withFile(file, 'region\n'))).toEqual([
		`${file}:1:1  the file is not listed in datapackage.json. Add "${file}" to the paths of its table in datapackage.json, or delete the file.`
	]);
});

test('an actual of a target takes its metric as indicator and any unit', () => {
	const file = 'observations/plan-actuals/2024.csv';
	const header = textOf(iva).split('\n')[0] ?? '';
	const row = (metric: string) =>
		`640105,${metric},T,2024,A,level,,,15,0,piece,,xixia-iva-2024-08,zb-39.01,,,plan-actuals-2024-01,`;
	const listed = textOf('datapackage.json').replace(`"${iva}",`, `"${iva}",\n        "${file}",`);
	const withActual = (metric: string) =>
		new Map([
			...withFile('datapackage.json', listed),
			[file, new TextEncoder().encode(`${header}\n${row(metric)}\n`)]
		]);
	expect(answers(withActual('model-estates'))).toEqual([]);
	expect(answers(withActual('model-estate'))).toEqual([
		`${file}:2:8  indicator "model-estate" is unknown. Did you mean "model-estates"? The codes are in codes/indicators.csv.`
	]);
});
