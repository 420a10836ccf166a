import { error } from '@sveltejs/kit';
import { languages } from '$lib/language/prose';
import { buildEngine } from '$lib/query/native/engine';
import { readMonths } from '$lib/overview/month';
import { loadIsland } from '../../../island/load-island.server';
import { languageOf } from '../../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const months = await readMonths(await buildEngine());
	return languages.flatMap((language) =>
		months.map((release) => (language === 'en' ? { lang: 'en', release } : { release }))
	);
};

/** One month of the record. */
export const load: PageServerLoad = async ({ params }) => {
	const months = await readMonths(await buildEngine());
	if (!months.includes(params.release)) error(404, `No release has the month ${params.release}.`);
	return loadIsland(languageOf(params.lang), params.release);
};
