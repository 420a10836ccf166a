// Runs a command of src/lib/record/commands through Vite, which strips the types: `data:check` is check.ts.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, settings } from './settings.mjs';

const [name = '', ...args] = process.argv.slice(2);
const file = path.join(root, 'src/lib/record/commands', `${name.replace(/^data:/, '')}.ts`);
/** What is asked after a command that found nothing wrong: whether wording by hand fits its numbers. */
const then = name === 'data:check' ? path.join(root, 'src/routes/brief-wording.ts') : '';

/** The message that stops the command before it starts, or '' when it may run. */
function obstacle() {
	if (!/^data:[a-z-]+$/.test(name) || !existsSync(file)) {
		return `There is no command "${name}". Run npm run data:check or npm run data:next -- 2024-09.`;
	}
	if (!existsSync(path.join(root, 'node_modules/vite'))) {
		return 'The packages are not installed. Run npm install first.';
	}
	return '';
}

const message = obstacle();
if (message) {
	process.stderr.write(`${message}\n`);
	process.exitCode = 1;
} else {
	const { runnerImport } = await import('vite');
	const load = (/** @type {string} */ script) =>
		runnerImport(script, { root, configFile: false, logLevel: 'error' });
	const { module } = await load(file);
	const log = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
	const error = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);
	process.exitCode = await module.run(args, { log, error });
	if (then && process.exitCode === 0)
		process.exitCode = await (await load(then)).module.run(settings, { log, error });
}
