import type { Datum } from './datum.ts';

/** A datum for tests of placing: its texts are its key and its value. */
export function sample(key: string, value: number, more: Partial<Datum> = {}): Datum {
	const text = String(value);
	return {
		key,
		name: key,
		value,
		label: text,
		status: 'published',
		figure: key,
		description: `${key} ${text}`,
		notes: [],
		...more
	};
}
