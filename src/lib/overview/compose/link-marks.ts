import type { Datum } from '../../charts/datum.ts';

/** Address of a figure's page by its id in lower case; null where it has none. */
export type AddressOf = (figure: string, isPublished: boolean) => string | null;

/**
 * The model with the address of each mark. Addresses depend on where a page is served, the model does not: it is
 * composed at build once and linked where it is rendered. What stands twice in the model stays one object.
 */
export function linkMarks<Model>(model: Model, addressOf: AddressOf): Model {
	const linked = new Map<object, unknown>();
	function link(value: unknown): unknown {
		if (typeof value !== 'object' || value === null || value instanceof Map) return value;
		const known = linked.get(value);
		if (known !== undefined) return known;
		const result = Array.isArray(value) ? value.map(link) : linkObject(value);
		linked.set(value, result);
		return result;
	}
	function linkObject(value: object): object {
		const copy = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, link(part)]));
		if (!isDatum(value)) return copy;
		return { ...copy, href: addressOf(value.figure, value.status === 'published') ?? undefined };
	}
	// `link` copies the shape it is given.
	return link(model) as Model;
}

function isDatum(value: object): value is Datum {
	return 'key' in value && 'status' in value && 'figure' in value && typeof value.figure === 'string';
}
