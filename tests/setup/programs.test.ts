import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/setup/browser.mjs';
import { compressFolder } from '../../src/setup/compress.mjs';
import { run } from '../../src/setup/run.mjs';
import { differences } from '../../src/setup/testing/twin.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'setup-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Writes a file below the test's folder and gives its path. */
function write(name: string, content: string | Buffer): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
	return file;
}

const isAlive = (pid: number) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

describe('running programs', () => {
	it('gives exit code and both streams', async () => {
		const program = 'console.log("out"); console.error("err"); process.exit(3)';
		const { code, output } = await run(process.execPath, ['-e', program]);
		expect(code).toBe(3);
		expect(output).toContain('out');
		expect(output).toContain('err');
	});

	it('reports a program that does not exist', async () => {
		const { code, output } = await run(path.join(folder, 'nothing'), []);
		expect(code).toBe(1);
		expect(output).toContain('could not be started');
	});

	it('ends what a program started when its time is up', async () => {
		const note = path.join(folder, 'pid');
		const grandchild = 'setInterval(() => {}, 1000)';
		const program = `
			const { spawn } = require('node:child_process');
			const child = spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' });
			require('node:fs').writeFileSync(${JSON.stringify(note)}, String(child.pid));
			setInterval(() => {}, 1000);`;
		// Vitest may itself have been started by our runner; here this process leads.
		const script = write(
			'lead.mjs',
			`import { run } from ${JSON.stringify(path.resolve('src/setup/run.mjs'))};
			const result = await run(process.execPath, ['-e', ${JSON.stringify(program)}], { milliseconds: 1500 });
			process.exit(result.timedOut ? 0 : 9);`
		);
		const { code } = await run(process.execPath, [script], { environment: { TONGJIAN_GROUP: undefined } });
		expect(code).toBe(0);
		await expect.poll(() => isAlive(Number(readFileSync(note, 'utf8'))), { timeout: 5000 }).toBe(false);
	}, 20_000);
});

describe('the browser', () => {
	it('is CHROMIUM_PATH, else the first known name on PATH', () => {
		const named = write('bin/google-chrome', '');
		const told = write('elsewhere/chrome', '');
		chmodSync(named, 0o755);
		chmodSync(told, 0o755);
		expect(findBrowser({ PATH: path.dirname(named) })).toBe(named);
		expect(findBrowser({ PATH: path.dirname(named), CHROMIUM_PATH: told })).toBe(told);
	});

	it('is never another than CHROMIUM_PATH says', () => {
		expect(() => findBrowser({ CHROMIUM_PATH: path.join(folder, 'gone') })).toThrow(
			/CHROMIUM_PATH is ".*gone"/
		);
	});
});

describe('compressing a build', () => {
	const text = '工业增加值 '.repeat(200);

	it('writes siblings that hold the same text, and none for what is small or packed', async () => {
		const page = write('index.html', text);
		write('figures/s002/index.html', text);
		write('small.txt', 'a');
		write('engine.wasm.gz', gzipSync(text));
		await compressFolder(folder, path.join(folder, '.cache'));
		expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(text);
		expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(text);
		expect(readdirSync(folder).sort()).toEqual([
			'.cache',
			'engine.wasm.gz',
			'figures',
			'index.html',
			'index.html.br',
			'index.html.gz',
			'small.txt'
		]);
		expect(readdirSync(path.join(folder, 'figures/s002'))).toHaveLength(3);
	});

	it('leaves a .gz that the build itself published', async () => {
		const published = write('data/x.duckdb.gz', gzipSync('published'));
		write('data/x.duckdb', text);
		await compressFolder(folder, path.join(folder, '.cache'));
		expect(gunzipSync(readFileSync(published)).toString()).toBe('published');
		expect(existsSync(path.join(folder, 'data/x.duckdb.br'))).toBe(true);
	});

	it('takes from its cache what has the same content', async () => {
		const page = write('site/index.html', text);
		await compressFolder(path.join(folder, 'site'), path.join(folder, 'cache'));
		const [kept = ''] = readdirSync(path.join(folder, 'cache/brotli'));
		writeFileSync(path.join(folder, 'cache/brotli', kept), 'from the cache');
		await compressFolder(path.join(folder, 'site'), path.join(folder, 'cache'));
		expect(readFileSync(`${page}.br`, 'utf8')).toBe('from the cache');
	});
});

it('names the files in which two builds differ', () => {
	write('one/same.html', 'a');
	write('two/same.html', 'a');
	write('one/page.html', 'a');
	write('two/page.html', 'b');
	write('one/first.js', '');
	write('two/second.js', '');
	expect(differences(path.join(folder, 'one'), path.join(folder, 'two'))).toEqual([
		'first.js: only in the first',
		'page.html: other bytes',
		'second.js: only in the second'
	]);
});
