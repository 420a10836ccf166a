// Runs other programs. Each gets a process group of its own, so that nothing it started outlives it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from './settings.mjs';

const windows = process.platform === 'win32';
/** A program of ours started by another of ours stays in that one's group, which is ended as a whole. */
const nested = process.env.TONGJIAN_GROUP === '1';
const ownGroup = !windows && !nested;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function stop(child, signal) {
	if (child.pid === undefined) return;
	try {
		if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
		else process.kill(ownGroup ? -child.pid : child.pid, signal);
	} catch {
		// The group is gone already.
	}
}

/** From the first program on, the end of this process is the end of all of them. */
function guard() {
	process.on('exit', () => {
		for (const child of running) stop(child, 'SIGKILL');
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => process.exit(130));
	}
}
let guarded = false;

/**
 * @typedef {object} Result
 * @property {number} code exit code; 1 where a signal ended it or it could not start
 * @property {string} output what it wrote, both streams
 * @property {boolean} timedOut
 */

/**
 * Runs a program to its end in the root of the repository and never rejects.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ environment?: Record<string, string | undefined>, show?: boolean, milliseconds?: number, cwd?: string }} [options]
 *   show: pass its output on as it comes; milliseconds: time limit
 * @returns {Promise<Result>}
 */
export function run(command, words, { environment = {}, show = false, milliseconds, cwd = root } = {}) {
	return new Promise((resolve) => {
		let output = '';
		let timedOut = false;
		const child = spawn(command, words, {
			cwd,
			env: { ...process.env, TONGJIAN_GROUP: '1', ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: ownGroup,
			shell: windows && !path.isAbsolute(command)
		});
		if (!guarded) guard();
		guarded = true;
		running.add(child);
		const timer = milliseconds
			? setTimeout(() => {
					timedOut = true;
					output += `\nStopped after ${String(milliseconds / 1000)} s.\n`;
					stop(child, 'SIGKILL');
				}, milliseconds)
			: undefined;
		/** @type {(target: NodeJS.WriteStream) => (chunk: Buffer) => void} */
		const keep = (target) => (chunk) => {
			output += chunk.toString();
			if (show) target.write(chunk);
		};
		child.stdout.on('data', keep(process.stdout));
		child.stderr.on('data', keep(process.stderr));
		const end = (/** @type {number} */ code) => {
			clearTimeout(timer);
			// What it left behind in its group goes with it.
			stop(child, 'SIGKILL');
			running.delete(child);
			resolve({ code, output, timedOut });
		};
		child.on('error', (error) => {
			output += `${command} could not be started: ${error.message}\n`;
			end(1);
		});
		child.on('close', (code) => {
			end(code ?? 1);
		});
	});
}

/** Runs the script of an installed package by this Node. @param {string} script @param {readonly string[]} words @param {Parameters<typeof run>[2]} [options] */
export const runPackage = (script, words, options) =>
	run(process.execPath, [path.join(root, 'node_modules', script), ...words], options);

/** Stops the command with a message. @param {string} message @returns {never} */
export function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
