/** One thing that may be chosen. */
export interface Choice {
	readonly value: string;
	readonly name: string;
}
