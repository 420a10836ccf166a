import type { Handle } from '@sveltejs/kit';

/** The language of a page is that of its address; the page that stands in for any address finds its files from the root. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%tongjian.lang%', event.params.lang === 'en' ? 'en' : 'zh-CN');
			const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
			return event.route.id === '/404' ? page.replaceAll('="./', `="${base}/`) : page;
		}
	});
