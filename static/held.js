// The page that stands in without a network lists the pages that the service worker holds, by their titles.
(async () => {
	const list = document.querySelector('[data-held]');
	const base = new URL('.', document.currentScript.src).pathname;
	const english = (path) => path.startsWith(`${base}en/`);
	const names = (await caches.keys()).filter((name) => name.startsWith(`tongjian:${base}pages`));
	const cache = await caches.open(names.at(-1) || `tongjian:${base}pages`);
	const pages = [];
	for (const request of await cache.keys()) {
		const { pathname } = new URL(request.url);
		if (!pathname.endsWith('/') || pathname.endsWith('/offline/')) continue;
		if (english(pathname) !== (list.dataset.held === 'en')) continue;
		const html = await (await cache.match(request)).text();
		// The title alone: the policy of this page bars the styles of another, and the browser would say so of each.
		const [head = ''] = html.match(/<title>[^<]*<\/title>/) || [];
		const { title } = new DOMParser().parseFromString(head, 'text/html');
		pages.push({ href: request.url, textContent: title || pathname });
	}
	for (const page of pages.sort((a, b) => (a.href < b.href ? -1 : 1))) {
		const item = document.createElement('li');
		item.append(Object.assign(document.createElement('a'), page));
		list.append(item);
	}
	document.querySelector('[data-none]').hidden = pages.length > 0;
})();
