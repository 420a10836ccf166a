import type { Example } from './example.ts';

const files = import.meta.glob<{ readonly examples: readonly Example[] }>('./examples/*.ts', { eager: true });

/** Every state of every form, one file a form: the golden files and the gallery show the same. */
export const examples: readonly Example[] = Object.values(files).flatMap((file) => file.examples);
