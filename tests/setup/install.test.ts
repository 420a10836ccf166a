import { expect, it } from 'vitest';
import { firstDifference } from '../../src/setup/install.mjs';
import { satisfies } from '../../src/setup/node-version.mjs';

const locked = {
	'': { version: '0.1.0' },
	'node_modules/svelte': { version: '5.57.3' },
	'node_modules/@rolldown/binding-darwin-arm64': { version: '1.2.19', optional: true }
};

it.each([
	['as locked, without the other platforms', { 'node_modules/svelte': { version: '5.57.3' } }, ''],
	['nothing', {}, 'node_modules/svelte'],
	['another version', { 'node_modules/svelte': { version: '5.57.2' } }, 'node_modules/svelte'],
	[
		'more than is locked',
		{ 'node_modules/svelte': { version: '5.57.3' }, 'node_modules/x': {} },
		'node_modules/x'
	]
])('installs or not: %s', (_, installed, missing) => {
	expect(firstDifference(locked, installed)).toBe(missing);
});

const range = '^20.19 || ^22.12 || >=24';
it.each([
	['18.20.4', false],
	['20.18.9', false],
	['20.19.0', true],
	['20.20.2', true],
	['21.7.0', false],
	['22.11.0', false],
	['22.12.0', true],
	['23.9.0', false],
	['24.0.0', true],
	['26.1.0', true]
])('Node %s: %s', (version, enough) => {
	expect(satisfies(version, range)).toBe(enough);
});
