import { buildEngine } from '$lib/query/native/engine';
import { askHome } from '$lib/query/questions/record/home';
import { answer, rowsOf } from '$lib/query/answers';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const [home] = rowsOf(await answer(await buildEngine(), [askHome()]), askHome());
	if (home === undefined)
		throw new Error('The database names no home region: set homeRegion in data/datapackage.json to a code of regions.csv.');
	const { region, parent } = home;
	return {
		home: {
			zh: parent.zh + region.zh,
			en: parent.en === '' ? region.en : `${region.en}, ${parent.en}`
		},
		database: __TONGJIAN__.database.file
	};
};
