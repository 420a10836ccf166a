import { readFileSync, writeFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';

/** Where a compressed column lies in the file: block and offset in it, and how many rows it holds. */
interface Segment {
	readonly block: number;
	readonly offset: number;
	readonly rows: number;
}

const headerBytes = 3 * 4096;
const checksumBytes = 8;
const mask = (1n << 64n) - 1n;
const align = (at: number) => Math.ceil(at / 8) * 8;

/** DuckDB's checksum of a block (duckdb/common/checksum.cpp). */
function checksumOf(block: Buffer): bigint {
	let sum = 5381n;
	for (let at = 0; at < block.length; at += 8)
		sum ^= (block.readBigUInt64LE(at) * 0xbf58476d1ce4e5b9n) & mask;
	return sum;
}

/** Clears what lies behind `bits` bits up to the byte `end`. */
function clearBehind(block: Buffer, start: number, bits: number, end: number): void {
	const whole = start + Math.floor(bits / 8);
	const rest = bits % 8;
	if (rest > 0) block.writeUInt8(block.readUInt8(whole) & ((1 << rest) - 1), whole);
	block.fill(0, rest > 0 ? whole + 1 : whole, end);
}

/** Numbers are packed in groups of 32. */
const packedEnd = (start: number, count: number, width: number) => start + Math.ceil(count / 32) * 4 * width;

/** Clears the gaps of a DICT_FSST segment: strings, symbol table, lengths and indices, each at a multiple of 8. */
function clearGaps(block: Buffer, { offset, rows }: Segment): void {
	const header = block.subarray(offset, offset + 16);
	const strings = header.readUInt32LE(0);
	const count = header.readUInt32LE(4);
	const lengthWidth = header.readUInt8(9);
	const indexWidth = header.readUInt8(10);
	block.writeUInt8(0, offset + 11);
	const symbols = align(offset + 16 + strings);
	clearBehind(block, offset + 16, 8 * strings, symbols);
	const symbolsEnd = symbols + header.readUInt32LE(12);
	const lengths = align(symbolsEnd);
	block.fill(0, symbolsEnd, lengths);
	const indices = align(packedEnd(lengths, count, lengthWidth));
	clearBehind(block, lengths, count * lengthWidth, indices);
	clearBehind(block, indices, rows * indexWidth, align(packedEnd(indices, rows, indexWidth)));
}

async function segmentsOf(connection: DuckDBConnection, table: string): Promise<Segment[]> {
	const read = await connection.runAndReadAll(
		"SELECT block_id, block_offset, count FROM pragma_storage_info($1) WHERE compression = 'DICT_FSST' AND block_id >= 0",
		[table]
	);
	return read.getRows().map(([block, offset, rows]) => ({
		block: Number(block),
		offset: Number(offset),
		rows: Number(rows)
	}));
}

/** Finds the compressed columns of the tables in the attached database `tongjian`. */
export async function findSegments(
	connection: DuckDBConnection,
	tables: readonly string[]
): Promise<Segment[]> {
	const found: Segment[] = [];
	for (const table of tables) found.push(...(await segmentsOf(connection, `tongjian.${table}`)));
	return found;
}

/**
 * Makes the bytes of a closed database file depend on its contents alone: between the pieces of a compressed column
 * DuckDB leaves whatever was in memory. Throws where a checksum shows that blocks are laid out in another way.
 */
export function settle(file: string, segments: readonly Segment[], blockSize: number): void {
	const bytes = readFileSync(file);
	const blocks = new Map<number, Segment[]>();
	for (const segment of segments) blocks.set(segment.block, [...(blocks.get(segment.block) ?? []), segment]);
	for (const [number, inside] of blocks) {
		const start = headerBytes + number * blockSize;
		const block = bytes.subarray(start + checksumBytes, start + blockSize);
		if (bytes.readBigUInt64LE(start) !== checksumOf(block)) {
			throw new Error(`Block ${number} of ${file} is not as this version of DuckDB was seen to write it.`);
		}
		for (const segment of inside) clearGaps(block, segment);
		bytes.writeBigUInt64LE(checksumOf(block), start);
	}
	writeFileSync(file, bytes);
}
