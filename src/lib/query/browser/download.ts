import { messageOf, QueryError } from '../query-error.ts';

/** A download without a byte for so long has failed, ms. */
export const silence = 10_000;

/**
 * Fetches a gzipped file and unpacks it, reporting the bytes loaded so far as they stand on the wire.
 * Rejects with QueryError: 'download' for an answer that is none, 'stalled', or 'damaged' where `magic` is not at `offset`.
 */
export async function download(
	url: string,
	magic: { readonly text: string; readonly offset: number },
	onBytes: (loaded: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await unpack(url, await load(url, onBytes));
	const found = new TextDecoder('latin1').decode(
		bytes.subarray(magic.offset, magic.offset + magic.text.length)
	);
	if (found !== magic.text)
		throw new QueryError(
			'damaged',
			`${url} is not what it should be: it holds ${JSON.stringify(found)} at byte ${magic.offset}.`
		);
	return bytes;
}

async function load(url: string, onBytes: (loaded: number) => void): Promise<Uint8Array<ArrayBuffer>> {
	const controller = new AbortController();
	let timer = setTimeout(() => controller.abort(), silence);
	try {
		const response = await fetch(url, { signal: controller.signal });
		if (!response.ok || response.body === null)
			throw new QueryError('download', `${url} answered ${response.status} ${response.statusText}.`);
		const chunks: Uint8Array<ArrayBuffer>[] = [];
		let loaded = 0;
		const reader = response.body.getReader();
		for (let step = await reader.read(); !step.done; step = await reader.read()) {
			clearTimeout(timer);
			timer = setTimeout(() => controller.abort(), silence);
			chunks.push(step.value);
			loaded += step.value.byteLength;
			onBytes(loaded);
		}
		return new Uint8Array(await new Blob(chunks).arrayBuffer());
	} catch (cause) {
		if (cause instanceof QueryError) throw cause;
		if (controller.signal.aborted)
			throw new QueryError('stalled', `${url} sent nothing for ${silence / 1000} s.`, { cause });
		throw new QueryError('download', `${url} could not be fetched: ${messageOf(cause)}`, { cause });
	} finally {
		clearTimeout(timer);
	}
}

/** Some hosts unpack a .gz themselves and say so in a header: then it has arrived as it should be. */
async function unpack(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return new Uint8Array(await new Response(unpacked).arrayBuffer());
	} catch (cause) {
		throw new QueryError('damaged', `${url} cannot be unpacked: ${messageOf(cause)}`, { cause });
	}
}
