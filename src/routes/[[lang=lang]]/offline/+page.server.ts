import { periodText } from '$lib/language/periods';
import { answer, rowsOf } from '$lib/query/answers';
import { buildEngine } from '$lib/query/native/engine';
import { askReleases } from '$lib/query/questions/months/releases';
import type { PageServerLoad } from './$types';

/** The newest month that the held pages are of. */
export const load: PageServerLoad = async () => {
	const [newest] = rowsOf(await answer(await buildEngine(), [askReleases()]), askReleases());
	const period = newest?.period ?? '';
	return {
		release:
			period === ''
				? { zh: '', en: '' }
				: { zh: periodText(period, 'Y', 'zh'), en: periodText(period, 'Y', 'en') }
	};
};
