import { untrack } from 'svelte';

/** A value that follows another once the frame that shows its change is painted: for what is not seen at once. */
export function afterPaint<Value>(read: () => Value): { readonly current: Value } {
	let current = $state.raw(untrack(read));
	$effect(() => {
		const next = read();
		let timer = 0;
		const frame = requestAnimationFrame(() => {
			timer = window.setTimeout(() => (current = next));
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	});
	return {
		get current() {
			return current;
		}
	};
}
