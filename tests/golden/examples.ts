import { barExamples } from './bar-examples.ts';
import type { Example } from './example.ts';
import { lineExamples } from './line-examples.ts';
import { shareExamples } from './share-examples.ts';
import { stripExamples } from './strip-examples.ts';

/** Every state of every form: the golden files and the gallery show the same. */
export const examples: readonly Example[] = [
	...barExamples,
	...lineExamples,
	...stripExamples,
	...shareExamples
];
