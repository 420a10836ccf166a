import type { Example } from './example.ts';

/*
 * The numbers of the examples are invented, or torn from what they were said of, to bring a chart into a state: they
 * are fixtures of the tests, shown in the gallery, which says so, and nowhere else.
 */
const files = import.meta.glob<{ readonly examples: readonly Example[] }>('./examples/*.ts', { eager: true });

/** A form of chart with its states. */
export interface Form {
	/** Name of its file, which is the name of the form's folder in charts/forms. */
	readonly name: string;
	readonly examples: readonly Example[];
}

/** Every state of every form, one file a form: the golden files and the gallery show the same. */
export const forms: readonly Form[] = Object.entries(files).map(([file, { examples }]) => ({
	name: file.slice(file.lastIndexOf('/') + 1, -'.ts'.length),
	examples
}));
