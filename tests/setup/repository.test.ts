import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/setup/settings.mjs';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

it('says in the changelog what the version of package.json brings', () => {
	const [, version] = /"version": "([^"]+)"/.exec(read('package.json')) ?? [];
	expect(read('CHANGELOG.md')).toContain(`## [${version}]`);
});

it.each([
	'start',
	'test',
	'dev',
	'build',
	'preview',
	'check',
	'lint',
	'format',
	'bench',
	'data:check',
	'data:next'
])('explains npm %s in CONTRIBUTING.md', (script) => {
	expect(read('package.json')).toContain(`"${script}":`);
	expect(read('CONTRIBUTING.md')).toMatch(new RegExp(`\`npm (run )?${script}\\b`));
});

it('runs the tests from .ci/run', () => {
	expect(read('.ci/run')).toContain('npm test');
	expect(statSync(path.join(root, '.ci/run')).mode & 0o111).not.toBe(0);
});
