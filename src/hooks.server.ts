import type { Handle } from '@sveltejs/kit';

/** The language of a page is that of its address. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%tongjian.lang%', event.params.lang === 'en' ? 'en' : 'zh-CN')
	});
