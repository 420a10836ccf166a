// Every page's own script: display settings, copying, the query kept on a change of language, the service worker.
// Served as it stands; the choices themselves are applied before paint by the inline script of app.html.
(() => {
	const key = 'tongjian.display';
	const root = document.documentElement.dataset;
	const here = document.currentScript.src;

	const read = () => {
		try {
			const kept = JSON.parse(localStorage.getItem(key));
			return kept && typeof kept === 'object' ? kept : {};
		} catch {
			return {};
		}
	};

	for (const input of document.querySelectorAll('[data-display] input'))
		input.checked = (root[input.name] || input.dataset.default) === input.value;

	document.addEventListener('change', (event) => {
		const input = event.target;
		if (!(input instanceof HTMLInputElement) || !input.closest('[data-display]')) return;
		root[input.name] = input.value;
		try {
			localStorage.setItem(key, JSON.stringify({ ...read(), [input.name]: input.value }));
		} catch {
			// Storage refused: the choice holds for this page.
		}
	});

	const copy = async (button) => {
		const source = document.getElementById(button.dataset.copy);
		let done = true;
		try {
			await navigator.clipboard.writeText(source ? source.innerText : location.origin + location.pathname);
		} catch {
			// Without a secure context there is no clipboard: the words are selected for the reader's own copy.
			done = false;
			if (source) getSelection().selectAllChildren(source);
		}
		const label = button.textContent;
		button.disabled = true;
		button.textContent = done ? button.dataset.done : button.dataset.failed;
		setTimeout(() => {
			button.textContent = label;
			button.disabled = false;
		}, 2000);
	};

	document.addEventListener(
		'click',
		(event) => {
			const at = event.target instanceof Element ? event.target : null;
			const button = at && at.closest('button[data-copy]');
			if (button) copy(button);
			const link = at && at.closest('a[data-keep-query]');
			if (link) link.search = location.search;
		},
		true
	);

	// Paper keeps no link: the address is written out, with the choices made. A month that was changed in place is where
	// the address says by now; else it is the permanent one, which the overview of the newest month has beside its own.
	const opened = location.pathname;
	addEventListener('beforeprint', () => {
		for (const link of document.querySelectorAll('[data-printed]'))
			link.textContent = (location.pathname === opened ? link.href : location.origin + location.pathname) + location.search;
	});

	// Offline after one visit: in idle time the worker takes in the pages of the navigation in this language.
	const hold = async () => {
		const worker = await navigator.serviceWorker.ready;
		const saves = navigator.connection && navigator.connection.saveData;
		const pages = [...document.querySelectorAll('.masthead a:not([data-keep-query]), link[rel~=icon]')];
		const home = document.querySelector('.masthead a');
		// A reader who saves data gets the one page that says what is held.
		const addresses = saves ? [here] : [location.href, here, ...pages.map((page) => page.href)];
		if (home) addresses.push(new URL('offline/', home.href).href, new URL('held.js', here).href);
		worker.active.postMessage({ hold: [...new Set(addresses)], files: !saves });
	};
	if ('serviceWorker' in navigator)
		addEventListener('load', () => {
			navigator.serviceWorker
				.register(new URL('service-worker.js', here))
				.then(() => (window.requestIdleCallback || setTimeout)(() => hold().catch(() => {})))
				.catch(() => {});
		});
})();
