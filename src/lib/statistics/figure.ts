import type { RefusalReason } from './refusal.ts';

/** A closed interval of real numbers, in the unit of the figure it belongs to. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** Flags of `codes/flags.csv`: ambiguous, estimate, provisional, break; '' for none. */
export type Flag = '' | 'A' | 'E' | 'P' | 'B';

/** A number as it was printed in a document. It stands for the interval ±½·10⁻ᵈ unless it is exact. */
export interface Published {
	readonly kind: 'published';
	/** Permanent id in `data/` (S002, R0554, T141). */
	readonly id: string;
	/** The printed number, in `unit`. */
	readonly value: number;
	/** Decimals printed: 9 → 0, −2.0 → 1, 8.19 → 2. */
	readonly decimals: number;
	/** Code of `codes/units.csv`. */
	readonly unit: string;
	/** Counts, ranks and directions are exact. */
	readonly exact: boolean;
	readonly flag: Flag;
}

/** A number that we computed from figures by a named formula; rounded only when shown. */
export interface Derived {
	readonly kind: 'derived';
	/** Made from the formula and the ids of its inputs in order (`gap-s002-r0554`). */
	readonly id: string;
	/** A `FormulaName` of formulas/registry.ts. */
	readonly formula: string;
	readonly inputs: readonly Figure[];
	/** Unrounded, in `unit`. */
	readonly value: number;
	/** Unrounded, in `unit`. */
	readonly interval: Interval;
	/** Decimals to show: the finest input's for sums and differences, else 2. */
	readonly decimals: number;
	readonly unit: string;
	/** The interval is narrower because the shares of the partition were held to add to 100. */
	readonly heldTo100?: true;
}

/** Everything that may be shown as a number about the economy. */
export type Figure = Published | Derived;

/** A computation that statistics declines, with the reason by which `language` words it. */
export interface Refusal {
	readonly kind: 'refused';
	readonly reason: RefusalReason;
	readonly inputs: readonly Figure[];
}

/** What every formula gives: a number or the reason why there is none. */
export type Result = Derived | Refusal;

/** Whether a formula declined to give a number, a bound or a condition. */
export function isRefusal(result: { readonly kind: string }): result is Refusal {
	return result.kind === 'refused';
}

/** An id is also the name of a folder, of which file systems take 255 bytes, and a part of addresses. */
const longestId = 120;

/** FNV-1a, 64 bits. */
function hash(text: string): string {
	const bits = [...new TextEncoder().encode(text)].reduce(
		(sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n),
		0xcbf29ce484222325n
	);
	return bits.toString(36);
}

/**
 * The permanent id of a derivation: formula and input ids in order, lower case. The separator is one hyphen
 * longer than any run of hyphens in the inputs, so that no two derivations share an id. Where that takes more
 * than 120 characters, its hash stands in place of the ids.
 */
export function derivedId(formula: string, inputs: readonly { readonly id: string }[]): string {
	const ids = inputs.map(({ id }) => id.toLowerCase());
	const runs = ids.flatMap((id) => id.match(/-+/g) ?? []);
	const longest = Math.max(0, ...runs.map((run) => run.length));
	const id = [formula, ...ids].join('-'.repeat(longest + 1));
	return id.length > longestId ? `${formula}-${hash(id)}` : id;
}
