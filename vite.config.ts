import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { record } from './src/lib/record/vite-plugin.ts';
import { engineFile } from './src/setup/engine.mjs';

export default defineConfig({
	plugins: [record(), sveltekit()],
	resolve: { alias: { $engine: engineFile() } },
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/end-to-end/**', 'node_modules/**']
	}
});
