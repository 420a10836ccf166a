import { createBrowserEngine, type BrowserEngine } from './client.ts';
import type { EngineSource } from './protocol.ts';

let engine: BrowserEngine | undefined;

/** The one engine of a visit; the first caller says where the database lies. Nothing is loaded until it is started. */
export function engineOfVisit(source: EngineSource): BrowserEngine {
	return (engine ??= createBrowserEngine(
		() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'tongjian' }),
		source
	));
}
