import { languageOf } from '../addresses';
import type { PageServerLoad } from './$types';
import { loadIsland } from '../island/load-island.server';

/** The latest month. */
export const load: PageServerLoad = ({ params }) => loadIsland(languageOf(params.lang));
