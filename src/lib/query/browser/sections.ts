import { QueryError } from '../query-error.ts';

/**
 * Throws QueryError ('damaged') unless the sections of a WebAssembly module end where its bytes end.
 * DuckDB's worker never answers where compiling fails; this tells at once what a long wait would.
 */
export function checkSections(bytes: Uint8Array): void {
	let at = 8;
	while (at < bytes.length) {
		const begin = at;
		at += 1;
		let size = 0;
		for (let factor = 1; ; factor *= 128) {
			const byte = bytes[at];
			// Five bytes of seven bits hold any length of 32 bits.
			if (byte === undefined || factor > 128 ** 4) throw damaged(begin);
			at += 1;
			size += (byte & 127) * factor;
			if (byte < 128) break;
		}
		at += size;
		if (at > bytes.length) throw damaged(begin);
	}
	if (bytes.length <= 8) throw damaged(0);
}

function damaged(at: number): QueryError {
	return new QueryError(
		'damaged',
		`The engine is no whole WebAssembly module: its section at byte ${at} has no end.`
	);
}
