import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile } from './architecture/imports.ts';
import { readArrows } from './architecture/layers.ts';
import { badNames, linesWith, tooFull, tooLong, undocumented } from './architecture/structure.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The files below a folder of the repository whose names end so. */
function read(folder: string, ending: RegExp): SourceFile[] {
	return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.map((file) => ({
			path: path.relative(root, file).split(path.sep).join('/'),
			text: readFileSync(file, 'utf8')
		}));
}

const all = read('src', /\.(ts|mjs|svelte|sql|css)$/);
const code = all.filter(({ path: file }) => /\.(ts|mjs|svelte)$/.test(file));
const shipped = all.filter(({ path: file }) => !file.endsWith('.test.ts'));
const under = (files: SourceFile[], ...folders: string[]) =>
	files.filter(({ path: file }) => folders.some((folder) => file.startsWith(folder)));

describe('the arrow', () => {
	const { edges, wrong } = readArrows(code);

	it('points one way', () => {
		expect(wrong).toEqual([]);
	});

	it('was looked for in the imports that there are', () => {
		expect(edges).toBeGreaterThan(200);
	});

	it.each([
		['statistics', 'src/lib/statistics/a.ts', "import { b } from '../language/b.ts';"],
		['a package in statistics', 'src/lib/statistics/a.ts', "import { sum } from 'd3';"],
		['query → charts', 'src/lib/query/a.ts', "import type { Datum } from '../charts/datum.ts';"],
		['charts → query', 'src/lib/charts/A.svelte', "<script>\nimport b from '../query/b.ts';\n</script>"],
		['charts → query, re-exported', 'src/lib/charts/a.ts', "export * from '../query/b.ts';"],
		['charts → query, as a type', 'src/lib/charts/a.ts', "type B = import('../query/b.ts').B;"],
		['charts → query, lazily', 'src/lib/charts/a.ts', "const b = () => import('../query/b.ts');"],
		[
			'charts → query, in markup',
			'src/lib/charts/A.svelte',
			"{#await import('../query/b.ts') then b}{b}{/await}"
		],
		['ui → query, as a worker', 'src/lib/ui/a.ts', "new Worker(new URL('../query/b.ts', import.meta.url))"],
		['ui → query, as a glob', 'src/lib/ui/a.ts', "import.meta.glob('../query/*.ts')"],
		['feature → feature', 'src/lib/overview/a.ts', "import { b } from '../figures/b.ts';"],
		['feature → record', 'src/lib/overview/a.ts', "import { b } from '../record/b.ts';"],
		['record → query', 'src/lib/record/a.ts', "import { b } from '../query/b.ts';"],
		['lib → routes', 'src/lib/overview/a.ts', "import { b } from '../../routes/b.ts';"],
		['lib → setup', 'src/lib/query/a.ts', "import { b } from '../../setup/b.mjs';"],
		['lib → tests', 'src/lib/query/a.ts', "import { b } from '../../../tests/b.ts';"],
		['DuckDB outside its folders', 'src/lib/overview/a.ts', "const d = await import('@duckdb/duckdb-wasm');"],
		['d3 outside charts', 'src/lib/overview/a.ts', "import { sum } from 'd3';"],
		['a part of d3 by its own name', 'src/lib/charts/a.ts', "import { select } from 'd3-selection';"],
		['the DOM of d3', 'src/lib/charts/a.ts', "import { scaleLinear, select } from 'd3';"],
		['all of d3', 'src/lib/charts/a.ts', "import * as d3 from 'd3';"],
		['set-up before installing', 'src/setup/a.mjs', "import sirv from 'sirv';"],
		['$lib inside lib', 'src/lib/query/a.ts', "import { b } from '$lib/statistics/b.ts';"],
		['no extension', 'src/lib/query/a.ts', "import { b } from '../statistics/b';"],
		['an import of anything', 'src/lib/query/a.ts', 'const b = (name: string) => import(name);']
	])('would be seen to break: %s', (_, file, text) => {
		expect(readArrows([{ path: file, text }]).wrong).toHaveLength(1);
	});

	it.each([
		['src/lib/overview/A.svelte', '<script lang="ts">\nimport { b } from \'../charts/b.ts\';\n</script>'],
		['src/lib/query/a.ts', "import { b } from './native/b.ts';\nimport type { C } from '../language/c.ts';"],
		[
			'src/lib/query/a.test.ts',
			"import { compile } from '../record/database.ts';\nimport { it } from 'vitest';"
		],
		['src/lib/charts/a.ts', "import { scaleLinear, extent } from 'd3';"],
		['src/setup/a.mjs', "import fs from 'node:fs';\nconst { default: sirv } = await import('sirv');"],
		['src/routes/+page.ts', "import { b } from '$lib/overview/b.ts';"]
	])('allows %s', (file, text) => {
		expect(readArrows([{ path: file, text }]).wrong).toEqual([]);
	});

	it('names file, line and what is allowed', () => {
		const text = "<script>\n\timport './x.ts';\n\timport b from '../query/b.ts';\n</script>";
		const [message] = readArrows([{ path: 'src/lib/charts/A.svelte', text }]).wrong;
		expect(message).toBe(
			'src/lib/charts/A.svelte:3: charts must not import src/lib/query/b.ts; charts may import statistics, language'
		);
	});

	it('counts an import once', () => {
		const text = "import a from './a.ts';\nconst b = import('./b.ts');\n// import c from './c.ts'";
		expect(importsOf({ path: 'src/lib/ui/x.ts', text }).map(({ line }) => line)).toEqual([1, 2]);
	});
});

describe('the house', () => {
	it('is cut into files of a readable length', () => {
		expect(tooLong(all)).toEqual([]);
		const lengths = under(code, 'src/lib/').map(({ text }) => text.split('\n').length);
		expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
	});

	it('has folders of at most 15 files', () => {
		expect(tooFull(all)).toEqual([]);
	});

	it('names things after what they are', () => {
		expect(badNames(code)).toEqual([]);
	});

	it('documents what statistics, record, query and charts export', () => {
		const documented = under(
			code,
			'src/lib/statistics/',
			'src/lib/record/',
			'src/lib/query/',
			'src/lib/charts/'
		);
		expect(undocumented(documented.filter(({ path: file }) => /(?<!\.test)\.ts$/.test(file)))).toEqual([]);
	});

	it('has no style in markup, which the policy of the page blocks', () => {
		const markup = shipped.filter(({ path: file }) => file.endsWith('.svelte'));
		expect(linesWith(markup, /\sstyle(=|:[a-z-]+)/, 'use a class or an SVG attribute')).toEqual([]);
	});

	it('names no region', () => {
		const rows = readFileSync(path.join(root, 'data/codes/regions.csv'), 'utf8').trim().split('\n').slice(1);
		const codes = rows.map((row) => row.split(',')[0] ?? '').filter((region) => /^64\d/.test(region));
		expect(codes.length).toBeGreaterThan(5);
		const named = new RegExp(`\\b(${codes.join('|')})|西夏|银川|宁夏|xixia|yinchuan|ningxia`, 'i');
		expect(linesWith(shipped, named, 'ask the record for its regions')).toEqual([]);
	});

	it('writes Chinese where language is made or read, and nowhere else', () => {
		// Quotations are read by the record and by the passports; the canary asks whether Chinese arrives; the gallery's
		// examples are fixtures.
		const home =
			/^src\/lib\/(language\/|record\/|figures\/(marked|number)-words|query\/canary\.|gallery\/(examples\/|example-datum\.))/;
		const elsewhere = shipped.filter(({ path: file }) => !home.test(file));
		expect(linesWith(elsewhere, /\p{Script=Han}+/u, 'word it in src/lib/language')).toEqual([]);
	});

	it('asks the database in .sql files alone', () => {
		const modules = shipped.filter(({ path: file }) => /^src\/lib\/(?!record\/).*\.(ts|svelte)$/.test(file));
		expect(
			linesWith(
				modules,
				/['"`]\s*select\s.*\bfrom\b|\bselect\b.*\bfrom\s+tongjian\./i,
				'write it as a question'
			)
		).toEqual([]);
	});

	it('reads no clock in what is built or shown', () => {
		const clock = /\bDate\.now\(|\bnew Date\(\)/;
		// The browser's engine waits with a deadline; what it shows comes from the record all the same.
		const files = under(shipped, 'src/lib/', 'src/routes/').filter(
			({ path: file }) => !file.includes('/query/browser/')
		);
		expect(linesWith(files, clock, 'the record has its own dates')).toEqual([]);
	});

	it('skips no test', () => {
		const tests = [...all, ...read('tests', /\.ts$/)].filter(({ path: file }) =>
			/\.(test|spec)\.ts$/.test(file)
		);
		expect(tests.length).toBeGreaterThan(10);
		expect(linesWith(tests, /\b(it|test|describe)\.(only|todo|fixme|skip)\b/, 'run it or remove it')).toEqual(
			[]
		);
	});
});
