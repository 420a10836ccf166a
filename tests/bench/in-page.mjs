// What runs inside a page before its own code. Each function is sent as text: nothing outside of it exists there.

/**
 * Notes when the first chart was painted. A chart is a labelled group of which at least 300 × 150 px lie in the
 * viewport, with five labelled marks there. The frame that finds it laid out paints it: where that frame was the
 * first contentful one the browser gives its time (FCP), else the first task after the frame does.
 */
export function watchFirstChart() {
	/** @type {{ chart: number, fcp: number }} */
	const times = { chart: 0, fcp: 0 };
	Object.assign(window, { benchPaint: times });
	const visible = (/** @type {Element} */ element) => {
		const box = element.getBoundingClientRect();
		const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
		const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
		return { width, height };
	};
	const isChart = (/** @type {Element} */ group) => {
		const { width, height } = visible(group);
		if (width < 300 || height < 150) return false;
		const marks = [...group.querySelectorAll('svg [data-key]')];
		return marks.filter((mark) => mark.querySelector('text') && visible(mark).height > 0).length >= 5;
	};
	let frame = 0;
	const settle = () => {
		const [entry] = performance.getEntriesByName('first-contentful-paint');
		if (!entry) {
			setTimeout(settle, 5);
			return;
		}
		times.fcp = entry.startTime;
		if (frame > 0 && times.chart === 0) times.chart = Math.max(entry.startTime, frame);
	};
	const look = () => {
		if (![...document.querySelectorAll('figure [role=group]')].some(isChart)) {
			requestAnimationFrame(look);
			return;
		}
		const [earlier] = performance.getEntriesByName('first-contentful-paint');
		frame = performance.now();
		if (!earlier) return;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			times.chart = performance.now();
		};
		requestAnimationFrame(() => {
			port2.postMessage(null);
		});
	};
	requestAnimationFrame(look);
	settle();
}

/** Collects long tasks as [start, duration]. */
export function watchLongTasks() {
	/** @type {[number, number][]} */
	const tasks = [];
	Object.assign(window, { benchTasks: tasks });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) tasks.push([entry.startTime, entry.duration]);
	}).observe({ type: 'longtask', buffered: true });
}

/** A reader who saves data: nothing is fetched unasked, so that what a load costs can be told apart. */
export function saveData() {
	Object.defineProperty(Navigator.prototype, 'connection', {
		get: () => ({ saveData: true, effectiveType: '4g' })
	});
}

/**
 * Works the controls of the page and times what follows. Times are from the event to the first task after the
 * frame that shows the change.
 */
export function installControls() {
	const outside = '[data-control], [data-live], fieldset';
	const status = () => document.querySelector('[data-live]')?.getAttribute('data-live') ?? 'none';
	const painted = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve(performance.now());
				};
				port2.postMessage(null);
			});
		});

	/** Every choice that can be made without leaving the page, as [control, index of its option]. */
	const choices = () =>
		[...document.querySelectorAll('[data-control]')].flatMap((control) => {
			const name = control.getAttribute('data-control') ?? '';
			if (name === 'release') return [];
			const select = control.querySelector('select');
			const count = select ? select.options.length : control.querySelectorAll('input[type=checkbox]').length;
			return Array.from({ length: count }, (_, index) => /** @type {const} */ ([name, index]));
		});

	/** Makes a choice; false where it is made already. @param {string} name @param {number} index */
	const choose = (name, index) => {
		const control = document.querySelector(`[data-control="${name}"]`);
		const select = control?.querySelector('select');
		if (select) {
			if (select.selectedIndex === index) return false;
			select.selectedIndex = index;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			return true;
		}
		const boxes = control?.querySelectorAll('input[type=checkbox]') ?? [];
		const box = boxes[index];
		if (!(box instanceof HTMLInputElement)) return false;
		box.click();
		return true;
	};

	const isBusy = () => status() === 'asking' || status() === 'starting';

	/**
	 * Changes a control and waits for the picture to follow.
	 * @param {string} name @param {number} index
	 * @returns {Promise<{ milliseconds: number, asked: boolean, progress: number } | null>} null where no picture changed
	 */
	const change = (name, index) =>
		new Promise((resolve) => {
			let asked = false;
			let progress = 0;
			const start = performance.now();
			const observer = new MutationObserver((records) => {
				if (!progress && document.querySelector('[data-live] progress')) progress = performance.now() - start;
				asked ||= isBusy();
				const isPicture = records.some(({ target }) => {
					const element = target instanceof Element ? target : target.parentElement;
					return element?.closest('main') && !element.closest(outside);
				});
				if (!isPicture || isBusy()) return;
				observer.disconnect();
				void painted().then((end) => {
					resolve({ milliseconds: Number(end) - start, asked, progress });
				});
			});
			observer.observe(document.body, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
			const given = choose(name, index);
			// A choice may change no picture: nothing is published of that region, say.
			const giveUp = () => {
				if (given && isBusy() && performance.now() - start < 20_000) {
					setTimeout(giveUp, 300);
					return;
				}
				observer.disconnect();
				resolve(null);
			};
			setTimeout(giveUp, given ? 500 : 0);
		});

	/** Changes one control, then at once another: the time from the second to its picture. @param {readonly [string, number]} first @param {readonly [string, number]} second */
	const supersede = async (first, second) => {
		choose(...first);
		await new Promise((resolve) => {
			setTimeout(resolve, 4);
		});
		return change(...second);
	};
	Object.assign(window, { bench: { choices, change, supersede, status } });
}
