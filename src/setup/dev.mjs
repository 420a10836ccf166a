// npm run dev: Vite's development server, after installing what it needs.
import process from 'node:process';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runPackage } from './run.mjs';

requireNode();
await installPackages();
const words = ['dev', '--host', '127.0.0.1', ...process.argv.slice(2)];
process.exitCode = (await runPackage('vite/bin/vite.js', words, { show: true })).code;
