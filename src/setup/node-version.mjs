// The first thing that runs: a Node that is too old is told so in words, not by a syntax error further on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './settings.mjs';

/**
 * Whether `version` (20.20.1) satisfies `range`, written as alternatives of ^major.minor and >=major.
 * @param {string} version @param {string} range
 */
export function satisfies(version, range) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return range.split('||').some((alternative) => {
		const [, sign, text = ''] = /^\s*(\^|>=)([\d.]+)\s*$/.exec(alternative) ?? [];
		const [least = 0, leastMinor = 0] = text.split('.').map(Number);
		const reached = major === least && minor >= leastMinor;
		return sign === '^' ? reached : sign === '>=' && (reached || major > least);
	});
}

/** Stops with what to do where this Node cannot run the project. */
export function requireNode() {
	const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	if (satisfies(process.versions.node, engines.node)) return;
	process.stderr.write(
		`This is Node ${process.versions.node}; the project needs ${engines.node}. ` +
			'Install Node 20.19 or later from https://nodejs.org or by your package manager, then try again.\n'
	);
	process.exit(1);
}
