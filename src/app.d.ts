declare global {
	/** What the build knows of the published files, written into the code by the plugin of src/lib/record. Sizes in bytes. */
	const __TONGJIAN__: {
		/** `file` stands in /data/; the browser fetches `<file>.gz`, which is `packedBytes` long. */
		readonly database: { readonly file: string; readonly bytes: number; readonly packedBytes: number };
		/** The DuckDB module, plain and as it is published; 0 where it is not made yet. */
		readonly engine: { readonly bytes: number; readonly packedBytes: number };
		/** Day up to which publications are known, YYYY-MM-DD. */
		readonly asOf: string;
		/** Hash over the inputs of the build. */
		readonly version: string;
	};
	/** Settings of the build that its pages ask for, written into the code by vite.config.ts (src/setup/settings.mjs says what they mean). */
	const __SETTINGS__: { readonly basePath: string; readonly passports: 'all' | 'linked' };
}

export {};
