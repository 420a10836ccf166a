import type { Datum, Unplaced, UnplacedStatus } from './datum.ts';

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

/** An entry without a point for tests of placing: its texts are its key and its status. */
export function unplaced(key: string, status: UnplacedStatus = 'missing', label: string = status): Unplaced {
	return {
		key,
		name: key,
		label,
		status,
		reason: `because ${key}`,
		description: `${key} ${label}`,
		notes: []
	};
}
