import type { PageServerLoad } from './$types';

/** The page stands in for an address of any depth: its links begin at the root of the site. */
export const load: PageServerLoad = () => ({ base: (process.env.BASE_PATH ?? '').replace(/\/+$/, '') });
