import { createContext } from 'svelte';
import type { Language } from '../language/prose.ts';

const [read, write] = createContext<() => Language>();

/** Language of the page; call the result where it is read, so that it follows a change of page. */
export const pageLanguage = read;
export const setPageLanguage = write;
