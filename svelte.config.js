import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { settings } from './src/setup/settings.mjs';
import { versionName } from './src/setup/version.mjs';
import { siteAdapter } from './src/setup/vite/adapter.mjs';

// The inline scripts of app.html (theme before paint) are allowed by their hash, not by 'unsafe-inline'.
const shell = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const inlineScripts = [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
	(match) =>
		`sha256-${createHash('sha256')
			.update(match[1] ?? '')
			.digest('base64')}`
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		outDir: settings.workFolder,
		adapter: await siteAdapter(),
		paths: { base: /** @type {'' | `/${string}`} */ (settings.basePath), relative: true },
		version: { name: versionName() },
		// Above the CSS of any page: the styles of a page come with its HTML, and the first chart needs no second request.
		inlineStyleThreshold: 200_000,
		serviceWorker: { register: false },
		prerender: { concurrency: 4, handleMissingId: 'fail', handleHttpError: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', .../** @type {`sha256-${string}`[]} */ (inlineScripts)],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer sets one inline style.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
