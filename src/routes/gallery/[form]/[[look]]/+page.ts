import { error } from '@sveltejs/kit';
import { forms } from '$lib/gallery/examples';
import { looks } from '$lib/gallery/looks';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
	forms.flatMap(({ name }) =>
		looks.map((look) => ({ form: name, look: look === 'wide' ? undefined : look }))
	);

export const load: PageLoad = ({ params }) => {
	const look = looks.find((one) => one === (params.look ?? 'wide'));
	if (look === undefined || !forms.some(({ name }) => name === params.form))
		error(404, `There is no form ${params.form} in the look ${params.look ?? 'wide'}: see /gallery/.`);
	return { form: params.form, look };
};
