import type { Component } from 'svelte';
import type { Entry } from '../../src/lib/charts/datum.ts';

/** A state that a chart can be in, with the chart that is in it. */
export interface Example {
	/** Also the name of its golden file. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly data: readonly Entry[];
	readonly chart: Component;
}

/** A form with its props, as a component without any: every form's examples have one type. */
export function draw<Props extends Record<string, unknown>>(form: Component<Props>, props: Props): Component {
	return (internals) => form(internals, props);
}

/** Changes in per cent: signed, the unit on the last tick. */
export const growth = { signed: true, unit: '%' } as const;
