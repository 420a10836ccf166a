import { createContext } from 'svelte';
import type { RefusalReason } from '../refuse.ts';

/** Why charts are not drawn, in words, from the `<ChartFigure>` around; throws outside one. */
export const [useRefusalWords, setRefusalWords] =
	createContext<() => Readonly<Record<RefusalReason, string>>>();
