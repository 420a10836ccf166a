import { settings } from '../../src/setup/settings.mjs';
import { readFiles, type Files } from '../../src/lib/record/check/files.ts';

/** The record as it stands. */
export const record: Files = readFiles(settings.dataFolder);

/** The text of a file of the record. */
export function textOf(file: string): string {
	const bytes = record.get(file);
	if (!bytes) throw new Error(`There is no ${file} in the record.`);
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The record with one file written anew (or taken away, with null). */
export function withFile(file: string, content: string | Uint8Array | null): Files {
	const altered = new Map(record);
	if (content === null) altered.delete(file);
	else altered.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
	return altered;
}

/** The record with one text, which stands once in its file, replaced. */
export function altered(file: string, before: string, after: string): Files {
	const text = textOf(file);
	if (text.split(before).length !== 2) throw new Error(`"${before}" does not stand once in ${file}.`);
	return withFile(
		file,
		text.replace(before, () => after)
	);
}
