import type { PageServerLoad } from './$types';
import { loadOverview } from '../load-overview.server';

/** The latest month. */
export const load: PageServerLoad = ({ params }) => loadOverview(params.lang === 'en' ? 'en' : 'zh');
