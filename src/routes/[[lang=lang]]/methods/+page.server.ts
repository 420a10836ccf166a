import { composeMethods, methodsAsks } from '$lib/methods/compose';
import { answer } from '$lib/query/answers';
import { buildEngine } from '$lib/query/native/engine';
import { languageOf } from '../../addresses';
import { publishedFiles } from '../../data/published.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return {
		methods: composeMethods(await answer(await buildEngine(), methodsAsks), language),
		files: publishedFiles()
	};
};
