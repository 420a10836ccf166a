import type { Handle } from '@sveltejs/kit';
import { languageOf } from './routes/addresses';

/** The language of a page is that of its address; the page that stands in for any address finds its files from the root. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			// The gallery is for who makes the charts, as the code is: in English.
			const isEnglish = languageOf(event.params.lang) === 'en' || event.route.id?.startsWith('/gallery');
			const page = html.replace('%tongjian.lang%', isEnglish ? 'en' : 'zh-CN');
			return event.route.id === '/404' ? page.replaceAll('="./', `="${__SETTINGS__.basePath}/`) : page;
		}
	});
