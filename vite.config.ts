import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { engineFile } from './src/setup/engine.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: { alias: { $engine: engineFile() } },
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/end-to-end/**', 'node_modules/**']
	}
});
