/** How often a sign of life is asked for, ms. */
export const beat = 1_000;

/** A watch over something that may die without a word. */
export interface Pulse {
	/** A sign of life came. */
	readonly heard: () => void;
	/** Ends the watch. */
	readonly end: () => void;
}

/**
 * Asks for a sign of life every second, unless one is still awaited; `dead` is called once after so many seconds of
 * awaiting the same one. Beats are counted, not time: a sleep, a busy thread or a throttled timer is one beat, however long.
 */
export function startPulse(ask: () => void, beats: number, dead: () => void): Pulse {
	let awaited = false;
	let missed = 0;
	const timer = setInterval(() => {
		if (!awaited) {
			awaited = true;
			missed = 0;
			ask();
		} else if ((missed += 1) >= beats) {
			clearInterval(timer);
			dead();
		}
	}, beat);
	return {
		heard: () => {
			awaited = false;
		},
		end: () => clearInterval(timer)
	};
}
