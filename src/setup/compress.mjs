// Writes .br and .gz beside the text files of a build, for hosts that send what lies there.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './version.mjs';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

const text = /\.(css|csv|duckdb|html|js|json|md|mjs|sql|svg|txt|webmanifest|xml)$/;
/** Below this a compressed file saves no packet. */
const smallest = 256;
/** The thousands of passports, where the last few per cent are not worth a build's minutes. */
const manyPages = /(^|[\\/])figures[\\/]/;

/** The compressed bytes of `content`, kept under its hash where they are dear. @param {Buffer} content @param {number} quality @param {string} cacheFolder */
async function brotliOf(content, quality, cacheFolder) {
	const pack = () =>
		brotli(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			}
		});
	if (quality < 11) return pack();
	const kept = path.join(cacheFolder, 'brotli', createHash('sha256').update(content).digest('hex'));
	if (existsSync(kept)) return readFile(kept);
	const packed = await pack();
	await mkdir(path.dirname(kept), { recursive: true });
	// Renamed into place, so that a build that was stopped leaves no half file.
	await writeFile(`${kept}.${String(process.pid)}`, packed);
	await rename(`${kept}.${String(process.pid)}`, kept);
	return packed;
}

/** @param {string} file @param {string} folder @param {string} cacheFolder */
async function compressFile(file, folder, cacheFolder) {
	const content = await readFile(file);
	if (content.length < smallest) return;
	const many = manyPages.test(path.relative(folder, file));
	const [br, gz] = await Promise.all([
		brotliOf(content, many ? 5 : 11, cacheFolder),
		// A build may publish a .gz of its own under this name.
		existsSync(`${file}.gz`) ? undefined : deflate(content, { level: many ? 6 : 9 })
	]);
	await Promise.all([writeFile(`${file}.br`, br), gz && writeFile(`${file}.gz`, gz)]);
}

/**
 * Compresses every text file below `folder`, several at a time in zlib's threads.
 * @param {string} folder @param {string} cacheFolder
 * @returns {Promise<number>} how many files were looked at
 */
export async function compressFolder(folder, cacheFolder) {
	const files = filesBelow(folder).filter((file) => text.test(file));
	const waiting = files.values();
	const lane = async () => {
		for (const file of waiting) await compressFile(file, folder, cacheFolder);
	};
	await Promise.all(Array.from({ length: 6 }, lane));
	return files.length;
}
