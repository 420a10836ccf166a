import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { compose, pagesOf } from '$lib/figures/compose';
import { readArchive, type Archive } from '$lib/figures/archive';
import { languages } from '$lib/language/prose';
import { derivations } from '$lib/overview/compose/derivations';
import { buildEngine } from '$lib/query/native/engine';
import { languageOf, siteAddresses } from '../../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

let read: Promise<Archive> | undefined;

/** One reading of the record for all passports of a build. */
const archive = () =>
	(read ??= buildEngine().then(async (engine) => readArchive(engine, await derivations(engine))));

export const entries: EntryGenerator = async () => {
	if (__SETTINGS__.passports === 'linked') return [];
	const ids = pagesOf(await archive());
	return languages.flatMap((language) => ids.map((id) => (language === 'en' ? { lang: 'en', id } : { id })));
};

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const site = siteAddresses(resolve('/'), language);
	const known = await archive();
	const passport = compose(params.id, known, language, {
		methods: (indicator) => site.method(indicator),
		figure: (id) => site.figure(id),
		overview: (period) => {
			const place = known.months.indexOf(period);
			if (place < 0) return null;
			return place === 0 ? site.home : site.month(period);
		}
	});
	if (passport === null) error(404, `No figure has the id ${params.id}.`);
	return { passport };
};
