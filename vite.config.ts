import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { record } from './src/lib/record/vite-plugin.ts';
import { packEngine } from './src/setup/engine.mjs';
import { settings } from './src/setup/settings.mjs';
import { island } from './src/setup/vite/island.mjs';
import { reader } from './src/setup/vite/reader.mjs';

export default defineConfig({
	plugins: [record(), sveltekit(), island(), reader()],
	define: { __SETTINGS__: JSON.stringify({ basePath: settings.basePath, passports: settings.passports }) },
	// A pattern, since the import is of '$engine?url'.
	resolve: { alias: [{ find: /^\$engine/, replacement: (await packEngine()).file }] },
	worker: { format: 'es' },
	// Prerendering is the longest step of any build: that needs no warning.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	test: {
		// A guard against what hangs, not a measure: two cores may be busy with a build.
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Files share modules: loading them anew for each takes as long as the tests.
		isolate: false,
		setupFiles: ['tests/properties.ts'],
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/end-to-end/**', 'node_modules/**']
	}
});
