type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The next value with every part that equals the previous one replaced by it, so that only what differs is drawn anew. */
export function keepEqual(previous: unknown, next: unknown): unknown {
	if (Object.is(previous, next)) return previous;
	if (Array.isArray(previous) && Array.isArray(next)) {
		const kept = next.map((value: unknown, index) => keepEqual(previous[index], value));
		const isSame = kept.length === previous.length && kept.every((value, index) => value === previous[index]);
		return isSame ? previous : kept;
	}
	if (isTree(previous) && isTree(next)) {
		const names = Object.keys(next);
		const kept = Object.fromEntries(names.map((name) => [name, keepEqual(previous[name], next[name])]));
		const isSame =
			names.length === Object.keys(previous).length &&
			names.every((name) => name in previous && Object.is(kept[name], previous[name]));
		return isSame ? previous : kept;
	}
	return next;
}

/** Remembers what it gave last and keeps of it whatever did not change. */
export function keepingEqual<Value>(): (next: Value) => Value {
	let last: Value | undefined;
	return (next) => {
		// Of the shape of `next`: a part is replaced by one that equals it.
		last = keepEqual(last, next) as Value;
		return last;
	};
}
