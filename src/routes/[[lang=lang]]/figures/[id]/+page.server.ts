import { error } from '@sveltejs/kit';
import { compose, pagesOf } from '$lib/figures/compose';
import { readArchive, type Archive } from '$lib/figures/archive';
import type { Language } from '$lib/language/prose';
import { languages } from '$lib/language/prose';
import { derivations } from '$lib/overview/compose/derivations';
import { buildEngine } from '$lib/query/native/engine';
import { addressOf } from '../../../addresses';
import type { EntryGenerator, PageServerLoad } from './$types';

let read: Promise<Archive> | undefined;

/** One reading of the record for all passports of a build. */
const archive = () =>
	(read ??= buildEngine().then(async (engine) => readArchive(engine, await derivations(engine))));

export const entries: EntryGenerator = async () => {
	if (process.env.PASSPORTS === 'linked') return [];
	const ids = pagesOf(await archive());
	return languages.flatMap((language) => ids.map((id) => (language === 'en' ? { lang: 'en', id } : { id })));
};

export const load: PageServerLoad = async ({ params }) => {
	const language: Language = params.lang === 'en' ? 'en' : 'zh';
	const known = await archive();
	const passport = compose(params.id, known, language, {
		methods: (indicator) => addressOf(`methods/#${indicator.toLowerCase()}`, language),
		figure: (id) => addressOf(`figures/${id.toLowerCase()}/`, language),
		overview: (period) => {
			const place = known.months.indexOf(period);
			return place < 0 ? null : addressOf(place === 0 ? '' : `releases/${period}/`, language);
		}
	});
	if (passport === null) error(404, `No figure has the id ${params.id}.`);
	return { passport };
};
