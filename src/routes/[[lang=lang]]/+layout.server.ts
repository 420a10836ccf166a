import { answer, rowsOf } from '$lib/query/answers';
import { buildEngine } from '$lib/query/native/engine';
import { askHome } from '$lib/query/questions/record/home';
import { askReleases } from '$lib/query/questions/months/releases';
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

/** The newest month that the site shows, '' where the record has none yet. */
async function newestPeriod() {
	const [newest] = rowsOf(await answer(await buildEngine(), [askReleases()]), askReleases());
	return newest?.period ?? '';
}

/** Asked once: thousands of pages bear the same names. */
let asked: Promise<[Awaited<ReturnType<typeof nameHome>>, string]> | undefined;

export const load: LayoutServerLoad = async () => {
	const [home, newest] = await (asked ??= Promise.all([nameHome(), newestPeriod()]));
	return { home, newest, asOf: __TONGJIAN__.asOf, database: __TONGJIAN__.database.file };
};
