import type { Serving } from './test.ts';

/** Keeps what a server was asked for; a browser does not tell of every request of a worker in a worker. */
export function listen(): {
	readonly paths: string[];
	readonly intercept: NonNullable<Serving['intercept']>;
	/** What belongs to the engine: its code, its database. */
	readonly engine: () => readonly string[];
} {
	const paths: string[] = [];
	return {
		paths,
		intercept: (_request, _response, pathname) => {
			paths.push(pathname);
			return false;
		},
		engine: () =>
			paths.filter((path) => /\.wasm|\.duckdb|worker/.test(path) && !path.includes('service-worker'))
	};
}
