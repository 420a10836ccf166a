import type { Language } from '$lib/language/prose';
import { composeMethods, methodsAsks } from '$lib/methods/compose';
import { answer } from '$lib/query/answers';
import { buildEngine } from '$lib/query/native/engine';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language: Language = params.lang === 'en' ? 'en' : 'zh';
	return { methods: composeMethods(await answer(await buildEngine(), methodsAsks), language) };
};
