import { answer, rowsOf } from '$lib/query/answers';
import { buildEngine } from '$lib/query/native/engine';
import { askHome } from '$lib/query/questions/record/home';
import type { LayoutServerLoad } from './$types';

async function nameHome() {
	const [home] = rowsOf(await answer(await buildEngine(), [askHome()]), askHome());
	if (home === undefined)
		throw new Error(
			'The database names no home region: set homeRegion in data/datapackage.json to a code of regions.csv.'
		);
	const { region, parent } = home;
	return {
		zh: parent.zh + region.zh,
		en: parent.en === '' ? region.en : `${region.en}, ${parent.en}`
	};
}

/** Asked once: thousands of pages bear the same name. */
let named: ReturnType<typeof nameHome> | undefined;

export const load: LayoutServerLoad = async () => ({
	home: await (named ??= nameHome()),
	database: __TONGJIAN__.database.file
});
